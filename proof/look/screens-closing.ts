import type { Page } from 'playwright-core';
import { CLOSING } from './furnish-closing.ts';
import { both, send, type Screen } from './screen.ts';

const session = (id: string) => `/sessions/${id}`;
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** The page begins with what the session was: what comes after it is farther down. */
const toCard = (id: string) => (page: Page) =>
  page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));

/** The end of a session: before it is closed, the three questions, who was there, and what came of it. */
export const CLOSED: Screen[] = [
  {
    name: 'close-asked',
    who: 'coordinator',
    path: session(CLOSING.underWay),
    alsoIn: both,
    act: async (page) => {
      await press(page, /^(Close the session|Cerrar el encuentro)$/);
      await page.locator('dialog').waitFor();
    },
  },
  {
    name: 'closed-session',
    who: 'fellow',
    path: session(CLOSING.closed),
    alsoIn: both,
    act: toCard('survey'),
  },
  {
    name: 'closed-faults',
    who: 'fellow',
    path: session(CLOSING.closed),
    act: async (page) => {
      await page.locator('main form').waitFor();
      await send(page);
    },
  },
  { name: 'closed-room', who: 'fellow', path: `${session(CLOSING.closed)}/room`, alsoIn: ['es'] },
  {
    name: 'closed-attendance',
    who: 'coordinator',
    path: session(CLOSING.corrected),
    alsoIn: both,
    act: async (page) => {
      await page.locator('main summary', { hasText: /Who was there|Quién estuvo/ }).click();
      await page
        .getByRole('button', { name: /^(Correct|Corregir): / })
        .first()
        .click();
      await page.locator('main details form').waitFor();
    },
  },
  {
    name: 'closed-counted',
    who: 'coordinator',
    path: session(CLOSING.counted),
    alsoIn: both,
    act: toCard('survey'),
  },
  { name: 'follow-up', who: 'fellow', path: `${session(CLOSING.closed)}/follow-up`, alsoIn: both },
  {
    name: 'follow-up-left-out',
    who: 'fellow',
    path: `${session(CLOSING.closed)}/follow-up`,
    act: (page) => press(page, /^Leave out/),
  },
  { name: 'follow-up-not-yours', who: 'coordinator', path: `${session(CLOSING.closed)}/follow-up` },
];
