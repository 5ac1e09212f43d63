import type { Page } from 'playwright-core';
import { both, type Screen } from './screen.ts';

/** Leaves one thing after the other for later, until one asks whether one comes, or to the end. */
const untilAsked = async (page: Page) => {
  for (let n = 0; n < 30 && !(await page.locator('main [role=group]').count()); n += 1) await leave(page);
};
const untilTheEnd = async (page: Page) => {
  while (await page.locator('main section').count()) await leave(page);
};
async function leave(page: Page): Promise<void> {
  const card = await page.locator('main section').elementHandle();
  await page.locator('main section button').last().click();
  await page.waitForFunction((before) => !before?.isConnected, card);
}
const withDevices = (data: Record<string, unknown>) => {
  const device = { __typename: 'PushDevice', here: false, showsKind: false, usedAt: null };
  const devices = [
    { ...device, id: 'one', browser: 'Safari', system: 'iPhone', createdAt: new Date().toISOString() },
    { ...device, id: 'two', browser: null, system: null, createdAt: '2026-09-01T12:00:00.000Z' },
  ];
  if (typeof data.pushSettings === 'object' && data.pushSettings)
    Object.assign(data.pushSettings, { devices });
};
const toPush = (page: Page) => page.locator('#push').scrollIntoViewIfNeeded();

/** "Five minutes" in each of its states, and the devices of the settings. */
export const FIVE_MINUTES: Screen[] = [
  { name: 'five-minutes', who: 'fellow', path: '/five-minutes', alsoIn: both },
  { name: 'five-minutes-answer', who: 'fellow', path: '/five-minutes', alsoIn: both, act: untilAsked },
  { name: 'five-minutes-end', who: 'fellow', path: '/five-minutes', alsoIn: both, act: untilTheEnd },
  { name: 'five-minutes-empty', who: 'outsider', path: '/five-minutes' },
  {
    name: 'five-minutes-loading',
    who: 'fellow',
    path: '/five-minutes',
    staging: { wait: ['FiveMinutes'] },
    loading: true,
  },
  {
    name: 'five-minutes-error',
    who: 'fellow',
    path: '/five-minutes',
    staging: { fail: ['FiveMinutes'] },
    trouble: true,
  },
  {
    name: 'five-minutes-refused',
    who: 'fellow',
    path: '/five-minutes',
    staging: { fail: ['InboxMark', 'CatchUpThreadRead', 'CatchUpAnswer'] },
    trouble: true,
    act: async (page) => {
      await page.locator('main button').first().click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'push-devices',
    who: 'fellow',
    path: '/inbox/settings',
    alsoIn: both,
    staging: { change: { PushSettings: withDevices } },
    act: toPush,
  },
];
