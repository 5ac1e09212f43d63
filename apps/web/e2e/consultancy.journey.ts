import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { aConsultancy, apart, moveSession } from './consultancy-kit.ts';
import { arrive, axeFindings } from './kit.ts';
import { lines, message, say } from './room-kit.ts';
import { readsTo } from './screen-reader.ts';

jest.setTimeout(180_000);

const TITLE = 'Consultancy: the door that stays shut';
const DESK = { width: 1280, height: 800 };
/** Four screens may differ by so much in when a second changes, in milliseconds. */
const IN_STEP = 250;
/** So long one's line is cut, in milliseconds. */
const CUT = 60_000;

let house: House;
let browser: Browser;
/** Who facilitates, who is on a desk, who is on a phone, who comes late. */
let amara: Page;
let noor: Page;
let malik: Page;
let kofi: Page;
let sessionId = '';
let room = '';
const complaints: string[][] = [];

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const come = async (name: string, size: { width: number; height: number }) => {
    const person = await arrive(browser, house.url, name, size);
    complaints.push(person.complaints);
    return person;
  };
  const coordinator = await come('amara.osei', DESK);
  amara = coordinator.page;
  noor = (await come('noor.haddad', DESK)).page;
  malik = (await come('malik.brewster', { width: 360, height: 740 })).page;
  kofi = (await come('kofi.mensah-boyle', { width: 768, height: 900 })).page;
  sessionId = await aConsultancy(house, coordinator.cookie, TITLE);
  room = `/sessions/${sessionId}/room`;
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

test('from the lobby everyone is let in by itself', async () => {
  await moveSession(house, sessionId, '20 minutes 6 seconds');
  await Promise.all([amara, noor, malik].map((page) => page.goto(room)));
  await malik.getByText('You can wait here: this page opens by itself.').waitFor();
  expect(await axeFindings(malik)).toEqual([]);
  await Promise.all(
    [amara, noor, malik].map((page) => page.getByRole('textbox', { name: 'Write to the room' }).waitFor()),
  );
  await moveSession(house, sessionId, '-1 minute');
});

test('a step is the same on every screen, through a cut line and a restart of the server', async () => {
  await amara.getByRole('button', { name: 'Start', exact: true }).click();
  await Promise.all([noor, malik].map((page) => page.getByText('Step 1 of 6', { exact: true }).waitFor()));
  await say(noor, 'One of ours walks out whenever the bell rings.');
  await message(malik, 'One of ours walks out whenever the bell rings.').waitFor();

  await malik.context().setOffline(true);
  const cutAt = Date.now();
  await say(malik, 'Written on a bus without a line.');

  const before = await noor.getByRole('timer').textContent();
  await house.kill(0);
  await house.restart(0);
  await kofi.goto(room);
  await kofi.getByText('Step 1 of 6', { exact: true }).waitFor();
  await amara.getByRole('button', { name: 'Next step' }).click();
  await Promise.all(
    [amara, noor, kofi].map((page) => page.getByText('Step 2 of 6', { exact: true }).waitFor()),
  );
  expect(before).toMatch(/^\d+:\d\d$/);

  await say(kofi, 'Is there a bell?');
  await message(noor, 'Is there a bell?').waitFor();
  await malik.waitForTimeout(Math.max(0, cutAt + CUT - Date.now()));
  await malik.context().setOffline(false);
  await message(noor, 'Written on a bus without a line.').waitFor();
  await malik.getByText('Step 2 of 6', { exact: true }).waitFor();
  const expected = await lines(noor);
  expect(expected).toHaveLength(3);
  expect(await lines(kofi)).toEqual(expected);
  expect(await apart([amara, noor, malik, kofi])).toBeLessThan(IN_STEP);
});

test('all of it is heard by who does not see it, and the seconds are not', async () => {
  const reader = await readsTo(noor);
  await reader.to(/heading, Consultancy: the door that stays shut/);
  await reader.to(/Step 2 of 6/);
  await reader.to(/timer/);
  await reader.to(/textbox, Write to the room/);
  await reader.heard();
  await reader.act();
  await reader.type('What does the class do meanwhile?');
  await reader.press('Enter');
  await message(amara, 'What does the class do meanwhile?').waitFor();
  await reader.heard();
  await say(amara, 'They look at me.');
  await message(noor, 'They look at me.').waitFor();
  // Longer than new messages are gathered, and several seconds of the step.
  await noor.waitForTimeout(3_500);
  const heard = await reader.heard();
  const news = heard.filter((said) => said.includes('They look at me.'));
  expect(news).toHaveLength(1);
  expect(news[0]).toMatch(/^polite: .*Amara Osei: They look at me\.$/);
  expect(heard.filter((said) => /\d:\d\d$/.test(said))).toEqual([]);
  await amara.getByRole('button', { name: 'Next step' }).click();
  await noor.getByText('Step 3 of 6', { exact: true }).waitFor();
  await noor.waitForTimeout(500);
  expect((await reader.heard()).join(' ')).toMatch(/polite: Step 3 of 6: /);
  await reader.stop();
});

test('nobody’s page complained', () => {
  expect(complaints.flat()).toEqual([]);
});
