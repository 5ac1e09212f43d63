import { createHash } from 'node:crypto';

/** What the demo world's ids are made for. */
export type DemoKind =
  | 'organization'
  | 'person'
  | 'program'
  | 'cohort'
  | 'audience'
  | 'membership'
  | 'space'
  | 'thread'
  | 'post'
  | 'poll'
  | 'session'
  | 'series'
  | 'room'
  | 'message'
  | 'break'
  | 'time-poll'
  | 'access-request'
  | 'invitation'
  | 'slot'
  | 'application'
  | 'accommodation'
  | 'attendance-import'
  | 'story'
  | 'story-consent';

/** Made by the migration: the one audience of the HEART Collective. */
export const COLLECTIVE_AUDIENCE_ID = '00000000-0000-7000-8000-000000000001';

/** The password all demo persons share. */
export const DEMO_PASSWORD = 'a quiet staff room';

const NAMESPACE = Buffer.from('8f0c2b7e5d9a4c1eb3a6d2f4917c6e50', 'hex');

/**
 * The id of a thing of the demo world, the same on every machine and at every load (a version 5 UUID, RFC 9562).
 * Keys: a person's, organization's, program's, cohort's, space's, thread's or session's own key; an audience and a
 * room have the key of their cohort and session; a post is `thread-key/number`, a message `session-key/number`, a
 * membership `cohort-key/person-key/role`, a break `name/state/school year from this one`.
 */
export function demoId(kind: DemoKind, key: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${kind}:${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
