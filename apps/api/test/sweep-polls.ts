import { aThread } from './kit/places.js';
import { answerPoll, lastWording, makePoll, pollInput, POLLS } from './kit/polls.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const threadOfTheAuthor = async (world: SweepWorld) =>
  (await aThread(world.house, { in: world.space, by: world.author })).id;

/** A poll for words that its author has asked, in a thread of its own. */
const aPoll = async (world: SweepWorld) =>
  (await makePoll(world.author, await threadOfTheAuthor(world), { kind: 'WORDS', options: [] })).id;

/** What is done with polls. */
export const pollRows: Record<string, Row> = {
  'Query.polls': {
    may: 'snnnnnnn++aa',
    ask: run(POLLS, async (world) => {
      const id = await threadOfTheAuthor(world);
      await makePoll(world.author, id);
      return { id };
    }),
  },
  'Mutation.pollMake': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: PollMakeInput!) { pollMake(input: $input) { id } }`, async (world) => ({
      input: { place: 'THREAD', placeId: await threadOfTheAuthor(world), poll: pollInput() },
    })),
  },
  'Mutation.pollChange': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: PollChangeInput!) { pollChange(input: $input) { id } }`, async (world) => {
      const id = await aPoll(world);
      return { input: pollInput({ id, base: lastWording(id) }) };
    }),
  },
  'Mutation.pollAnswer': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($input: PollAnswerInput!) { pollAnswer(input: $input) { id } }`, async (world) => {
      const id = await aPoll(world);
      return { input: { id, to: lastWording(id), said: ['tea'] } };
    }),
  },
  'Mutation.pollWithdraw': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($id: ID!) { pollWithdraw(id: $id) { id } }`, async (world) => ({
      id: await aPoll(world),
    })),
  },
  'Mutation.pollClose': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($id: ID!) { pollClose(id: $id) { id } }`, async (world) => ({
      id: await aPoll(world),
    })),
  },
  'Mutation.pollRemove': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: PollRemoveInput!) { pollRemove(input: $input) }`, async (world) => ({
      input: { id: await aPoll(world), why: 'It names someone.' },
    })),
  },
  'Mutation.pollWordRemove': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: PollWordRemoveInput!) { pollWordRemove(input: $input) { id } }`,
      async (world) => {
        const id = await aPoll(world);
        await answerPoll(world.author, id, 'tea');
        return { input: { id, word: 'tea', why: 'It names someone.' } };
      },
    ),
  },
};
