import { canHaveFeed } from './calendars.policy.js';

test('a feed of a cohort is for who is in it', () => {
  const viewer = { cohorts: [{ cohortId: 'c', audienceId: 'a', role: 'fellow' as const }] };
  expect([null, 'c', 'd'].map((cohortId) => canHaveFeed(viewer, cohortId))).toEqual([true, true, false]);
  expect([null, 'c'].map((cohortId) => canHaveFeed({ cohorts: [] }, cohortId))).toEqual([true, false]);
});
