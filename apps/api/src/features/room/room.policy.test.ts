import type { Viewer } from '../../platform/access/viewer.js';
import { canEditMessage, canSend } from './room.policy.js';

const NOW = new Date('2026-11-30T20:00:00Z');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const session = {
  audienceId: 'a',
  cohortId: 'c',
  startsAt: minutes(-10),
  endsAt: minutes(50),
  canceledAt: null,
  closedAt: null,
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
  ['outside, open', outside, session, NOW, false],
])('sending: %s', (_, who, where, now, allowed) => {
  expect(canSend(who, where, now)).toBe(allowed);
  expect(canEditMessage(who, { authorId: 'me' }, where, now)).toBe(allowed);
  expect(canEditMessage(who, { authorId: 'someone else' }, where, now)).toBe(false);
  expect(canEditMessage(who, { authorId: null }, where, now)).toBe(false);
});
