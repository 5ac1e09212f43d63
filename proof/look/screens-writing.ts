import type { Page } from 'playwright-core';
import { spaceAt, threadAt } from './places.ts';
import { both, type Screen } from './screen.ts';

const thread = threadAt('one-goal');
const start = `${spaceAt('classroom')}/new`;

const FEW = 'Marcus threw a chair today. My student Ana cried, and I told Marcus to stop.';
const MANY = `${FEW} His mom's number is 603-555-0142, they live at 12 Maple Street. Tyler, Emma and Jaxson saw it.`;

/** Waits for the list of what may point to a student. */
const found = (page: Page) => page.locator('[data-guard]').waitFor();
/** Opens the reply box and waits for its editor. */
const open = async (page: Page) => {
  await page.locator('button[aria-expanded=false]:not([aria-haspopup])').last().click();
  return write(page);
};
const write = async (page: Page) => {
  const text = page.locator('main [contenteditable=true]');
  await text.waitFor();
  return text;
};
const reply = (text: string) => async (page: Page) => {
  await (await open(page)).fill(text);
  await found(page);
};
const formatted = async (page: Page) => {
  const text = await open(page);
  await text.focus();
  await page.keyboard.type('We began with **one** hallway.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- the north one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('at 10:40, see https://example.org/hallway ');
};

/** Writing, with what is pointed out meanwhile. */
export const WRITING: Screen[] = [
  { name: 'editor-reply', who: 'fellow', path: thread, alsoIn: both, act: formatted },
  {
    name: 'editor-link',
    who: 'fellow',
    path: thread,
    alsoIn: both,
    act: async (page) => {
      await formatted(page);
      await page.keyboard.press('Control+k');
      await page.locator('main [inputmode=url]').fill('no address');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'editor-preview',
    who: 'fellow',
    path: start,
    alsoIn: ['es', 'large'],
    act: async (page) => {
      await (await write(page)).focus();
      await page.keyboard.type('We began with **one** hallway.');
      await page.getByRole('button', { name: /^(See how others|Ver cómo lo verán)/ }).click();
      await page.locator('main form section[aria-labelledby] strong').waitFor();
    },
  },
  {
    name: 'editor-plain',
    who: 'fellow',
    path: thread,
    act: async (page) => {
      await formatted(page);
      await page.locator('[role=toolbar] button').last().click();
      await page.locator('main textarea').waitFor();
    },
  },
  { name: 'guard-reply', who: 'fellow', path: thread, alsoIn: both, act: reply(FEW) },
  {
    name: 'guard-changed',
    who: 'fellow',
    path: thread,
    act: async (page) => {
      await reply(FEW)(page);
      await page.locator('[data-guard] li button').first().click();
    },
  },
  {
    name: 'guard-question',
    who: 'fellow',
    path: thread,
    alsoIn: both,
    act: async (page) => {
      await reply(MANY)(page);
      await page.locator('main form button[type=submit]').last().click();
      await page.locator('main form [role=group][tabindex]').waitFor();
    },
  },
  {
    name: 'guard-start',
    who: 'fellow',
    path: start,
    alsoIn: ['es'],
    act: async (page) => {
      await page.getByRole('textbox').first().fill('Marcus again, and what I tried');
      await (await write(page)).fill(MANY);
      await found(page);
    },
  },
];
