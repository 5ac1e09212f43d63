import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { anSmtpServer, type SmtpCatcher } from '../../api/test/kit/smtp.ts';
import { arrive, axeFindings } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const ADDRESS = 'nell.harkness@asks.example';

let house: House;
let smtp: SmtpCatcher;
let browser: Browser;

/** The link in the newest mail to whoever asks whose subject begins so. */
async function mailed(subject: string, path: string): Promise<string> {
  for (const until = Date.now() + 30_000; ;) {
    const found = smtp
      .to(ADDRESS)
      .filter(({ mail }) => mail.subject?.startsWith(subject))
      .flatMap(({ mail }) => new RegExp(`https?://\\S+(${path}/[\\w-]{43})`).exec(mail.text ?? '')?.[1] ?? [])
      .at(-1);
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`No mail came: ${subject}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
/**
 * A mail scanner looks at the link before its reader does: asks for it by HEAD, then opens it in a browser, lets the page do
 * all it does by itself until this heading stands there, and opens every link on it. It presses nothing.
 */
async function scanned(link: string, heading: string): Promise<string> {
  expect((await fetch(`${house.url}${link}`, { method: 'HEAD' })).status).toBe(200);
  const scanner = await browser.newContext({ baseURL: house.url, locale: 'en-US' });
  const page = await scanner.newPage();
  await page.goto(link);
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
  const hrefs = (await page.evaluate('[...document.links].map(({ href }) => href)')) as string[];
  for (const href of new Set([link, ...hrefs.filter((it) => it.startsWith(house.url))])) {
    await page.goto(href);
    await page.waitForLoadState('networkidle');
  }
  expect(await scanner.cookies()).toEqual([]);
  await scanner.close();
  return link;
}
/** Nothing overflows, and axe finds nothing. */
async function stands(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  const { width = 0 } = page.viewportSize() ?? {};
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
}
const aPhone = async () =>
  (await browser.newContext({ baseURL: house.url, viewport: PHONE, locale: 'en-US' })).newPage();

beforeAll(async () => {
  smtp = await anSmtpServer();
  house = await openHouse({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'Hearth <hearth@hearth.example>' } });
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await smtp?.close();
}, 60_000);

it('someone asks for access on a phone, is approved, and comes in on another by the mailed link; a scanner opened both links in a browser first', async () => {
  const phone = await aPhone();
  await phone.goto('/');
  await phone.getByRole('link', { name: 'Request access' }).click();
  await phone.getByLabel('E-mail').fill(ADDRESS);
  await phone.getByLabel('Your name').fill('Nell Harkness');
  await phone.getByLabel('What brings you here').fill('A school of ninety, and one of me.');
  await phone.reload();
  await phone.getByText('What you began is still here.').waitFor();
  await phone.getByRole('button', { name: 'Ask for access' }).click();
  await phone.getByText('3 answers need another look.').waitFor();
  await stands(phone);
  await phone.getByLabel('What you do there').fill('school nurse');
  await phone.getByLabel('Where you work').fill('Isle au Haut School');
  await phone.getByLabel('State').selectOption('Maine');
  await phone.getByRole('button', { name: 'Ask for access' }).click();
  await phone.getByRole('heading', { name: 'One step left: look at your mail' }).waitFor();

  await phone.goto(await scanned(await mailed('One step left', '/access-request'), 'Is this yours?'));
  await phone.getByRole('heading', { name: 'Is this yours?' }).waitFor();
  await stands(phone);
  await phone.getByRole('button', { name: 'Confirm' }).click();
  await phone.getByRole('heading', { name: 'We have it, and read it' }).waitFor();

  const { page } = await arrive(browser, house.url, 'amara.osei', DESK);
  await page.goto('/access-requests');
  await page.getByRole('link', { name: 'Nell Harkness' }).waitFor();
  await stands(page);
  await page.getByRole('link', { name: 'Nell Harkness' }).click();
  await page.getByText('A school of ninety, and one of me.').waitFor();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await page.getByLabel('Subject').fill('Come in, and welcome');
  await stands(page);
  await page.getByRole('button', { name: 'Approve and send the letter' }).click();
  await page.getByRole('heading', { name: 'Approved: the invitation is on its way' }).waitFor();

  const another = await aPhone();
  const invited = 'You are invited to HEART Collective';
  await another.goto(await scanned(await mailed('Come in, and welcome', '/invitation'), invited));
  await another.getByRole('heading', { name: invited }).waitFor();
  await stands(another);
  await another.getByLabel('Password', { exact: true }).fill('ninety of them and one of me');
  await another.getByRole('button', { name: 'Come in' }).click();
  await another.waitForURL(`${house.url}/community`);
  await another.getByRole('navigation', { name: 'Hearth' }).waitFor();
  // In the Collective: its spaces are there.
  await another.getByRole('main').getByText('HEART Collective').first().waitFor();
});
