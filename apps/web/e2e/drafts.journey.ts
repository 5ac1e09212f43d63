import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

let house: House;
let browser: Browser;
/** One person on two devices. */
let phone: Person;
let desk: Person;
let thread: string;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  phone = await arrive(browser, house.url, 'noor.haddad', { width: 360, height: 740 });
  desk = await arrive(browser, house.url, 'noor.haddad', { width: 1280, height: 720 });
  await desk.page.goto('/community');
  await desk.page.getByRole('main').getByRole('link', { name: 'Cohort room' }).click();
  await desk.page
    .getByRole('main')
    .getByRole('link', { name: /^Action plans: what is your one goal/ })
    .click();
  await desk.page.waitForURL(/\/threads\//);
  thread = new URL(desk.page.url()).pathname.split('/').at(-1) ?? '';
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

const field = ({ page }: Person) => page.getByRole('textbox', { name: 'Your reply' });
/** Until the server has these words of Noor's. */
async function kept(words: string): Promise<void> {
  const question = `query($me: ID!) { draftChanges(personId: $me, after: 0) { drafts { body } } }`;
  const { data } = await ask(house.url, desk.cookie, '{ viewer { id } }', {});
  const me = (data as { viewer: { id: string } }).viewer.id;
  for (const until = Date.now() + 30_000; ;) {
    if (JSON.stringify(await ask(house.url, desk.cookie, question, { me })).includes(words)) return;
    if (Date.now() > until) throw new Error(`The server was not given: ${words}`);
    await desk.page.waitForTimeout(100);
  }
}

it('goes on at the desk with what was begun on the phone', async () => {
  await phone.page.goto(`/threads/${thread}`);
  await phone.page.getByRole('button', { name: 'Write a reply' }).click();
  await field(phone).fill('Begun between two classes.');
  await kept('Begun between two classes.');
  await desk.page.getByRole('button', { name: /Go on writing/ }).click();
  await desk.page.getByText('Begun between two classes.').waitFor();

  await desk.page.goto('/drafts');
  const row = desk.page.getByRole('listitem').filter({ hasText: 'Begun between two classes.' });
  await row.getByRole('heading', { name: /A reply in .Action plans/ }).waitFor();
  expect(await axeFindings(desk.page)).toEqual([]);
  await row.getByRole('button', { name: 'Throw away' }).click();
  await row.waitFor({ state: 'detached' });
  await desk.page.getByRole('button', { name: 'Undo' }).click();
  await row.waitFor();
  await row.getByRole('link', { name: 'Go on writing' }).click();
  await desk.page.getByRole('button', { name: /Go on writing/ }).click();
  await field(desk).waitFor();
});

it('changed on both while the line was cut, is a choice and no loss', async () => {
  await phone.page.context().setOffline(true);
  await field(phone).fill('On the phone, in the bus.');
  await field(desk).fill('At the desk, after school.');
  await kept('At the desk, after school.');
  await phone.page.context().setOffline(false);
  await phone.page.getByText('You wrote something else here on another device.').waitFor();
  await phone.page.getByText('At the desk, after school.').waitFor();
  expect(await field(phone).innerText()).toContain('On the phone, in the bus.');
  expect(await axeFindings(phone.page)).toEqual([]);
  // On a slow line an earlier state of the desk's may have been put by as well.
  const fromDesk = phone.page.getByRole('region').filter({ hasText: 'At the desk, after school.' });
  await fromDesk.locator('xpath=..').getByRole('button', { name: 'Show this text instead' }).click();
  await phone.page.getByText('This text was put by.').waitFor();
  expect(await field(phone).innerText()).toContain('At the desk, after school.');
  await phone.page.getByRole('button', { name: 'Throw this text away' }).first().click();

  // Sent from one device, it is no draft any more on the other.
  await desk.page.getByRole('button', { name: 'Send reply' }).click();
  await desk.page.locator('article', { hasText: 'At the desk, after school.' }).waitFor();
  await phone.page.waitForFunction(
    () => !document.querySelector('[data-hold] [contenteditable]')?.textContent?.includes('desk'),
  );
});
