import type { Page } from 'playwright-core';
import { WITH_BREAKOUTS } from './furnish-breakouts.ts';
import { both, type Screen } from './screen.ts';

const room = (session: string, side = '') => `/sessions/${session}/room${side && `?side=${side}`}`;

/** On a phone the panels stand in a dialog. */
const beside = async (page: Page) => {
  const people = page.locator('main header button[aria-haspopup=dialog]').first();
  if (await people.isVisible()) await people.click();
};
const notes = async (page: Page) => {
  await beside(page);
  await page.locator('textarea[aria-labelledby]:visible').first().waitFor();
};
const goes = async (page: Page) => {
  await page.locator('main section a[href*="/room/"]').first().click();
  await page.waitForURL(/\/room\/[0-9a-f-]{36}/);
  await page.locator('main section a[href$="/room"]').first().waitFor();
};

/** Shared notes and small rooms: for everyone, for whoever runs the session, on the way and there. */
export const BREAKOUTS: Screen[] = [
  { name: 'notes', who: 'fellow', path: room(WITH_BREAKOUTS.before, 'notes'), alsoIn: both, act: notes },
  { name: 'notes-runs', who: 'coordinator', path: room(WITH_BREAKOUTS.before, 'notes'), act: notes },
  {
    name: 'notes-small-room',
    who: 'fellow',
    path: room(WITH_BREAKOUTS.over, 'notes'),
    alsoIn: ['es'],
    act: async (page) => {
      await notes(page);
      await page.locator('select:visible').first().selectOption({ index: 2 });
      await page.locator('textarea[readonly]:visible').first().waitFor();
    },
  },
  {
    name: 'breakouts-make',
    who: 'coordinator',
    path: room(WITH_BREAKOUTS.before, 'breakouts'),
    alsoIn: both,
    act: async (page) => {
      await beside(page);
      await page.locator('form select:visible').first().waitFor();
    },
  },
  {
    name: 'breakouts-running',
    who: 'coordinator',
    path: room(WITH_BREAKOUTS.open, 'breakouts'),
    alsoIn: ['large'],
    act: async (page) => {
      await beside(page);
      await page.locator('li select:visible').first().waitFor();
    },
  },
  { name: 'breakouts-go', who: 'fellow', path: room(WITH_BREAKOUTS.open), alsoIn: both },
  { name: 'breakouts-inside', who: 'fellow', path: room(WITH_BREAKOUTS.open), alsoIn: both, act: goes },
  { name: 'breakouts-inside-spanish', who: 'espanol', path: room(WITH_BREAKOUTS.open), act: goes },
];
