import type { Viewer } from '../../platform/access/viewer.js';
import {
  canAskMessageLesson,
  canAskMinute,
  canEditMessage,
  canEndMeasure,
  canEndStandIn,
  canGuestBeIn,
  canHearRoom,
  canMeasure,
  canPrepareProtocol,
  canReadNotes,
  canReadRoom,
  canRunBreakouts,
  canRunProtocol,
  canRunRoom,
  canSeeMeasures,
  canSend,
  canSetRoles,
  canStandIn,
  canTakeTurn,
} from './room.policy.js';
import { canMakeGuestLink, canSeeGuestLinks } from '../../foundation/guests/guests.policy.js';

const NOW = new Date('2026-11-30T20:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const session = {
  audienceId: 'a',
  cohortId: 'c',
  startsAt: minutes(-10),
  endsAt: minutes(50),
  canceledAt: null,
  facilitates: false,
  breakout: null,
  closedAt: null,
  removed: false,
  muted: false,
};
const viewer = (audienceIds: string[]): Viewer => ({
  personId: 'me',
  signInId: 'sign-in',
  name: 'Noor',
  email: 'noor@test.example',
  locale: 'en',
  timeZone: 'America/New_York',
  accessEpoch: '0',
  siteRoles: [],
  cohorts: [],
  audienceIds,
});
const inside = viewer(['a']);
const outside = viewer(['b']);

test.each([
  ['inside, open', inside, session, NOW, true],
  ['inside, before', inside, session, minutes(-31), false],
  ['inside, after', inside, session, minutes(110), false],
  ['inside, canceled', inside, { ...session, canceledAt: NOW }, NOW, false],
  ['inside, closed', inside, { ...session, closedAt: NOW }, NOW, false],
  ['inside, paused', inside, { ...session, muted: true }, NOW, false],
  ['inside, put out', inside, { ...session, removed: true }, NOW, false],
  ['outside, open', outside, session, NOW, false],
])('sending: %s', (_, who, where, now, allowed) => {
  expect(canSend(who, where, now)).toBe(allowed);
  expect(canEditMessage(who, { authorId: 'me' }, where, now)).toBe(allowed);
  expect(canEditMessage(who, { authorId: 'someone else' }, where, now)).toBe(false);
  expect(canEditMessage(who, { authorId: null }, where, now)).toBe(false);
});

const facilitated = { ...session, facilitates: true };
const administrator: Viewer = { ...outside, siteRoles: ['administrator'] };

test.each([
  ['a facilitator', inside, facilitated, {}, NOW, true],
  ['of another who runs it', inside, facilitated, { runs: true }, NOW, false],
  ['of themselves', inside, facilitated, { personId: 'me' }, NOW, false],
  ['before it opens', inside, facilitated, {}, minutes(-31), false],
  ['once it has closed', inside, facilitated, {}, minutes(110), false],
  ['once it is canceled', inside, { ...facilitated, canceledAt: NOW }, {}, NOW, false],
  ['someone in the room', inside, session, {}, NOW, false],
  ['someone outside', outside, facilitated, {}, NOW, false],
  ['an administrator', administrator, session, {}, NOW, false],
])('taking a measure: %s', (_, who, where, target, now, allowed) => {
  expect(canMeasure(who, where, { personId: 'other', runs: false, ...target }, now)).toBe(allowed);
});

test('measures are ended by those who run the session, and read by them and administrators', () => {
  expect(
    [inside, outside, administrator].map((who) => [
      canEndMeasure(who, facilitated),
      canEndMeasure(who, session),
      canSeeMeasures(who, facilitated),
      canSeeMeasures(who, session),
    ]),
  ).toEqual([
    [true, false, true, false],
    [false, false, false, false],
    [false, false, true, true],
  ]);
});

test.each([
  ['one who runs it', inside, session, {}, NOW, true],
  ['one whose writing is paused asks', inside, { ...session, muted: true }, {}, NOW, true],
  ['one who is put out asks', inside, { ...session, removed: true }, {}, NOW, false],
  ['one who does not run it', inside, session, { runs: false }, NOW, false],
  ['oneself', inside, session, { personId: 'me' }, NOW, false],
  ['outside', outside, session, {}, NOW, false],
  ['after it closed', inside, session, {}, minutes(110), false],
])('a minute is asked of: %s', (_, who, where, to, now, allowed) => {
  expect(canAskMinute(who, where, { personId: 'rosa', runs: true, ...to }, now)).toBe(allowed);
});

const coordinator: Viewer = { ...inside, cohorts: [{ cohortId: 'c', audienceId: 'a', role: 'coordinator' }] };
const standings = {
  outside: [outside, { facilitates: true, acting: true }],
  inside: [inside, { facilitates: false, acting: false }],
  acting: [inside, { facilitates: false, acting: true }],
  facilitator: [inside, { facilitates: true, acting: false }],
  coordinator: [coordinator, { facilitates: false, acting: false }],
} as const;

