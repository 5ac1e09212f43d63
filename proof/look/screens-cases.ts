import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { WITH_PROTOCOLS } from './furnish-protocols.ts';
import { both, send, type Screen } from './screen.ts';

const room = (session: string) => `/sessions/${session}/room`;
const write = (session: string) => `/sessions/${session}/case`;
const clinic = demoId('session', 'action-plan-clinic');

/** On a phone the panel opens as a dialog. */
const toCase = (name: RegExp) => async (page: Page) => {
  const button = page.getByRole('button', { name }).first();
  if (await button.isVisible()) await button.click();
  await page.locator('[data-part]:visible').first().waitFor();
};

/** Cases: written, shown in parts, seen by the room. */
export const CASES: Screen[] = [
  { name: 'case-new', who: 'coordinator', path: write(clinic), alsoIn: ['large'] },
  { name: 'case-new-spanish', who: 'espanol', path: write(WITH_PROTOCOLS.paused) },
  {
    name: 'case-guard',
    who: 'coordinator',
    path: write(clinic),
    act: async (page) => {
      await page.getByLabel('What was tried').fill('We called Marcus at 802-555-0142. Emma did, too.');
      await page.locator('[data-guard]').waitFor();
    },
  },
  { name: 'case-faults', who: 'coordinator', path: write(clinic), act: send },
  { name: 'case-change', who: 'coordinator', path: write(WITH_PROTOCOLS.paused), alsoIn: ['large'] },
  {
    name: 'case-withdraw',
    who: 'coordinator',
    path: write(WITH_PROTOCOLS.paused),
    act: (page) => page.getByRole('button', { name: 'Take the case back' }).click(),
  },
  {
    name: 'case-in-room',
    who: 'fellow',
    path: room(WITH_PROTOCOLS.running),
    alsoIn: both,
    act: toCase(/^(See the case|Ver el caso)$/),
  },
  {
    name: 'case-to-come',
    who: 'coordinator',
    path: room(WITH_PROTOCOLS.paused),
    alsoIn: ['large'],
    act: toCase(/^See the case$/),
  },
  { name: 'case-not-yours', who: 'fellow', path: write(clinic), trouble: true },
];
