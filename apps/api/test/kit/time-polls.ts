import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Actor } from './actor.js';
import type { CohortHandle } from './people.js';

export const ZONE = 'America/New_York';
/** A local time so many days from now. */
export const localIn = (days: number, time = '15:30'): string =>
  `${DateTime.now().setZone(ZONE).plus({ days }).toFormat('yyyy-MM-dd')}T${time}`;

export interface PollInput {
  id: string;
  audienceId: string;
  title: string;
  note: string;
  minutes: number;
  timeZone: string;
  everyone: boolean;
  showsNames: boolean;
  answerBy: string;
  slots: { id: string; localStart: string }[];
  personIds: string[];
  requiredIds: string[];
}
export const SHOWN_POLL = `id title note state version asked unanswered showsNames answerBy sessionId chosenAt askedPeople answeredPeople remindsAt
  can { answer run seeNames } people { person { name } required }
  slots { id startsAt localStart removed answer neverFree schoolBreak { state nameEn } counts { yes ifNeedBe no } }`;
export interface ShownPoll {
  id: string;
  title: string;
  state: string;
  version: number;
  asked: boolean;
  unanswered: number;
  sessionId: string | null;
  chosenAt: string | null;
  askedPeople: number | null;
  answeredPeople: number | null;
  remindsAt: string[];
  can: { answer: boolean; run: boolean; seeNames: boolean };
  people: { person: { name: string }; required: boolean }[];
  slots: {
    id: string;
    startsAt: string;
    localStart: string;
    removed: boolean;
    answer: string | null;
    neverFree: string | null;
    schoolBreak: { state: string; nameEn: string } | null;
    counts: { yes: number; ifNeedBe: number; no: number } | null;
  }[];
}

export const pollInput = (cohort: CohortHandle, over: Partial<PollInput> = {}): PollInput => ({
  id: randomUUID(),
  audienceId: cohort.audienceId,
  title: 'When do we meet?',
  note: '',
  minutes: 60,
  timeZone: ZONE,
  everyone: true,
  showsNames: false,
  answerBy: localIn(8, '17:00'),
  slots: [10, 11, 12].map((days) => ({ id: randomUUID(), localStart: localIn(days) })),
  personIds: [],
  requiredIds: [],
  ...over,
});

export const makePoll = async (by: Actor, input: PollInput): Promise<ShownPoll> =>
  (
    await by.gql<{ timePollMake: ShownPoll }>(
      `mutation($input: TimePollMakeInput!) { timePollMake(input: $input) { ${SHOWN_POLL} } }`,
      { input },
    )
  ).timePollMake;

export const editPoll = async (
  by: Actor,
  { audienceId: _, timeZone: __, minutes: ___, everyone: ____, showsNames: _____, ...input }: PollInput,
  version: number,
): Promise<ShownPoll> =>
  (
    await by.gql<{ timePollEdit: ShownPoll }>(
      `mutation($input: TimePollEditInput!) { timePollEdit(input: $input) { ${SHOWN_POLL} } }`,
      { input: { ...input, version } },
    )
  ).timePollEdit;

export const seePoll = async (by: Actor, id: string): Promise<ShownPoll> =>
  (await by.gql<{ timePoll: ShownPoll }>(`query($id: ID!) { timePoll(id: $id) { ${SHOWN_POLL} } }`, { id }))
    .timePoll;

export type Said = Record<string, 'YES' | 'IF_NEED_BE' | 'NO'>;
const saying = (said: Said) => Object.entries(said).map(([slotId, answer]) => ({ slotId, answer }));

export const answerPoll = async (by: Actor, pollId: string, said: Said): Promise<ShownPoll> =>
  (
    await by.gql<{ timePollAnswer: ShownPoll }>(
      `mutation($input: TimePollAnswerInput!) { timePollAnswer(input: $input) { ${SHOWN_POLL} } }`,
      { input: { pollId, said: saying(said) } },
    )
  ).timePollAnswer;

export interface Results {
  asked: number;
  answered: number;
  ranks: {
    slotId: string;
    yes: number;
    ifNeedBe: number;
    no: number;
    requiredNo: { name: string }[];
    cannot: { name: string }[];
  }[];
  missing: { name: string }[];
  rows: { person: { name: string }; required: boolean; said: { slotId: string; answer: string }[] }[];
  nextCursor: string | null;
}
export const RESULTS = `query($id: ID!, $first: Int, $after: String) { timePollResults(id: $id, first: $first, after: $after) { asked answered
  ranks { slotId yes ifNeedBe no requiredNo { name } cannot { name } } missing { name } rows { person { name } required said { slotId answer } } nextCursor } }`;
export const resultsOf = async (by: Actor, id: string, page: object = {}): Promise<Results> =>
  (await by.gql<{ timePollResults: Results }>(RESULTS, { id, ...page })).timePollResults;

export const finalizePoll = async (
  by: Actor,
  input: { pollId: string; slotId: string; sessionId: string; despite?: boolean; joinUrl?: string },
): Promise<ShownPoll> =>
  (
    await by.gql<{ timePollFinalize: ShownPoll }>(
      `mutation($input: TimePollFinalizeInput!) { timePollFinalize(input: $input) { ${SHOWN_POLL} } }`,
      { input },
    )
  ).timePollFinalize;

export interface ByLink {
  title: string;
  state: string;
  slots: { id: string; answer: string | null }[];
}
const BY_LINK = `id title note minutes state showsNames chosenAt personZone locale slots { id startsAt answer }`;
export const lookByLink = async (visitor: Actor, secret: string): Promise<ByLink> =>
  (
    await visitor.gql<{ timePollByLink: ByLink }>(
      `query($secret: String!) { timePollByLink(secret: $secret) { ${BY_LINK} } }`,
      { secret },
    )
  ).timePollByLink;
export const answerByLink = async (visitor: Actor, secret: string, said: Said): Promise<ByLink> =>
  (
    await visitor.gql<{ timePollAnswerByLink: ByLink }>(
      `mutation($input: TimePollAnswerByLinkInput!) { timePollAnswerByLink(input: $input) { ${BY_LINK} } }`,
      { input: { secret, said: saying(said) } },
    )
  ).timePollAnswerByLink;
