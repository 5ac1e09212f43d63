import type { Page } from 'playwright-core';
import { COHORTS } from './furnish-cohorts.ts';
import { both, NOWHERE, type Screen } from './screen.ts';

const at = (rest = '') => `/cohorts/${COHORTS.id}${rest}`;
const open = (words: RegExp) => (page: Page) =>
  page.locator('main summary', { hasText: words }).first().click();

/** Programs and cohorts, as coordinators keep them and as others see them. */
export const COHORT_SCREENS: Screen[] = [
  { name: 'programs', who: 'coordinator', path: '/programs', alsoIn: both },
  { name: 'programs-new', who: 'administrator', path: '/programs', act: open(/Make a program/) },
  { name: 'program', who: 'coordinator', path: `/programs/${COHORTS.slug}`, alsoIn: ['es'] },
  { name: 'cohort-new', who: 'coordinator', path: `/cohorts/new?program=${COHORTS.slug}`, alsoIn: ['es'] },
  { name: 'cohort', who: 'coordinator', path: at(), alsoIn: both },
  { name: 'cohort-edit', who: 'coordinator', path: at('/edit'), alsoIn: both },
  { name: 'cohort-fellow', who: 'fellow', path: at() },
  { name: 'cohort-nowhere', who: 'fellow', path: `/cohorts/${NOWHERE}`, trouble: true },
  { name: 'roster', who: 'coordinator', path: at('/roster'), alsoIn: both },
  {
    name: 'roster-change',
    who: 'coordinator',
    path: at('/roster'),
    alsoIn: ['es'],
    act: async (page) => {
      await page.locator('main tbody button').first().click();
      await page.locator('dialog').waitFor();
    },
  },
  { name: 'roster-nobody', who: 'fellow', path: at('/roster?named=zzzz') },
  { name: 'import', who: 'coordinator', path: at('/import'), alsoIn: ['es'] },
  {
    name: 'import-faulty',
    who: 'coordinator',
    path: at(`/import?file=${COHORTS.faulty}`),
    alsoIn: ['large'],
  },
  { name: 'import-faulty-es', who: 'espanol', path: at(`/import?file=${COHORTS.faultyEs}`) },
  { name: 'import-clean', who: 'coordinator', path: at(`/import?file=${COHORTS.clean}`) },
  {
    name: 'clone',
    who: 'coordinator',
    path: at('/clone'),
    alsoIn: both,
    act: async (page) => {
      const next = new Date(Date.now() + 330 * 86_400_000).toISOString().slice(0, 10);
      await page.locator('main input[type=date]').fill(next);
      await page.locator('main form button[type=submit]').click();
      await page.locator('main table').waitFor();
    },
  },
];
