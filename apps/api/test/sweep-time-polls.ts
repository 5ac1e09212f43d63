import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';
import { makePoll, pollInput, type PollInput } from './kit/time-polls.js';

/** A poll that the world's coordinator made for everyone of our cohort. */
async function poll(world: SweepWorld): Promise<PollInput> {
  const input = pollInput(world.cohort, { title: 'A time for all of us' });
  await makePoll(world.people.coordinator, input);
  return input;
}

/** Who may what with time polls, see `rows`. */
export const timePollRows: Record<string, Row> = {
  'Query.timePolls': {
    may: 's0000000++',
    ask: run(`{ timePolls { nodes { title audienceName } } }`, async (world) => {
      await poll(world);
      return {};
    }),
  },
  'Query.timePoll': {
    may: 'snnnnnnn++',
    ask: run(`query($id: ID!) { timePoll(id: $id) { title slots { startsAt } } }`, async (world) => ({
      id: (await poll(world)).id,
    })),
  },
  'Query.timePollResults': {
    may: 'snnnnnnna+',
    ask: run(
      `query($id: ID!) { timePollResults(id: $id) { rows { person { name } } missing { name } } }`,
      async (world) => ({ id: (await poll(world)).id }),
    ),
  },
  'Query.timePollCandidates': {
    may: 'saaaaaana+',
    ask: run(`query($id: ID!) { timePollCandidates(audienceId: $id) { people { name } } }`, ({ cohort }) => ({
      id: cohort.audienceId,
    })),
  },
  'Query.myAvailability': { may: 's+++++++++', ask: run(`{ myAvailability { timeZone times { label } } }`) },
  'Mutation.availabilitySave': {
    may: 's+++++++++',
    ask: run(
      `mutation($input: AvailabilitySaveInput!) { availabilitySave(input: $input) { timeZone times { label } } }`,
      () => ({
        input: {
          times: [{ id: randomUUID(), weekday: 1, fromMinute: 690, toMinute: 735, label: 'Lunch duty' }],
        },
      }),
    ),
  },
  'Mutation.timePollMake': {
    may: 'saaaaaana+',
    ask: run(`mutation($input: TimePollMakeInput!) { timePollMake(input: $input) { id } }`, ({ cohort }) => ({
      input: pollInput(cohort),
    })),
  },
  'Mutation.timePollEdit': {
    may: 'snnnnnnna+',
    ask: run(`mutation($input: TimePollEditInput!) { timePollEdit(input: $input) { id } }`, async (world) => {
      const { id, note, answerBy, slots } = await poll(world);
      return {
        input: { id, note, answerBy, slots, personIds: [], requiredIds: [], title: 'Another', version: 1 },
      };
    }),
  },
  'Mutation.timePollAnswer': {
    // Whoever made it is not asked.
    may: 'snnnnnnn+n',
    ask: run(
      `mutation($input: TimePollAnswerInput!) { timePollAnswer(input: $input) { id } }`,
      async (world) => {
        const { id, slots } = await poll(world);
        return { input: { pollId: id, said: [{ slotId: slots[0]?.id, answer: 'YES' }] } };
      },
    ),
  },
  ...Object.fromEntries(
    ['Cancel', 'Reopen'].map((verb) => [
      `Mutation.timePoll${verb}`,
      {
        may: 'snnnnnnna+',
        ask: run(`mutation($id: ID!) { timePoll${verb}(id: $id) { id } }`, async (world) => ({
          id: (await poll(world)).id,
        })),
      },
    ]),
  ),
  'Mutation.timePollFinalize': {
    may: 'snnnnnnna+',
    ask: run(
      `mutation($input: TimePollFinalizeInput!) { timePollFinalize(input: $input) { id } }`,
      async (world) => {
        const { id, slots } = await poll(world);
        return { input: { pollId: id, slotId: slots[0]?.id, sessionId: randomUUID() } };
      },
    ),
  },
};

/** Open to whoever holds the link of a mail; tested in time-polls.test.ts. */
export const openTimePolls = ['Query.timePollByLink', 'Mutation.timePollAnswerByLink'];
