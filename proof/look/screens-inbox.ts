import type { Page } from 'playwright-core';
import { FIVE_MINUTES } from './screens-five-minutes.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const unfold = async (page: Page) => {
  for (const title of await page.locator('main summary').all()) await title.click();
  await page.locator('main fieldset').nth(2).scrollIntoViewIfNeeded();
};

const STOPPED = ['Linh Tran-Doyle', 'María Guadalupe Featherstonehaugh-Villanueva de la Encarnación'].map(
  (name, index) => ({
    __typename: 'StoppedPerson',
    person: {
      __typename: 'Person',
      id: `${index}${NOWHERE.slice(1)}`,
      name,
      pronouns: 'she/her',
      roleTitle: 'School counselor',
      organizationName: 'Alder Falls Middle School',
      state: 'VT',
    },
    place: 'C-TLC, cohort of 2026',
    stoppedAt: '2026-11-20T15:00:00.000Z',
  }),
);

/** The inbox, what it holds and how one is told, in each of their states. */
export const INBOX: Screen[] = [
  { name: 'inbox', who: 'fellow', path: '/inbox', alsoIn: both },
  { name: 'inbox-settings', who: 'fellow', path: '/inbox/settings', alsoIn: both },
  {
    name: 'inbox-settings-open',
    who: 'fellow',
    path: '/inbox/settings',
    act: unfold,
    alsoIn: both,
  },
  { name: 'breaks', who: 'coordinator', path: '/inbox/breaks?state=VT', alsoIn: both },
  {
    name: 'breaks-change',
    who: 'coordinator',
    path: '/inbox/breaks?state=VT',
    act: (page) => page.locator('li[data-break] button').first().click(),
  },
  { name: 'breaks-faults', who: 'coordinator', path: '/inbox/breaks?state=VT', act: send, trouble: true },
  {
    name: 'breaks-empty',
    who: 'administrator',
    path: '/inbox/breaks?state=VT',
    staging: { change: { SchoolBreaks: (data) => (data.schoolBreaks = []) } },
  },
  { name: 'breaks-refused', who: 'fellow', path: '/inbox/breaks' },
  {
    name: 'breaks-error',
    who: 'coordinator',
    path: '/inbox/breaks',
    staging: { fail: ['SchoolBreaks'] },
    trouble: true,
  },
  { name: 'inbox-empty', who: 'outsider', path: '/inbox' },
  { name: 'inbox-loading', who: 'fellow', path: '/inbox', staging: { wait: ['Inbox'] }, loading: true },
  { name: 'inbox-error', who: 'fellow', path: '/inbox', staging: { fail: ['Inbox'] }, trouble: true },
  {
    name: 'inbox-marked',
    who: 'member',
    path: '/inbox',
    act: async (page) => {
      await page.locator('main li button').first().click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  ...FIVE_MINUTES,
  {
    name: 'inbox-stopped',
    who: 'coordinator',
    path: '/inbox/stopped',
    alsoIn: both,
    staging: { change: { StoppedMail: (data) => (data.stoppedMail = STOPPED) } },
  },
  { name: 'inbox-stopped-empty', who: 'coordinator', path: '/inbox/stopped' },
  {
    name: 'inbox-stopped-error',
    who: 'coordinator',
    path: '/inbox/stopped',
    staging: { fail: ['StoppedMail'] },
    trouble: true,
  },
];
