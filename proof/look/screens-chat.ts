import type { Page } from 'playwright-core';
import { WITH_CHAT } from './furnish-chat.ts';
import { both, type Screen } from './screen.ts';

const path = `/sessions/${WITH_CHAT}/room`;
const field = (page: Page) => page.locator('main form textarea');
const menuOf = async (page: Page, line: number) => {
  const button = page.locator(`[data-line="${line}"] [aria-haspopup=menu]`);
  await button.focus();
  await button.click();
};

/** The chat: answers, reactions, a folded message, who is writing, what is new (for who comes there first, in Spanish), names after an @. */
export const CHAT: Screen[] = [
  {
    name: 'chat-open',
    who: 'fellow',
    path,
    alsoIn: both,
    act: (page) => page.locator('[data-line="5"]').waitFor(),
  },
  {
    name: 'chat-reply',
    who: 'fellow',
    path,
    alsoIn: both,
    act: async (page) => {
      await menuOf(page, 2);
      await page.getByRole('menuitem').first().click();
      await field(page).fill('By name, and with a breath before it.');
    },
  },
  {
    name: 'chat-react',
    who: 'fellow',
    path,
    alsoIn: both,
    act: async (page) => {
      await menuOf(page, 5);
      await page.getByRole('menuitem').nth(1).click();
    },
  },
  {
    name: 'chat-notes',
    who: 'coordinator',
    path,
    alsoIn: ['large'],
    act: async (page) => {
      await field(page).focus();
      await page.locator('main form button[aria-expanded]').click();
      await page.locator('main form input[type=checkbox]').first().check();
    },
  },
  {
    name: 'chat-names',
    who: 'fellow',
    path,
    alsoIn: both,
    act: async (page) => {
      await field(page).click();
      await field(page).pressSequentially('Thank you, @ha', { delay: 40 });
      await page.getByRole('option').first().waitFor();
    },
  },
];
