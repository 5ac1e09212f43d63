import type { Page } from 'playwright-core';
import { WITH_PLACES } from './furnish-places.ts';
import { both, type Screen } from './screen.ts';

const at = (kind: keyof typeof WITH_PLACES) => `/sessions/${WITH_PLACES[kind]}`;
const card = (page: Page) => page.locator('section[aria-labelledby=accommodations]');

/** Sessions in which places are counted, the form they are planned with, and what people need to take part. */
export const PLACES: Screen[] = [
  { name: 'place-held', who: 'fellow', path: at('held'), alsoIn: both },
  { name: 'place-waiting', who: 'fellow', path: at('waiting'), alsoIn: both },
  { name: 'place-lapsed', who: 'fellow', path: at('lapsed') },
  { name: 'place-full', who: 'fellow', path: at('full'), alsoIn: ['es'] },
  {
    name: 'place-needs-form',
    who: 'fellow',
    path: at('full'),
    alsoIn: both,
    act: async (page) => {
      await card(page)
        .getByRole('button', { name: /^(Ask for something|Pedir algo)$/ })
        .click();
      await card(page).locator('textarea').waitFor();
    },
  },
  {
    name: 'place-coordinator',
    who: 'coordinator',
    path: at('kept'),
    alsoIn: both,
    act: async (page) => {
      await page.locator('main summary').nth(1).click();
      await page.locator('main details li').first().waitFor();
      await card(page).locator('section button').first().click();
      await card(page).locator('textarea').waitFor();
    },
  },
  {
    name: 'place-form',
    who: 'coordinator',
    path: `${at('kept')}/edit`,
    alsoIn: both,
    act: async (page) => {
      await page.locator('[data-add]').click();
      await page.locator('[data-material] input').last().waitFor();
    },
  },
];