test.each([
  ['open', session, NOW, ['inside', 'acting', 'facilitator', 'coordinator'], ['facilitator', 'coordinator']],
  ['before', session, minutes(-31), [], ['facilitator', 'coordinator']],
  ['after', session, minutes(110), [], []],
  ['canceled', { ...session, canceledAt: NOW }, NOW, [], []],
])('running the room: %s', (_, where, now, enter, prepare) => {
  const admitted = (
    policy: (viewer: Viewer, standing: typeof session & { facilitates: boolean; acting: boolean }) => boolean,
  ) =>
    Object.entries(standings)
      .filter(([, [who, standing]]) => policy(who, { ...where, ...standing } as never))
      .map(([name]) => name);
  const run = enter.filter((name) => name !== 'inside');
  expect(admitted((who, standing) => canTakeTurn(who, standing, now))).toEqual(enter);
  for (const policy of [canRunRoom, canRunProtocol, canEndStandIn])
    expect(admitted((who, standing) => policy(who, standing, now))).toEqual(run);
  for (const policy of [canPrepareProtocol, canSetRoles])
    expect(admitted((who, standing) => policy(who, standing, now))).toEqual(prepare);
  expect(admitted((who, standing) => canStandIn(who, standing, { unled: true, present: true }, now))).toEqual(
    enter,
  );
  for (const facts of [
    { unled: false, present: true },
    { unled: true, present: false },
  ])
    expect(admitted((who, standing) => canStandIn(who, standing, facts, now))).toEqual([]);
});

test('nobody stands in before the session begins, though the room is open', () => {
  const early = { ...session, startsAt: minutes(5) };
  expect(canTakeTurn(inside, early, NOW)).toBe(true);
  expect(canStandIn(inside, early, { unled: true, present: true }, NOW)).toBe(false);
});

const LATER = minutes(600);
const BREAKOUTS = { running: true, over: false };
const WHO = {
  theirs: { mine: true },
  visitor: { facilitates: true },
  other: {},
  absent: { attended: false },
};
/** Write, read its chat, read its notes: while the round goes on; once it is over; once the session is. */
test.each<[keyof typeof WHO, keyof typeof BREAKOUTS, Date, string]>([
  ['theirs', 'running', NOW, '+++'],
  ['visitor', 'running', NOW, '+++'],
  ['other', 'running', NOW, '---'],
  ['theirs', 'over', NOW, '-++'],
  ['visitor', 'over', NOW, '--+'],
  ['other', 'over', NOW, '--+'],
  ['absent', 'over', NOW, '--+'],
  ['theirs', 'over', LATER, '-++'],
  ['visitor', 'over', LATER, '--+'],
  ['other', 'over', LATER, '--+'],
  ['absent', 'over', LATER, '---'],
  // Nobody ended the round: the session did. Its notes are still those of its own people alone.
  ['theirs', 'running', LATER, '-++'],
  ['other', 'running', LATER, '---'],
])('a breakout, for %s, %s, %s: %s', (who, round, now, may) => {
  const place = (audienceId: string) => ({
    ...session,
    ...{ audienceId, facilitates: false, acting: false, attended: true, spoken: true, ...WHO[who] },
    breakout: { mine: who === 'theirs', running: BREAKOUTS[round] },
  });
  const said = [canSend, canReadRoom, canReadNotes].map((can) => (can(inside, place('a'), now) ? '+' : '-'));
  expect(said.join('')).toBe(may);
  for (const can of [canSend, canReadRoom, canReadNotes]) expect(can(outside, place('a'), now)).toBe(false);
  expect(canRunBreakouts(inside, place('a'), now)).toBe(false);
  const main = { ...place('a'), breakout: null };
  expect(canRunBreakouts(inside, main, now)).toBe(who === 'visitor' && now === NOW);
  expect(canRunBreakouts(outside, main, now)).toBe(false);
});

const guest: Viewer = {
  ...viewer([]),
  guestOf: { sessionId: 's', roomId: 'r', sinceNumber: 7, showsJoinUrl: true },
};
const standing = { ...session, facilitates: true, acting: false, attended: true, spoken: true };

test.each([
  ['a guest in their room, open', guest, 'r', session, NOW, true],
  ['a guest in another room of their session', guest, 'breakout', session, NOW, false],
  ['a guest before it opens', guest, 'r', session, minutes(-31), false],
  ['a guest once it has shut', guest, 'r', session, minutes(110), false],
  ['a guest of what was canceled', guest, 'r', { ...session, canceledAt: NOW }, NOW, false],
  ['no guest', inside, 'r', session, NOW, false],
])('being there as a guest: %s', (_, who, id, where, now, allowed) => {
  expect(canGuestBeIn(who, { id }, where, now)).toBe(allowed);
});

test('a guest is none of those whom other rules let in, whatever else is said of them', () => {
  for (const rule of [
    canSend(guest, session, NOW),
    canEditMessage(guest, { authorId: 'me' }, session, NOW),
    canHearRoom(guest, standing, NOW),
    canRunProtocol(guest, standing, NOW),
    canSeeGuestLinks({ ...guest, audienceIds: ['a'] }, standing),
    canMakeGuestLink({ ...guest, audienceIds: ['a'] }, standing, NOW),
    canAskMessageLesson(inside, { ...standing, mine: false, undone: false, byGuest: true }, NOW),
  ])
    expect(rule).toBe(false);
});

test.each([
  ['who facilitates', inside, standing, NOW, true, true],
  ['who facilitates, once the room has shut', inside, standing, minutes(110), true, false],
  ['who facilitates what was canceled', inside, { ...standing, canceledAt: NOW }, NOW, true, false],
  ['anyone else inside', inside, { ...standing, facilitates: false }, NOW, false, false],
  ['outside', outside, standing, NOW, false, false],
])('links for guests: %s', (_, who, where, now, sees, makes) => {
  expect(canSeeGuestLinks(who, where)).toBe(sees);
  expect(canMakeGuestLink(who, where, now)).toBe(makes);
});
