import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD, openBrowser, signInAs } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { ask, axeFindings } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const WORDS = 'He came without a coat again';
const MORE = 'And it was snowing';
const NOOR = 'noor.haddad@demo.hearth.example';
const LINH = 'linh.tran-doyle@demo.hearth.example';

let house: House;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Drafts do not get through. */
let isCut = false;
/** Every sign-in ends while the next reply is on its way. */
let endsOnReply = false;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  // One window of the computer in the teachers' room, for everyone.
  context = await browser.newContext({
    baseURL: house.url,
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
  });
  page = await context.newPage();
  await page.route('**/graphql', async (route) => {
    const said = route.request().postData() ?? '';
    if (isCut && /"Draft(Keep|Forget|Changes)"/.test(said)) return route.abort();
    if (endsOnReply && said.includes('"PostReply"')) {
      endsOnReply = false;
      await endSignIns();
    }
    return route.continue();
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

async function endSignIns(): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  await client.query(`UPDATE sign_in SET expires_at = now()`);
  await client.end();
}

/** All that pages of this house have left in this browser. */
async function left() {
  const pages = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...pages, cookies: (await context.cookies()).map(({ name }) => name) };
}

async function signIn(email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

const sharedBox = () => page.getByRole('checkbox', { name: 'Someone else uses this device too' });
const field = () => page.getByRole('textbox', { name: 'Your reply' });

it('a device that others use keeps what was written for its author alone, and nothing once one has signed out', async () => {
  await page.goto('/sign-in?next=%2Fcommunity');
  await sharedBox().check();
  await signIn(NOOR);
  await page.getByRole('main').getByRole('link', { name: 'Cohort room' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Action plans: what is your one goal/ })
    .click();
  await page.waitForURL(/\/threads\//);
  const thread = new URL(page.url()).pathname;
  isCut = true;
  await page.getByRole('button', { name: 'Write a reply' }).click();
  await field().fill(WORDS);
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((name) => name.startsWith('hearth.sealed.')),
  );
  const during = await left();
  expect(JSON.stringify(during)).not.toMatch(/coat|thread/);
  expect(during).toMatchObject({ session: {}, databases: [], caches: [], workers: 0 });

  // Her sign-in ends by itself: whoever comes next sees nothing of the page, and reads nothing of what is kept.
  // While the reply is on its way: had it ended before, the dialog might stand over the button already.
  endsOnReply = true;
  await page.getByRole('button', { name: 'Send reply' }).click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await again.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await again.getByRole('button', { name: 'Leave this page' }).click();
  await page.waitForURL(`${house.url}/`);
  await page.goto(`/sign-in?next=${encodeURIComponent(thread)}`);
  expect(await sharedBox().isChecked()).toBe(true);
  await signIn(LINH);
  await page.getByRole('button', { name: 'Write a reply' }).click();
  expect(await field().innerText()).not.toContain('coat');
  expect(JSON.stringify(await left())).not.toContain('coat');
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.waitForURL(`${house.url}/`);

  // Whoever is nobody yet begins to ask: in this tab alone, and gone with the next who signs out here.
  await page.goto('/request-access');
  expect(await sharedBox().isChecked()).toBe(true);
  await page.getByLabel('Your name').fill('Vera Visitor');
  const { local, session } = await left();
  expect(JSON.stringify(local)).not.toContain('Vera');
  expect(JSON.stringify(session)).toContain('Vera');

  // Whose words they are finds them. What she wanted to send goes out with her; of what reached nobody she is told.
  await page.goto(`/sign-in?next=${encodeURIComponent(thread)}`);
  await signIn(NOOR);
  await page.getByText(WORDS).first().waitFor();
  await page.getByRole('button', { name: 'Write a reply' }).click();
  await field().fill(MORE);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  const leaving = page.getByRole('dialog', { name: 'Signing out' });
  await leaving.getByText(MORE).waitFor();
  expect(await leaving.getByText(WORDS).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  isCut = false;
  await leaving.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL(`${house.url}/`);
  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
  expect(await left()).toEqual({
    // The front page’s language is the browser’s own.
    local: { 'hearth.locale': 'en', 'hearth.shared-device': '1' },
    session: {},
    databases: [],
    caches: [],
    workers: 0,
    cookies: ['hearth-device'],
  });
  await page.goBack();
  await page.getByRole('main').waitFor();
  expect(await page.getByText(WORDS).count()).toBe(0);
  const cookie = await signInAs(house.url, NOOR);
  const question = `query($id: ID!) { drafts { nodes { body } } thread(id: $id) { posts { nodes { markdown } } } }`;
  const { data } = await ask(house.url, cookie, question, { id: thread.split('/').at(-1) });
  expect(data).toMatchObject({ drafts: { nodes: [{ body: expect.stringContaining(MORE) }] } });
  expect(JSON.stringify(data)).toContain(`"markdown":"${WORDS}"`);
});
