import type { Page } from 'playwright-core';
import { WITH_POLLS } from './furnish-polls.ts';
import { spaceAt, threadAt } from './places.ts';
import { both, type Screen } from './screen.ts';

const at = (thread: string) => `/threads/${thread}`;
const card = (page: Page) => page.locator('main section', { has: page.locator('h2') }).first();
const there = async (page: Page) => {
  await card(page).waitFor();
  await card(page).scrollIntoViewIfNeeded();
};
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** Polls: to be answered, answered, with results, closed with too few; how one asks, changes and removes them. */
export const POLLS: Screen[] = [
  { name: 'poll-anonymous', who: 'fellow', path: threadAt('leave-work-at-work'), alsoIn: both, act: there },
  { name: 'poll-names', who: 'fellow', path: at(WITH_POLLS.named), alsoIn: both, act: there },
  { name: 'poll-scale', who: 'fellow', path: at(WITH_POLLS.scale), alsoIn: ['es'], act: there },
  { name: 'poll-closed', who: 'member', path: at(WITH_POLLS.closed), alsoIn: ['es'], act: there },
  { name: 'poll-words', who: 'moderator', path: at(WITH_POLLS.words), alsoIn: both, act: there },
  {
    name: 'poll-change-answer',
    who: 'member',
    path: at(WITH_POLLS.words),
    act: async (page) => {
      await there(page);
      await press(page, /^Change my answer$/);
      await page.locator('main form input').first().waitFor();
    },
  },
  {
    name: 'poll-nothing-chosen',
    who: 'fellow',
    path: threadAt('leave-work-at-work'),
    act: async (page) => {
      await there(page);
      await press(page, /^Send my answer$/);
      await page.locator('main form [role=alert]').waitFor();
    },
  },
  {
    name: 'poll-remove',
    who: 'moderator',
    path: at(WITH_POLLS.words),
    act: async (page) => {
      await there(page);
      await press(page, /^(Remove the poll|Quitar la encuesta)$/);
      await page.locator('dialog[open] textarea').waitFor();
    },
  },
  {
    name: 'poll-ask-later',
    who: 'moderator',
    path: threadAt('two-minute-arrivals'),
    act: async (page) => {
      await press(page, /^Add a poll$/);
      await page.locator('dialog[open] select').first().waitFor();
      await page.locator('dialog[open] button[type=submit]').click();
    },
  },
  {
    name: 'poll-with-thread',
    who: 'fellow',
    path: `${spaceAt('classroom')}/new`,
    alsoIn: both,
    act: async (page) => {
      await press(page, /^(Add a poll|Añadir una encuesta)$/);
      await page.locator('main fieldset select').first().waitFor();
      await page.locator('main fieldset input[type=checkbox]').last().check();
      await page.locator('main fieldset select').last().scrollIntoViewIfNeeded();
    },
  },
];
