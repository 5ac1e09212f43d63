import type { Page } from 'playwright-core';
import { both, send, type Screen } from './screen.ts';

const path = '/me/data';
const goes = `${path}/delete`;

const buttons = '[aria-labelledby="export-me"] button';

/** Once is enough for all ways of looking. */
const ask = async (page: Page): Promise<void> => {
  await page.locator(buttons).first().waitFor();
  if ((await page.locator(buttons).count()) === 1) await page.locator(buttons).click();
  await page.waitForFunction((all) => document.querySelectorAll(all).length > 1, buttons);
};

/** What is kept of one: taken along, deleted. Whoever is asked for a proof here has just signed in. */
export const MY_DATA: Screen[] = [
  { name: 'my-data', who: 'fellow', path, alsoIn: both },
  { name: 'my-data-exported', who: 'fellow', path, alsoIn: ['es', 'large'], act: ask },
  { name: 'my-data-last-administrator', who: 'administrator', path },
  { name: 'my-data-delete', who: 'fellow', path: goes, alsoIn: both },
  { name: 'my-data-delete-fault', who: 'fellow', path: goes, alsoIn: ['es'], act: (page) => send(page) },
  {
    name: 'my-data-going',
    who: 'member',
    path: goes,
    alsoIn: both,
    act: async (page) => {
      await page.locator('main form input:not([type=radio])').first().fill('delete');
      await send(page);
      await page.locator('#going').waitFor();
    },
  },
];
