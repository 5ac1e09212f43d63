import { jest } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD, openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { axeFindings } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const EMAIL = 'amara.osei@demo.hearth.example';
const HER = `SELECT person_id FROM account WHERE email = $1`;

let house: House;
let browser: Browser;
let page: Page;
let key = '';
let recovery = '';

/** What her phone shows now, or so many steps of thirty seconds later. */
const shown = (later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + later * 30_000 });
async function change(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  await client.query(statement, [EMAIL]);
  await client.end();
}
async function signIn(at: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(at);
  await page.getByLabel('E-mail').fill(EMAIL);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/sign-in/step?*');
}
async function type(code: string): Promise<void> {
  await page.getByRole('textbox').fill(code);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  house = await openHouse({});
  // Of demo persons nothing is asked.
  await change(`UPDATE person SET is_demo = false WHERE id IN (${HER})`);
  browser = await openBrowser();
  const context = await browser.newContext({
    baseURL: house.url,
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
  });
  page = await context.newPage();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

it('a coordinator without a second step is led to set one up, and lands where she wanted to go', async () => {
  await signIn('/sessions?past=1');
  await page.getByRole('heading', { level: 1, name: 'One more step, from now on' }).waitFor();
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  key = ((await page.locator('[translate=no]').textContent()) ?? '').replaceAll(' ', '');
  expect(await axeFindings(page)).toEqual([]);
  await type(shown());
  await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor();
  const codes = await page.locator('ul[translate=no] li').allTextContents();
  expect(codes).toHaveLength(10);
  recovery = codes[4] ?? '';
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have kept them, go on' }).click();
  await page.waitForURL('**/sessions?past=1');
  await page.getByRole('heading', { level: 1 }).waitFor();
});

it('the code she used opens nothing again; the next one does, and so does a recovery code, once', async () => {
  // Half a minute may have passed: the last code she used is the one her phone shows now.
  const step = Math.floor(Date.now() / 30_000);
  const used = new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: step * 30_000 });
  await change(`UPDATE second_factor SET last_step = ${step} WHERE person_id IN (${HER})`);
  await signIn('/sign-in?next=%2Finbox');
  await type(used);
  await page.getByText('This code is not right, or it was used already.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await type(shown(1));
  await page.waitForURL('**/inbox');

  await signIn('/sign-in');
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await type(recovery);
  await page.getByRole('navigation').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/');

  await signIn('/sign-in');
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await type(recovery);
  await page.getByText('This code is not right, or it was used already.').waitFor();
});
