import { randomUUID } from 'node:crypto';
import type { Actor } from './actor.js';

/** What a viewer sees of a poll. */
export interface SeenPoll {
  id: string;
  question: string;
  kind: string;
  options: string[];
  lowLabel: string;
  highLabel: string;
  anonymous: boolean;
  shown: string;
  wording: string;
  closesAt: string | null;
  closed: boolean;
  missing: number;
  mine: string[] | null;
  results: { answers: number; said: { text: string; count: number; people: { name: string }[] }[] } | null;
  can: { answer: boolean; change: boolean; close: boolean; remove: boolean; moderate: boolean };
}

export const POLL = `id question kind options lowLabel highLabel anonymous shown wording closesAt closed missing mine
  results { answers said { text count people { name } } } can { answer change close remove moderate }`;

/** What one fills in; a named choice of two whose results are always shown, unless told. */
export const pollInput = (some: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  question: 'Which day suits you?',
  kind: 'ONE',
  options: ['Monday', 'Friday'],
  anonymous: false,
  shown: 'ALWAYS',
  ...some,
});

const wordings = new Map<string, string>();
/** What a poll said when anybody here saw it last. */
export const lastWording = (id: string): string => wordings.get(id) ?? 'never seen';
const remember = (poll: SeenPoll): SeenPoll => {
  wordings.set(poll.id, poll.wording);
  return poll;
};

const asked = async (who: Actor, name: string, type: string, input: unknown): Promise<SeenPoll> =>
  remember(
    (
      await who.gql<Record<string, SeenPoll>>(
        `mutation($input: ${type}!) { ${name}(input: $input) { ${POLL} } }`,
        { input },
      )
    )[name]!,
  );

export type PlaceOfPolls = 'THREAD' | 'ROOM';
export const makePoll = (
  who: Actor,
  placeId: string,
  some: Record<string, unknown> = {},
  place: PlaceOfPolls = 'THREAD',
) => asked(who, 'pollMake', 'PollMakeInput', { place, placeId, poll: pollInput(some) });
export const changePollFrom = (
  who: Actor,
  id: string,
  base: string,
  some: Record<string, unknown> = {},
): Promise<SeenPoll> => asked(who, 'pollChange', 'PollChangeInput', { ...pollInput({ ...some, id }), base });
export const answerPollAs = (who: Actor, id: string, to: string, ...said: string[]): Promise<SeenPoll> =>
  asked(who, 'pollAnswer', 'PollAnswerInput', { id, to, said });

export const changePoll = (who: Actor, id: string, some: Record<string, unknown> = {}) =>
  changePollFrom(who, id, lastWording(id), some);
export const answerPoll = (who: Actor, id: string, ...said: string[]) =>
  answerPollAs(who, id, lastWording(id), ...said);
export const removeWord = (who: Actor, id: string, word: string) =>
  asked(who, 'pollWordRemove', 'PollWordRemoveInput', { id, word, why: 'It names someone.' });

const byId = async (who: Actor, name: string, id: string): Promise<SeenPoll> =>
  (await who.gql<Record<string, SeenPoll>>(`mutation($id: ID!) { ${name}(id: $id) { ${POLL} } }`, { id }))[
    name
  ]!;
export const withdraw = (who: Actor, id: string) => byId(who, 'pollWithdraw', id);
export const closePoll = (who: Actor, id: string) => byId(who, 'pollClose', id);

export const removePoll = (who: Actor, id: string, why = '') =>
  who.gql(`mutation($input: PollRemoveInput!) { pollRemove(input: $input) }`, { input: { id, why } });

export const POLLS = `query($id: ID!, $place: PollPlace = THREAD) { polls(place: $place, placeId: $id) { ${POLL} } }`;
export const seePolls = async (
  who: Actor,
  placeId: string,
  place: PlaceOfPolls = 'THREAD',
): Promise<SeenPoll[]> =>
  (await who.gql<{ polls: SeenPoll[] }>(POLLS, { id: placeId, place })).polls.map(remember);
