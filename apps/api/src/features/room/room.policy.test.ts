import type { Viewer } from '../../platform/access/viewer.js';
import { canEditMessage, canReadNotes, canReadRoom, canRunBreakouts, canSend } from './room.policy.js';

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
  ['outside, open', outside, session, NOW, false],
])('sending: %s', (_, who, where, now, allowed) => {
  expect(canSend(who, where, now)).toBe(allowed);
  expect(canEditMessage(who, { authorId: 'me' }, where, now)).toBe(allowed);
  expect(canEditMessage(who, { authorId: 'someone else' }, where, now)).toBe(false);
  expect(canEditMessage(who, { authorId: null }, where, now)).toBe(false);
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
    ...{ audienceId, facilitates: false, attended: true, spoken: true, ...WHO[who] },
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
