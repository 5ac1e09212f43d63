import { randomUUID } from 'node:crypto';
import type { CaseCardLine, CasePart } from '@hearth/shared';
import type { Actor } from './actor.js';
import type { House } from './house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from './people.js';
import { aSession } from './places.js';

/** A case as whoever brings it sees it. */
export interface Whole {
  version: number;
  stands: boolean;
  withdrawn: boolean;
  expired: boolean;
  author: { id: string } | null;
  happened: string;
  tried: string;
  question: string;
  shown: CasePart[];
  reached: CasePart[];
  steps: { part: CasePart; number: number; name: string }[];
  keepDays: number;
  extended: boolean;
  can: { save: boolean; show: boolean; keep: boolean; withdraw: boolean };
}
const WHOLE = `version stands withdrawn expired author { id } ageBand setting happened tried question shown reached
  steps { part number name } keepDays expiresAt extended can { save show keep withdraw }`;
const CARD = `id roomId rev author { id name } ageBand setting happened tried question expired withdrawn`;
/** What a case says, unless told otherwise. */
export const WORDS = {
  ageBand: 'MIDDLE',
  setting: 'CLASSROOM',
  happened: 'A student left the room without a word.',
  tried: 'A quiet corner.',
  question: 'What would you try on Monday?',
};

/** A cohort with someone who runs its sessions, facilitates, presents, and is there. */
export interface CaseWorld {
  house: House;
  cohort: CohortHandle;
  cora: Actor;
  ben: Actor;
  pia: Actor;
  noor: Actor;
}
export async function aCaseWorld(house: House): Promise<CaseWorld> {
  const cohort = await aCohort(house);
  return {
    ...{ house, cohort, cora: await aCoordinator(house, { of: cohort, name: 'Cora' }) },
    ben: await aFellow(house, { in: cohort, name: 'Ben' }),
    pia: await aFellow(house, { in: cohort, name: 'Pia' }),
    noor: await aFellow(house, { in: cohort, name: 'Noor' }),
  };
}

/** A session that Ben facilitates and Pia presents in. */
export async function aMeeting({ house, cohort, ben, pia }: CaseWorld, startsInMinutes = 5) {
  const session = await aSession(house, { in: cohort, facilitator: ben, startsInMinutes });
  await house.db.query(
    `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'presenter')`,
    [session.id, pia.personId],
  );
  return session;
}
const ask = async <T>(by: Actor, what: string, input: object): Promise<T> => {
  const type = `${what[0]!.toUpperCase()}${what.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { answer: ${what}(input: $input) { ${WHOLE} } }`;
  return (await by.gql<{ answer: T }>(query, { input })).answer;
};
interface Written extends Partial<Record<keyof typeof WORDS, string>> {
  version?: number;
  keepDays?: number;
}
export const save = (by: Actor, sessionId: string, { version = 0, keepDays = 90, ...words }: Written = {}) =>
  ask<Whole>(by, 'caseCardSave', { sessionId, version, keepDays, ...WORDS, ...words });
export const show = (by: Actor, sessionId: string, part: CasePart) =>
  ask<Whole>(by, 'caseCardShow', { sessionId, part });
export const keep = (by: Actor, sessionId: string, days: number) =>
  ask<Whole>(by, 'caseCardKeep', { sessionId, days });
export const withdraw = async (by: Actor, id: string) =>
  (
    await by.gql<{ answer: Whole }>(
      `mutation($id: ID!) { answer: caseCardWithdraw(sessionId: $id) { ${WHOLE} } }`,
      { id },
    )
  ).answer;
export const whole = async (by: Actor, id: string) =>
  (
    await by.gql<{ answer: Whole }>(
      `query($id: ID!) { answer: caseCardOfSession(sessionId: $id) { ${WHOLE} } }`,
      {
        id,
      },
    )
  ).answer;
export const room = async (by: Actor, id: string) =>
  (
    await by.gql<{ room: { rev: number; caseCard: Omit<CaseCardLine, '__typename'> | null } }>(
      `query($id: ID!) { room(sessionId: $id) { rev caseCard { ${CARD} } session { can { bringCase } } } }`,
      { id },
    )
  ).room;
/** A protocol that shows a part in each of three steps. */
export async function protocol(
  ben: Actor,
  sessionId: string,
  shows: (CasePart | null)[] = ['CASE_OUTLINE', 'CASE_TRIED', 'CASE_QUESTION'],
) {
  const step = { prompt: '', minutes: 5, speaks: 'EVERYONE', hint: '' };
  const steps = shows.map((part, at) => ({ ...step, name: `Step ${at + 1}`, shows: part }));
  const query = `mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { version steps { shows } } }`;
  const { protocolSave } = await ben.gql<{ protocolSave: { version: number } }>(query, {
    input: { sessionId, version: 0, title: 'Cases', steps },
  });
  return protocolSave.version;
}
export const act = async (
  ben: Actor,
  roomId: string,
  version: number,
  what: string,
  id: string = randomUUID(),
) =>
  (
    await ben.gql<{ protocolAct: { version: number } }>(
      `mutation($input: ProtocolActInput!) { protocolAct(input: $input) { version } }`,
      { input: { id, roomId, act: what, version } },
    )
  ).protocolAct.version;
