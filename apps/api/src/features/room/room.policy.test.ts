import type { Viewer } from '../../platform/access/viewer.js';
import {
  canAskMessageLesson,
  canEditMessage,
  canGuestBeIn,
  canHearRoom,
  canRunProtocol,
  canSend,
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

const guest: Viewer = {
  ...viewer([]),
  guestOf: { sessionId: 's', roomId: 'r', sinceNumber: 7, showsJoinUrl: true },
};
const standing = { ...session, facilitates: true, attended: true, spoken: true };

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
