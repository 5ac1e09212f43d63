import type { Page } from 'playwright-core';
import { both, send, type Screen } from './screen.ts';

const path = '/me/stay';
const retention = '/admin/retention';
const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const away = async (page: Page) => {
  if ((await page.locator('main input[name=endsOn]').count()) === 0) return;
  await page.locator('main input[name=endsOn]').fill(ahead(40));
  await send(page);
  await page.locator('main input[name=endsOn]').waitFor({ state: 'detached' });
};
const leave = (nth: number) => async (page: Page) => {
  await page.locator('section[aria-labelledby=leave] li button').nth(nth).click();
  await page.locator('dialog[open]').waitFor();
};
const days = (value: string) => async (page: Page) => {
  await page.locator('main form input').first().fill(value);
  await send(page);
};

/** Pause and return, leaving, and how long things are kept. */
export const MY_STAY: Screen[] = [
  { name: 'stay', who: 'fellow', path, alsoIn: both },
  { name: 'stay-fault', who: 'fellow', path, alsoIn: ['es'], act: send },
  { name: 'stay-leave', who: 'fellow', path, alsoIn: both, act: leave(0) },
  { name: 'stay-leave-cohort', who: 'fellow', path, alsoIn: ['es'], act: leave(1) },
  { name: 'stay-coordinator', who: 'coordinator', path, alsoIn: both },
  { name: 'stay-administrator', who: 'administrator', path, alsoIn: ['es'] },
  { name: 'stay-nowhere', who: 'outsider', path, alsoIn: ['es'] },
  { name: 'stay-away', who: 'member', path, alsoIn: both, act: away },
  {
    name: 'stay-other-days',
    who: 'member',
    path,
    act: async (page) => {
      await away(page);
      await page.getByRole('button', { name: /Other days|Otros días/ }).click();
      await page.locator('main input[name=endsOn]').waitFor();
    },
  },
  { name: 'retention', who: 'administrator', path: retention, alsoIn: both },
  { name: 'retention-fault', who: 'administrator', path: retention, alsoIn: ['es'], act: days('9999') },
  { name: 'retention-not-yours', who: 'member', path: retention },
];
