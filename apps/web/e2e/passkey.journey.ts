import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD, openBrowser } from '../../../proof/look/browser.ts';
import { freePort } from '../../../tools/start/free-port.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, axeFindings } from './kit.ts';
import { openProvider, type DistrictProvider } from './openid-provider.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const LINH = 'linh.tran-doyle@demo.hearth.example';

let provider: DistrictProvider;
let house: House;
let browser: Browser;
let url: string;

beforeAll(async () => {
  // What the provider says of its own settings.
  for (const way of ['info', 'warn'] as const) jest.spyOn(console, way).mockImplementation(() => undefined);
  // Passkeys are bound to a name; an address in numbers has none.
  const port = await freePort();
  url = `http://localhost:${port}`;
  provider = await openProvider(url);
  house = await openHouse({ env: { PORT: String(port), PUBLIC_URL: url, ...provider.settings } });
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await provider?.stop();
}, 60_000);

/** A device that keeps passkeys and knows its person, as Chromium plays one. */
async function anAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  // It would answer at once where the browser merely offers.
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
  });
}

/** As if everyone had shown an hour ago who they are. */
async function forgetProofs(): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  await client.query(`UPDATE sign_in SET proved_at = now() - interval '1 hour'`);
  await client.end();
}

it('a passkey is added, opens the house by itself, and is removed', async () => {
  const { page, complaints } = await arrive(browser, url, 'noor.haddad', DESK);
  await anAuthenticator(page);
  await page.goto('/me/sign-in');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const passkey = page.getByRole('listitem').filter({ hasText: 'Not used yet' });
  await passkey.getByRole('heading', { name: /^Chrome/ }).waitFor();
  await passkey.getByRole('button', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename' });
  await dialog.getByLabel('What do you call it?').fill('The one at school');
  await dialog.getByRole('button', { name: 'Keep this name' }).click();
  await page.getByRole('heading', { name: 'The one at school' }).waitFor();
  // The same device makes no second one.
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('There is a passkey for your account on this device already.').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // The text-only page takes it as well, and has a way out.
  await page.context().clearCookies();
  await page.goto('/text-only/00000000-0000-4000-8000-000000000000');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByText('Signed in as Noor Haddad.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Password').waitFor();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('hearth');

  await page.goto('/sign-in?next=%2Fme%2Fsign-in');
  await page.getByRole('button', { name: 'Use a passkey' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  const used = page
    .getByRole('listitem')
    .filter({ hasText: 'Last used' })
    .filter({ has: page.getByRole('button', { name: 'Remove' }) });
  await used.waitFor();
  await forgetProofs();
  await used.getByRole('button', { name: 'Remove' }).click();
  await page
    .getByRole('dialog', { name: 'Remove “The one at school”?' })
    .getByRole('button', { name: 'Remove' })
    .click();
  // A screen left open gives nobody the account: the passkey itself shows that it is still she.
  const proof = page.getByRole('dialog', { name: 'Is it still you?' });
  await proof.getByRole('button', { name: 'Use a passkey' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await proof.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('heading', { name: 'The one at school', exact: true }).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.id === 'passkeys');

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByText('That passkey did not work here.').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Signs in at the provider and agrees. */
async function agree(page: Page, email: string): Promise<void> {
  await page.locator('input[name=login]').fill(email);
  await page.locator('input[name=password]').fill('as it likes');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

it('a district’s account is linked once, by its person, and opens the house from then on', async () => {
  const context = await browser.newContext({ baseURL: url, viewport: PHONE, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto('/sign-in?next=%2Fdrafts');
  const goOn = page.getByRole('link', { name: 'Go on with Hartford School District' });
  await goOn.click();
  await agree(page, 'someone.else@demo.hearth.example');
  await page.getByText('Nobody here has the address you have there.', { exact: false }).waitFor();
  // The provider remembers who was there.
  await context.clearCookies();

  await goOn.click();
  await agree(page, LINH);
  await page.getByText(`Hartford School District says you are ${LINH}.`, { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign in once' }).click();
  await page.getByLabel('E-mail').fill(LINH);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Yes, link it' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, link it' }).click();
  await page.waitForURL('**/drafts');

  await context.clearCookies({ name: 'hearth' });
  await page.goto('/sign-in?next=%2Fme%2Fsign-in');
  await goOn.click();
  // The provider knows them still, and asks nothing.
  await page.getByText(`Linked as ${LINH}`, { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});
