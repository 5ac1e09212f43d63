import type { Viewer } from '../../platform/access/viewer.js';
import { canKeepBreaks } from './school-breaks.policy.js';

const viewer = (over: Partial<Viewer>): Viewer => ({
  personId: 'p',
  signInId: 's',
  name: 'Noor',
  email: 'noor@school.example',
  locale: 'en',
  timeZone: 'America/New_York',
  accessEpoch: '0',
  siteRoles: [],
  cohorts: [],
  audienceIds: [],
  ...over,
});
const as = (role: 'fellow' | 'facilitator' | 'coordinator') =>
  viewer({ cohorts: [{ cohortId: 'c', audienceId: 'a', role }] });

test.each<[string, Viewer, boolean]>([
  ['nobody in particular', viewer({}), false],
  ['a member', viewer({ siteRoles: ['member'] }), false],
  ['a moderator', viewer({ siteRoles: ['moderator'] }), false],
  ['an administrator', viewer({ siteRoles: ['administrator'] }), true],
  ['a fellow', as('fellow'), false],
  ['a facilitator', as('facilitator'), false],
  ['a coordinator', as('coordinator'), true],
])('%s keeps school breaks: %s', (_, who, may) => {
  expect(canKeepBreaks(who)).toBe(may);
});
