import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { WITH_PROTOCOLS } from './furnish-protocols.ts';
import { both, send, type Screen } from './screen.ts';

const room = (session: string) => `/sessions/${session}/room`;
const clinic = `/sessions/${demoId('session', 'action-plan-clinic')}/protocol`;
const bookStudy = `/sessions/${demoId('session', 'book-study-evening')}/protocol`;

/** The protocol of a room is there, and its clock is known. */
const counted = async (page: Page) => {
  await page.locator('main section [role=timer]').waitFor();
};
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** Protocols: in the room in each of their states, for everyone and for whoever facilitates; chosen and changed. */
export const PROTOCOL: Screen[] = [
  { name: 'protocol-running', who: 'fellow', path: room(WITH_PROTOCOLS.running), alsoIn: both, act: counted },
  {
    name: 'protocol-run',
    who: 'coordinator',
    path: room(WITH_PROTOCOLS.running),
    alsoIn: ['large'],
    act: counted,
  },
  {
    name: 'protocol-prompt',
    who: 'fellow',
    path: room(WITH_PROTOCOLS.running),
    act: async (page) => {
      await counted(page);
      const more = page.getByRole('button', { name: /^More: / });
      if (await more.isVisible()) await more.click();
    },
  },
  { name: 'protocol-paused', who: 'coordinator', path: room(WITH_PROTOCOLS.paused), act: counted },
  {
    name: 'protocol-time-up',
    who: 'fellow',
    path: room(WITH_PROTOCOLS.timeUp),
    alsoIn: ['es'],
    act: counted,
  },
  { name: 'protocol-over', who: 'coordinator', path: room(WITH_PROTOCOLS.over) },
  {
    name: 'protocol-ready',
    who: 'coordinator',
    path: room(demoId('session', 'today-families')),
    alsoIn: ['large'],
  },
  { name: 'protocol-choose', who: 'coordinator', path: bookStudy, alsoIn: ['large'] },
  {
    name: 'protocol-see',
    who: 'coordinator',
    path: bookStudy,
    act: (page) => page.locator('main summary').first().click(),
  },
  { name: 'protocol-edit', who: 'coordinator', path: clinic, alsoIn: ['large'] },
  {
    name: 'protocol-edit-step',
    who: 'coordinator',
    path: clinic,
    act: (page) => press(page, /^Edit: /),
  },
  {
    name: 'protocol-faults',
    who: 'coordinator',
    path: clinic,
    act: async (page) => {
      await press(page, /^Add a step$/);
      await send(page);
    },
  },
  {
    name: 'protocol-removed',
    who: 'coordinator',
    path: clinic,
    act: (page) => press(page, /^Remove: /),
  },
  {
    name: 'protocol-edit-running',
    who: 'coordinator',
    path: `/sessions/${WITH_PROTOCOLS.running}/protocol`,
  },
  { name: 'protocol-run-spanish', who: 'espanol', path: room(WITH_PROTOCOLS.paused), act: counted },
  {
    name: 'protocol-edit-spanish',
    who: 'espanol',
    path: `/sessions/${WITH_PROTOCOLS.paused}/protocol`,
    act: (page) => press(page, /^Editar: /),
  },
  {
    name: 'protocol-choose-spanish',
    who: 'espanol',
    path: `/sessions/${WITH_PROTOCOLS.paused}/protocol`,
    act: async (page) => {
      await press(page, /^Elegir otro$/);
      await page.locator('main summary').first().waitFor();
    },
  },
  { name: 'protocol-not-yours', who: 'fellow', path: clinic, trouble: true },
  { name: 'protocol-not-found', who: 'member', path: clinic, trouble: true },
  {
    name: 'protocol-error',
    who: 'coordinator',
    path: clinic,
    staging: { fail: ['ProtocolOfSession'] },
    trouble: true,
  },
];
