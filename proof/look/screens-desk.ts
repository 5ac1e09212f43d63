import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, NOWHERE, type Screen } from './screen.ts';

const cohort = demoId('cohort', 'ctlc-current');

/** The desk, the calendar in its three views, and who was there. */
export const DESK: Screen[] = [
  { name: 'desk', who: 'coordinator', path: '/desk', alsoIn: both },
  {
    name: 'desk-people-and-polls',
    who: 'coordinator',
    path: '/desk',
    staging: {
      change: {
        Desk: (data) => {
          const item = {
            __typename: 'DeskItem',
            place: 'C-TLC, cohort of 2026',
            people: [],
            since: null,
            dueAt: null,
          };
          const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
          const group = (kind: string, items: object[]) => ({
            __typename: 'DeskGroup',
            kind,
            total: items.length,
            items: items.map((one, n) => ({
              ...item,
              id: `${kind}${n}`,
              kind,
              path: '/desk',
              step: null,
              count: 1,
              ...one,
            })),
          });
          (data['desk'] as { groups: unknown[] }).groups = [
            group('TIME_POLL_UNANSWERED', [
              { title: 'A time for the book study', dueAt: ago(2), count: 0 },
              { title: 'A time for the showcase', dueAt: ago(1), count: 3 },
              { title: 'Orientation', dueAt: ago(-4), count: 1 },
            ]),
            group('PERSON_QUIET', [
              { title: 'Ana-Lucía Bartholomew-Fitzgerald', since: ago(30) },
              { title: 'Ben Ode', dueAt: ago(6), step: 'Action plan due' },
              { title: 'Noor Haddad', since: ago(40), dueAt: ago(6), step: 'Action plan due' },
            ]),
          ];
        },
      },
    },
    alsoIn: both,
  },
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
