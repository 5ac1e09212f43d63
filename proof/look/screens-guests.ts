import type { Page } from 'playwright-core';
import { GUEST_TOKENS } from './furnish-guests.ts';
import { WITH_PROTOCOLS } from './furnish-protocols.ts';
import { both, send, type Screen } from './screen.ts';

const door = (token: string) => `/guest/${token}`;

/** Comes in under a name. */
async function comeIn(page: Page): Promise<void> {
  const fields = page.locator('main form input');
  await fields.first().fill('Marguerite Delacroix-Okonkwo');
  await fields.nth(1).fill('she/her');
  await send(page);
  await page.waitForURL('**/guest');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const saysHello = async (page: Page) => {
  await comeIn(page);
  await page.getByRole('timer').waitFor();
  await page.locator('main textarea').fill('Good afternoon. Thank you for having me.');
  await page.locator('main form button[type=submit]').click();
  await page.locator('main [data-line="unsent"]').waitFor({ state: 'detached' });
};
const openLinks = async (page: Page) => {
  await page.getByRole('button', { name: /Guests by a link|Visitas con enlace/ }).click();
  await page.getByRole('button', { name: /Make a guest link|Crear un enlace/ }).waitFor();
};

/** Guests: their door, their room, and the links as whoever runs the session keeps them. */
export const GUESTS: Screen[] = [
  { name: 'guest-door', who: null, path: door(GUEST_TOKENS.open), alsoIn: both },
  { name: 'guest-nameless', who: null, path: door(GUEST_TOKENS.open), act: send },
  { name: 'guest-full', who: null, path: door(GUEST_TOKENS.full) },
  { name: 'guest-ended', who: null, path: door('of-no-link'), alsoIn: ['es'], trouble: true },
  { name: 'guest-member', who: 'fellow', path: door(GUEST_TOKENS.open) },
  { name: 'guest-over', who: null, path: '/guest' },
  {
    name: 'guest-people',
    who: null,
    path: door(GUEST_TOKENS.open),
    act: async (page) => {
      await comeIn(page);
      await page.getByRole('timer').waitFor();
      const people = page.getByRole('button', { name: /^\d+ (person|people)/ });
      if (await people.isVisible()) await people.click();
    },
  },
  { name: 'guest-waits', who: null, path: door(GUEST_TOKENS.toCome), act: comeIn },
  { name: 'guest-room', who: null, path: door(GUEST_TOKENS.open), alsoIn: both, act: saysHello },
  {
    name: 'guest-in-the-room',
    who: 'coordinator',
    path: `/sessions/${WITH_PROTOCOLS.running}/room`,
    act: (page) => page.getByRole('timer').waitFor(),
  },
  {
    name: 'guest-links',
    who: 'coordinator',
    path: `/sessions/${WITH_PROTOCOLS.over}`,
    alsoIn: both,
    act: openLinks,
  },
  {
    name: 'guest-link-made',
    who: 'coordinator',
    path: `/sessions/${WITH_PROTOCOLS.paused}`,
    act: async (page) => {
      await openLinks(page);
      await page.getByRole('button', { name: /Make a guest link/ }).click();
      await page.getByRole('button', { name: /Copy the link/ }).waitFor();
    },
  },
];
