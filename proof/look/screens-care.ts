import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { settled } from './browser.ts';
import { WITH_CARE } from './furnish-care.ts';
import { both, type Screen } from './screen.ts';

const of = (session: string) => `/sessions/${session}/room`;
const room = `/sessions/${demoId('session', 'today-families')}/room`;

/** Opens the panel about care, which on a phone stands behind the people. */
async function openCare(page: Page): Promise<void> {
  const people = page.locator('main header button[aria-haspopup=dialog]').first();
  const tab = page.getByRole('tab', { name: /^(Care|Cuidado)$/ });
  if (!(await tab.first().isVisible())) await people.click();
  await tab.locator('visible=true').first().click();
  await page.getByRole('tabpanel').locator('visible=true').waitFor();
  await settled(page);
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
    name: 'care-told',
    who: 'coordinator',
    path: of(WITH_CARE.minute),
    alsoIn: ['large'],
    act: (page) => page.getByRole('button', { name: /^(I have seen it|Lo he visto)$/ }).waitFor(),
  },
  { name: 'care-paused', who: 'fellow', path: of(WITH_CARE.paused), alsoIn: both },
  { name: 'care-measures', who: 'coordinator', path: of(WITH_CARE.paused), alsoIn: both, act: openCare },
  { name: 'care-removed', who: 'fellow', path: of(WITH_CARE.removed), alsoIn: both },
  {
    name: 'care-muted',
    who: 'longName',
    path: of(WITH_CARE.paused),
    alsoIn: ['es'],
    act: async (page) => {
      const folded = page.getByText(/^(A message from someone you muted|Un mensaje de alguien a quien)/);
      await page.locator('main ol > li').nth(2).waitFor();
      if ((await folded.count()) > 0) return;
      await page.locator('main ol li button[aria-haspopup=menu]').nth(1).click();
      // The same person may have done it on another device meanwhile.
      const mute = page.getByRole('menuitem', { name: /^(Mute|Silenciar)/ });
      await mute.or(folded).first().waitFor();
      if (await mute.isVisible()) await mute.click();
      await folded.waitFor();
    },
  },
  {
    name: 'care-pause',
    who: 'coordinator',
    path: room,
    alsoIn: ['large'],
    act: async (page) => {
      await page.locator('main ol li', { hasText: 'radiator' }).getByRole('button').first().click();
      await page.getByRole('menuitem', { name: /^(Pause the writing|Pausar la)/ }).click();
      await page.locator('dialog textarea').waitFor();
    },
  },
];
