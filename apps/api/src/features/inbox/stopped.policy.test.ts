import type { Viewer } from '../../platform/access/viewer.js';
import { canHelp } from './stopped.policy.js';

const viewer = (
  role: 'fellow' | 'facilitator' | 'coordinator' | null,
  siteRoles: Viewer['siteRoles'] = ['member'],
) => ({
  personId: 'me',
  siteRoles,
  cohorts: role ? [{ cohortId: 'theirs', audienceId: 'a', role }] : [],
});
const facts = { personId: 'them', cohortIds: ['theirs', 'another'] };

test.each([
  ['a coordinator of theirs', viewer('coordinator'), true],
  ['an administrator', viewer(null, ['administrator']), true],
  ['a facilitator of theirs', viewer('facilitator'), false],
  ['a fellow of theirs', viewer('fellow'), false],
  ['a moderator', viewer(null, ['moderator']), false],
])('%s: may help: %#', (_, who, may) => {
  expect(canHelp(who, facts)).toBe(may);
});

test('a coordinator of another cohort may not, and nobody may lift their own', () => {
  expect(canHelp(viewer('coordinator'), { ...facts, cohortIds: ['another'] })).toBe(false);
  expect(canHelp(viewer('coordinator', ['administrator']), { ...facts, personId: 'me' })).toBe(false);
});
