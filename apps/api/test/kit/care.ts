import { randomUUID } from 'node:crypto';
import type { Actor } from './actor.js';

/** A minute as the API shows it. */
export interface Minute {
  id: string;
  mine: boolean;
  person: { id: string };
  to: { id: string };
  words: string;
  seenAt: string | null;
  answer: string;
  endedAt: string | null;
}
export interface Measure {
  id: string;
  kind: string;
  person: { id: string };
  reason: string;
  by: { id: string } | null;
  endedBy: { id: string } | null;
  endedAt: string | null;
}

const MINUTE = `id mine person { id } to { id } words at seenAt answer endedAt`;
export const CARE = `query($id: ID!) { roomCare(sessionId: $id) { carers { id name } minutes { ${MINUTE} } } }`;
export const MEASURES = `query($id: ID!, $first: Int, $after: String) { roomMeasures(sessionId: $id, first: $first, after: $after) {
  nodes { id kind person { id } reason by { id } at endedBy { id } endedAt } nextCursor } }`;

export const askMinute = async (
  by: Actor,
  roomId: string,
  to: string,
  words = 'I need air.',
  id: string = randomUUID(),
): Promise<Minute> =>
  (
    await by.gql<{ roomMinute: Minute }>(
      `mutation($input: RoomMinuteInput!) { roomMinute(input: $input) { ${MINUTE} } }`,
      { input: { id, roomId, toPersonId: to, words } },
    )
  ).roomMinute;
export const answerMinute = async (by: Actor, id: string, text: string): Promise<Minute> =>
  (
    await by.gql<{ roomMinuteAnswer: Minute }>(
      `mutation($input: RoomMinuteAnswerInput!) { roomMinuteAnswer(input: $input) { ${MINUTE} } }`,
      { input: { id, text } },
    )
  ).roomMinuteAnswer;
export const onMinute = (by: Actor, act: 'roomMinuteSee' | 'roomMinuteEnd', id: string): Promise<unknown> =>
  by.gql(`mutation($id: ID!) { ${act}(id: $id) { id } }`, { id });
export const careOf = async (by: Actor, sessionId: string) =>
  (
    await by.gql<{ roomCare: { carers: { id: string; name: string }[]; minutes: Minute[] } }>(CARE, {
      id: sessionId,
    })
  ).roomCare;

export const measure = async (
  by: Actor,
  roomId: string,
  personId: string,
  kind: 'MUTE' | 'REMOVE',
  { id = randomUUID() as string, reason = 'We talked about it.' } = {},
): Promise<Measure> =>
  (
    await by.gql<{ roomMeasure: Measure }>(
      `mutation($input: RoomMeasureInput!) { roomMeasure(input: $input) { id kind person { id } reason by { id } endedAt } }`,
      { input: { id, roomId, personId, kind, reason } },
    )
  ).roomMeasure;
export const endMeasure = (by: Actor, id: string): Promise<unknown> =>
  by.gql(`mutation($id: ID!) { roomMeasureEnd(id: $id) { id } }`, { id });
export const measures = async (by: Actor, sessionId: string, page: Record<string, unknown> = {}) =>
  (
    await by.gql<{ roomMeasures: { nodes: Measure[]; nextCursor: string | null } }>(MEASURES, {
      id: sessionId,
      ...page,
    })
  ).roomMeasures;

export const mutePerson = async (by: Actor, personId: string, on = true): Promise<string[]> =>
  (
    await by.gql<{ personMute: { id: string }[] }>(
      `mutation($input: PersonMuteInput!) { personMute(input: $input) { id } }`,
      { input: { personId, on } },
    )
  ).personMute.map(({ id }) => id);
