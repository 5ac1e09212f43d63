import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { anSmtpServer, type SmtpCatcher } from '../../api/test/kit/smtp.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const PHONE = { width: 360, height: 740 };
const TITLE = 'Which window do you open first?';

let house: House;
let smtp: SmtpCatcher;
let browser: Browser;
let noor: Person;
let linh: Person;
const thread = randomUUID();

async function done(who: Person, document: string, variables: Record<string, unknown>): Promise<unknown> {
  const { data, codes } = await ask(house.url, who.cookie, document, variables);
  expect(codes).toEqual([]);
  return data;
}
const answer = () =>
  done(linh, 'mutation($input: PostReplyInput!) { postReply(input: $input) { id } }', {
    input: { id: randomUUID(), threadId: thread, markdown: 'The one to the yard.', replyToNumber: 1 },
  });
const mails = () =>
  smtp
    .to('noor.haddad@demo.hearth.example')
    .filter(({ mail }) => mail.text?.includes(TITLE))
    .map(({ mail }) => mail);
async function arrived(count: number): Promise<void> {
  for (const until = Date.now() + 30_000; mails().length < count;) {
    if (Date.now() > until) throw new Error(`${mails().length} mails came, not ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
/** Waits until nothing is left to tell or to send, now or soon. */
async function allDone(): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  const left = `SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() + interval '10 seconds'
    AND (task_identifier LIKE 'notification.%' OR task_identifier = 'mail.send')`;
  while ((await client.query(left)).rowCount) await new Promise((resolve) => setTimeout(resolve, 100));
  await client.end();
}

beforeAll(async () => {
  smtp = await anSmtpServer();
  house = await openHouse({
    env: { SMTP_URL: smtp.url, MAIL_FROM: 'Hearth <hearth@hearth.example>', MAIL_GATHERS_SECONDS: '0' },
  });
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', PHONE);
  linh = await arrive(browser, house.url, 'linh.tran-doyle', PHONE);
  // It may be night, or a holiday, while this runs.
  await done(
    noor,
    'mutation { notificationSettingsSave(input: { quietFrom: null, quietTo: null, holdBreaks: false }) { id } }',
    {},
  );
  const { spaces } = (await done(noor, '{ spaces { id name } }', {})) as {
    spaces: { id: string; name: string }[];
  };
  await done(noor, 'mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }', {
    input: {
      id: thread,
      postId: randomUUID(),
      spaceId: spaces.find(({ name }) => name === 'Cohort room')?.id,
      title: TITLE,
      markdown: 'And why that one?',
    },
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await smtp?.close();
}, 60_000);

it('an answer comes by mail, readable by everyone; one press stops it, and no more comes', async () => {
  await answer();
  await arrived(1);
  const [mail] = mails();
  const reader = await browser.newContext({ viewport: PHONE });
  const page = await reader.newPage();
  await page.setContent(String(mail?.html));
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
  expect(await page.getByRole('link', { name: 'Read it' }).getAttribute('href')).toBe(
    `${house.url}/threads/${thread}#2`,
  );

  await page.getByRole('link', { name: 'Stop mail about replies in threads' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stop this mail' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop this mail' }).click();
  await page.getByText('Done. You get no more mail about replies in threads.').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // The next one waits in the inbox alone.
  await answer();
  await noor.page.goto('/inbox');
  await noor.page.getByText(`2 new replies in “${TITLE}`).waitFor();
  await allDone();
  expect(mails()).toHaveLength(1);
  await reader.close();
});
