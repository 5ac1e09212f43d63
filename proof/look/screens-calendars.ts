import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, type Screen } from './screen.ts';

const MAKE = /^(Make an address|Crear una dirección)$/;
const ANEW = /^(Make a new address|Crear otra dirección)$/;

/** Sees to it that the first feed has an address, shown or not. */
async function make(page: Page): Promise<void> {
  const first = page.locator('main li').first();
  await first.getByRole('button').first().waitFor();
  if (await first.getByRole('button', { name: MAKE }).isVisible()) {
    await first.getByRole('button', { name: MAKE }).click();
    await page.locator('main input[readonly]').waitFor();
    return;
  }
  await first.getByRole('button', { name: ANEW }).click();
}

/** How one's own calendar is kept, and how a session is taken along. */
export const CALENDARS: Screen[] = [
  { name: 'calendars', who: 'fellow', path: '/calendars', alsoIn: both },
  {
    name: 'calendars-made',
    who: 'fellow',
    path: '/calendars',
    alsoIn: both,
    act: async (page) => {
      await make(page);
      const dialog = page.locator('dialog[open]');
      if (await dialog.isVisible()) await dialog.getByRole('button', { name: ANEW }).click();
      await page.locator('main input[readonly]').waitFor();
    },
  },
  {
    name: 'calendars-end',
    who: 'fellow',
    path: '/calendars',
    alsoIn: ['es'],
    act: async (page) => {
      await make(page);
      if (await page.locator('dialog[open]').isVisible()) return;
      await page.getByRole('button', { name: ANEW }).first().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'session-add-to-calendar',
    who: 'fellow',
    path: `/sessions/${demoId('session', 'action-plan-clinic')}`,
    alsoIn: both,
    act: async (page) => {
      await page.getByRole('button', { name: /^(Add to calendar|Añadir al calendario)$/ }).click();
      await page.getByRole('link', { name: 'Google Calendar' }).waitFor();
    },
  },
];
