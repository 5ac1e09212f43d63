import type { Page } from 'playwright-core';
import { WITH_PROTOCOLS } from './furnish-protocols.ts';
import { WITH_TURNS } from './furnish-turns.ts';
import { both, type Screen } from './screen.ts';

const room = (session: string) => `/sessions/${session}/room`;
/** The people stand beside the talk, or behind a button. */
const people = async (page: Page) => {
  const button = page.locator('main header button[aria-haspopup=dialog]').first();
  if (await button.isVisible()) await button.click();
  await page.getByRole('tab').first().waitFor();
};
const strip = (page: Page) => page.locator('main section [role=group] button').first().waitFor();

/** Turns and who leads: hands, the floor, a round, coming in late, standing in. */
export const TURNS: Screen[] = [
  { name: 'turns-hands', who: 'fellow', path: room(WITH_TURNS.hands), alsoIn: both, act: strip },
  { name: 'turns-run', who: 'coordinator', path: room(WITH_TURNS.hands), alsoIn: ['large'], act: strip },
  { name: 'turns-queue', who: 'coordinator', path: room(WITH_TURNS.hands), alsoIn: both, act: people },
  { name: 'turns-yours', who: 'fellow', path: room(WITH_TURNS.yours), alsoIn: ['large'], act: strip },
  { name: 'turns-round', who: 'fellow', path: room(WITH_TURNS.round), alsoIn: ['es'], act: people },
  { name: 'turns-round-run', who: 'coordinator', path: room(WITH_TURNS.round), act: strip },
  {
    name: 'turns-roles',
    who: 'coordinator',
    path: room(WITH_TURNS.round),
    act: async (page) => {
      await people(page);
      await page
        .getByRole('button', { name: /^More for / })
        .last()
        .press('Enter');
      await page.getByRole('menuitem').last().press('Enter');
    },
  },
  {
    name: 'turns-late',
    who: 'fellow',
    path: room(WITH_PROTOCOLS.running),
    alsoIn: both,
    act: (page) => page.locator('main section h2').first().waitFor(),
  },
  {
    name: 'turns-stand-in',
    who: 'fellow',
    path: room(WITH_TURNS.unled),
    alsoIn: both,
    act: (page) => page.locator('section[class*=notice]').waitFor({ timeout: 60_000 }),
  },
  {
    name: 'turns-acting',
    who: 'coordinator',
    path: room(WITH_TURNS.acting),
    act: (page) => page.locator('section[class*=notice]').waitFor(),
  },
];
