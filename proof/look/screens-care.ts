import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, type Screen } from './screen.ts';

const room = `/sessions/${demoId('session', 'today-families')}/room`;

/** Opens the panel about care, which on a phone stands behind the people. */
async function openCare(page: Page): Promise<void> {
  const people = page.locator('main header button[aria-haspopup=dialog]').first();
  const tab = page.getByRole('tab', { name: /^(Care|Cuidado)$/ });
  if (!(await tab.first().isVisible())) await people.click();
  await tab.locator('visible=true').first().click();
}
/** Says that one needs a minute, from the panel: it is there on every screen. */
async function needMinute(page: Page): Promise<void> {
  const button = page
    .getByRole('button', { name: /^(I need a minute|Necesito un minuto)$/ })
    .locator('visible=true');
  if ((await button.count()) === 0)
    await page.locator('main header button[aria-haspopup=dialog]').first().click();
  await button.first().click();
  await page.getByRole('button', { name: /^(Step out without|Salir sin)/ }).waitFor();
}

/** Care in the room: a minute, stepping out, and what those who run it can do. */
export const CARE: Screen[] = [
  { name: 'care-panel', who: 'fellow', path: room, alsoIn: both, act: openCare },
  { name: 'care-panel-run', who: 'coordinator', path: room, act: openCare },
  { name: 'care-minute', who: 'fellow', path: room, alsoIn: both, act: needMinute },
  {
    name: 'care-out',
    who: 'fellow',
    path: room,
    alsoIn: both,
    act: async (page) => {
      await needMinute(page);
      await page.getByRole('button', { name: /^(Step out without|Salir sin)/ }).click();
      await page.getByRole('button', { name: /^(Come back|Volver)$/ }).waitFor();
    },
  },
  {
    name: 'care-pause',
    who: 'coordinator',
    path: room,
    alsoIn: ['es', 'large'],
    act: async (page) => {
      await page.locator('main ol li button[aria-haspopup=menu]').first().click();
      await page.getByRole('menuitem', { name: /^(Pause the writing|Pausar la)/ }).click();
      await page.locator('dialog textarea').waitFor();
    },
  },
];
