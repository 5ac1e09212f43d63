import { randomUUID } from 'node:crypto';
import type { FieldFault } from '@hearth/shared';
import type { Actor } from './actor.js';
import { expectRefused } from './asserts.js';

/** A session as the API shows it. */
export interface Shown {
  id: string;
  audienceKind: string;
  audienceName: string;
  title: string;
  purpose: string;
  startsAt: string;
  endsAt: string;
  opensAt: string;
  minutes: number;
  timeZone: string;
  status: string;
  joinUrl: string | null;
  listedPublicly: boolean;
  version: number;
  canceledAt: string | null;
  cancelNote: string;
  closedAt: string | null;
  facilitators: { id: string; name: string }[];
  viewerRsvp: string | null;
  rsvpCounts: { going: number; maybe: number; notGoing: number } | null;
  can: { edit: boolean; enterRoom: boolean; rsvp: boolean; close: boolean };
}

export const SHOWN = `id audienceKind audienceName title purpose startsAt endsAt opensAt minutes timeZone status joinUrl listedPublicly version
  canceledAt closedAt cancelNote facilitators { id name } viewerRsvp rsvpCounts { going maybe notGoing } can { edit enterRoom rsvp close }`;

/** A year whose days are all still to come, and none too far. */
export const NEXT_YEAR = new Date().getUTCFullYear() + 1;
/** The day of the `nth` Sunday of this month: when clocks change in New York. */
export function sundayOf(month: number, nth: number, year = NEXT_YEAR): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const day = 1 + ((7 - first.getUTCDay()) % 7) + 7 * (nth - 1);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
/** The next local start that clocks in New York leave out. */
export const SKIPPED = [NEXT_YEAR - 1, NEXT_YEAR]
  .map((year) => `${sundayOf(3, 2, year)}T02:30`)
  .find((local) => Date.parse(`${local}Z`) > Date.now() + 86_400_000)!;

export type Fields = Record<string, unknown>;

/** What a coordinator fills in; the audience is for her to choose. */
export const draft = (over: Fields = {}): Fields => ({
  id: randomUUID(),
  title: 'What helped this week',
  purpose: 'Bring one thing that helped.',
  localStart: `${NEXT_YEAR}-12-03T15:30`,
  timeZone: 'America/New_York',
  minutes: 75,
  joinUrl: 'https://video.example/abc',
  ...over,
});
export const scheduled = async (by: Actor, over: Fields = {}): Promise<Shown> =>
  (
    await by.gql<{ peerSessionSchedule: Shown }>(
      `mutation($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { ${SHOWN} } }`,
      { input: draft(over) },
    )
  ).peerSessionSchedule;
export const edit = async (
  by: Actor,
  session: { id: string; version: number },
  over: Fields = {},
): Promise<Shown> => {
  const input = { ...draft(), id: session.id, version: session.version, ...over };
  return (
    await by.gql<{ peerSessionEdit: Shown }>(
      `mutation($input: PeerSessionEditInput!) { peerSessionEdit(input: $input) { ${SHOWN} } }`,
      { input },
    )
  ).peerSessionEdit;
};
export const cancel = async (
  by: Actor,
  session: { id: string; version: number },
  note = '',
): Promise<Shown> =>
  (
    await by.gql<{ peerSessionCancel: Shown }>(
      `mutation($input: PeerSessionCancelInput!) { peerSessionCancel(input: $input) { ${SHOWN} } }`,
      { input: { id: session.id, version: session.version, note } },
    )
  ).peerSessionCancel;
export const reinstate = async (by: Actor, id: string): Promise<Shown> =>
  (
    await by.gql<{ peerSessionReinstate: Shown }>(
      `mutation($id: ID!) { peerSessionReinstate(id: $id) { ${SHOWN} } }`,
      { id },
    )
  ).peerSessionReinstate;
export const rsvp = async (by: Actor, sessionId: string, answer: string): Promise<Shown> =>
  (
    await by.gql<{ rsvpSave: Shown }>(
      `mutation($input: RsvpSaveInput!) { rsvpSave(input: $input) { ${SHOWN} } }`,
      { input: { sessionId, answer } },
    )
  ).rsvpSave;
export const read = async (by: Actor, id: string): Promise<Shown> =>
  (await by.gql<{ peerSession: Shown }>(`query($id: ID!) { peerSession(id: $id) { ${SHOWN} } }`, { id }))
    .peerSession;
export const list = async (by: Actor, args = ''): Promise<{ nodes: Shown[]; nextCursor: string | null }> =>
  (
    await by.gql<{ peerSessions: { nodes: Shown[]; nextCursor: string | null } }>(
      `{ peerSessions${args} { nodes { ${SHOWN} } nextCursor } }`,
    )
  ).peerSessions;
export const faults = async (work: Promise<unknown>): Promise<FieldFault[] | undefined> =>
  (await expectRefused(work, 'invalid')).fields;
