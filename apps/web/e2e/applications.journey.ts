import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { anSmtpServer, type SmtpCatcher } from '../../api/test/kit/smtp.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const ADDRESS = 'ines.marchetti@applicants.example';

let house: House;
let smtp: SmtpCatcher;
let browser: Browser;
let pilar: Person;
/** The cohort that is opened, and where its applications are. */
let cohort: string;
let base: string;

/** The link in the newest mail to the applicant whose subject begins so. */
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
async function inDatabase<Row>(sql: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
/** Nothing overflows, and axe finds nothing. */
async function stands(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  const { width = 0 } = page.viewportSize() ?? {};
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
}

beforeAll(async () => {
  smtp = await anSmtpServer();
  house = await openHouse({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'Hearth <hearth@hearth.example>' } });
  browser = await openBrowser();
  pilar = await arrive(browser, house.url, 'pilar.quintero', DESK);
  const { data } = await ask(
    house.url,
    pilar.cookie,
    'mutation { preferencesSave(input: { locale: EN }) { cohorts { cohort { id } } } }',
    {},
  );
  const { preferencesSave } = data as { preferencesSave: { cohorts: { cohort: { id: string } }[] } };
  cohort = preferencesSave.cohorts[0]?.cohort.id ?? '';
  base = `/cohorts/${cohort}/applications`;
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await smtp?.close();
}, 60_000);

it('a cohort is opened to applications; someone applies on a phone, two read it, it is offered and accepted', async () => {
  const { page } = pilar;
  await page.goto(base);
  await page.getByRole('link', { name: 'Open this cohort to applications' }).click();
  await page.getByLabel('Opens').fill('2026-01-01T09:00');
  await page.getByLabel('Closes').fill('2036-01-01T17:00');
  for (const name of ['Lorraine Beckett', 'Héctor Villanueva']) {
    await page.getByLabel('Add someone by name').fill(name.slice(0, 5));
    await page.getByRole('button', { name: `Add ${name}` }).click();
    await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'The form, as people see it' }).waitFor();

  // On a phone, signed in nowhere; the page is reloaded in the middle.
  const phone = await (
    await browser.newContext({ baseURL: house.url, viewport: PHONE, locale: 'en-US' })
  ).newPage();
  await phone.goto(`/apply/${cohort}`);
  await phone.getByLabel('E-mail').fill(ADDRESS);
  await phone.getByLabel('Your name').fill('Inés Marchetti');
  await phone.getByLabel('What you work as').selectOption('Psychologist');
  await phone.getByLabel('In your own words').fill('school psychologist');
  const why = phone.getByLabel('Why this cohort, and why now?');
  await why.fill('We listen more than we used to.');
  await phone.reload();
  await phone.getByText('What you began is still here.').waitFor();
  expect(await why.inputValue()).toBe('We listen more than we used to.');
  await phone.getByRole('button', { name: 'Send application' }).click();
  await phone.getByText('6 answers need another look.').waitFor();
  await stands(phone);
  await phone.getByLabel('Where you work').fill('Monadnock Valley School');
  await phone.getByLabel('What kind of place').selectOption('School');
  await phone.getByLabel('State').selectOption('New Hampshire');
  await phone.getByLabel(/^Tell us about something you tried/).fill('A door that stands open at lunch.');
  await phone.getByRole('radio', { name: 'Yes, and supports it' }).check();
  await phone.getByRole('radio', { name: 'Yes', exact: true }).check();
  await phone.getByRole('button', { name: 'Send application' }).click();
  await phone.getByRole('heading', { name: 'One step left: look at your mail' }).waitFor();
  await stands(phone);

  // A scanner follows the link first; that changes nothing.
  const confirm = await mailed('One step left', '/application');
  expect((await fetch(`${house.url}${confirm}`)).status).toBe(200);
  await phone.goto(confirm);
  await phone.getByRole('heading', { name: 'Is this yours?' }).waitFor();
  expect(await inDatabase(`SELECT state FROM application WHERE email = $1`, [ADDRESS])).toEqual([
    { state: 'UNCONFIRMED' },
  ]);
  await stands(phone);
  await phone.getByRole('button', { name: 'Confirm' }).click();
  await phone.getByRole('heading', { name: 'We have it, and read it' }).waitFor();

  // One reads and scores it without a name; the other's scores come by themselves.
  const lorraine = await arrive(browser, house.url, 'lorraine.beckett', DESK);
  await lorraine.page.goto(`${base}/review`);
  await lorraine.page.getByRole('link', { name: /^Application / }).click();
  await lorraine.page.getByText('A door that stands open at lunch.').waitFor();
  expect(await lorraine.page.locator('main').textContent()).not.toMatch(/Inés|Monadnock|applicants/);
  for (const criterion of ['Ready to learn', 'Reach at', 'Care for'])
    await lorraine.page
      .getByRole('radiogroup', { name: criterion })
      .getByRole('radio', { name: '5' })
      .check();
  await stands(lorraine.page);
  await lorraine.page.getByRole('button', { name: 'Give these scores' }).click();
  await lorraine.page.getByText('Nobody has said anything yet.').waitFor();
  const hector = await arrive(browser, house.url, 'hector.villanueva', DESK);
  const [{ id } = { id: '' }] = await inDatabase<{ id: string }>(
    `SELECT id FROM application WHERE email = $1`,
    [ADDRESS],
  );
  const scores = ['readiness', 'reach', 'care'].map((key) => ({ key, score: 4 }));
  const { codes } = await ask(
    house.url,
    hector.cookie,
    'mutation($input: ApplicationReviewGiveInput!) { applicationReviewGive(input: $input) { mine } }',
    { input: { id, scores, note: '' } },
  );
  expect(codes).toEqual([]);

  await page.goto(base);
  await page.getByText('4.5').waitFor();
  await page.getByRole('checkbox', { name: 'Choose Inés Marchetti' }).check();
  await page.getByText('0 + 1 of 1').first().waitFor();
  await stands(page);
  await page.getByRole('button', { name: 'Offer a place' }).click();
  await page.getByRole('dialog').getByText('Dear Inés Marchetti').waitFor();
  await page.getByRole('button', { name: 'Offer and mail it' }).click();
  await page.getByRole('cell', { name: /^Offered/ }).waitFor();

  await phone.goto(await mailed('A place for you', '/application'));
  await phone.getByText(/^It is held for you until/).waitFor();
  await stands(phone);
  await phone.getByRole('button', { name: 'Take the place' }).click();
  await phone.getByRole('heading', { name: 'You are in' }).waitFor();
  expect(
    await inDatabase(
      `SELECT p.name, m.role FROM cohort_membership m JOIN account a ON a.person_id = m.person_id JOIN person p ON p.id = m.person_id
        WHERE m.cohort_id = $1 AND a.email = $2`,
      [cohort, ADDRESS],
    ),
  ).toEqual([{ name: 'Inés Marchetti', role: 'fellow' }]);

  await phone.goto(await mailed('Welcome to', '/welcome'));
  await phone.getByLabel('Password', { exact: true }).fill('a door that stands open');
  await stands(phone);
  await phone.getByRole('button', { name: 'Come in' }).click();
  await phone.waitForURL(`${house.url}/`);
  await phone.getByRole('navigation', { name: 'Hearth' }).waitFor();
});
