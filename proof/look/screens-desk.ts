import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, NOWHERE, type Screen } from './screen.ts';

const cohort = demoId('cohort', 'ctlc-current');

/** The desk, the calendar in its three views, and who was there. */
export const DESK: Screen[] = [
  { name: 'desk', who: 'coordinator', path: '/desk', alsoIn: both },
  {
    name: 'desk-empty',
    who: 'coordinator',
    path: '/desk',
    staging: { change: { Desk: (data) => ((data['desk'] as { groups: unknown[] }).groups = []) } },
  },
  { name: 'desk-loading', who: 'coordinator', path: '/desk', staging: { wait: ['Desk'] }, loading: true },
  { name: 'desk-error', who: 'coordinator', path: '/desk', staging: { fail: ['Desk'] }, trouble: true },
  { name: 'desk-fellow', who: 'fellow', path: '/desk', trouble: true },
  { name: 'calendar', who: 'fellow', path: '/calendar', alsoIn: both },
  { name: 'calendar-week', who: 'coordinator', path: '/calendar?view=week', alsoIn: both },
  { name: 'calendar-month', who: 'coordinator', path: '/calendar?view=month', alsoIn: both },
  {
    name: 'calendar-error',
    who: 'fellow',
    path: '/calendar',
    staging: { fail: ['Calendar'] },
    trouble: true,
  },
  { name: 'attendance', who: 'coordinator', path: `/cohorts/${cohort}/attendance`, alsoIn: both },
  { name: 'attendance-nowhere', who: 'coordinator', path: `/cohorts/${NOWHERE}/attendance`, trouble: true },
  {
    name: 'attendance-file',
    who: 'coordinator',
    path: `/cohorts/${cohort}/attendance`,
    act: async (page) => {
      await page.getByRole('button', { name: 'CSV' }).first().click();
      await page.getByRole('link', { name: /Download/ }).waitFor();
    },
  },
];
