import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { freePort } from '../../../tools/start/free-port.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { aMail, handOver, replyAddress } from '../../api/test/kit/hand-over.ts';
import { anSmtpServer, type CaughtMail, type SmtpCatcher } from '../../api/test/kit/smtp.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const PHONE = { width: 360, height: 740 };
const TITLE = 'Which window do you open first?';

let house: House;
let smtp: SmtpCatcher;
/** Where mail comes in. */
let inbound: number;
let browser: Browser;
let noor: Person;
let linh: Person;
const thread = randomUUID();

async function done(who: Person, document: string, variables: Record<string, unknown>): Promise<unknown> {
  const { data, codes } = await ask(house.url, who.cookie, document, variables);
  expect(codes).toEqual([]);
  return data;
}
const REPLY = 'mutation($input: PostReplyInput!) { postReply(input: $input) { id } }';
const answer = () =>
  done(linh, REPLY, {
    input: { id: randomUUID(), threadId: thread, markdown: 'The one to the yard.', replyToNumber: 1 },
  });
const mails = () =>
  smtp
    .to('noor.haddad@demo.hearth.example')
    .filter(({ mail }) => mail.text?.includes(TITLE))
    .map(({ mail }) => mail);
async function comes<Thing>(look: () => Thing | undefined | Promise<Thing | undefined>): Promise<Thing> {
  for (const until = Date.now() + 30_000; ;) {
    const thing = await look();
    if (thing !== undefined) return thing;
    if (Date.now() > until) throw new Error('What was waited for did not come');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
/** Someone starts a thread in their cohort's room. */
async function startThread(who: Person, title: string, id: string = randomUUID()): Promise<string> {
  const { spaces } = (await done(who, '{ spaces { id name } }', {})) as {
    spaces: { id: string; name: string }[];
  };
  await done(who, 'mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }', {
    input: {
      id,
      postId: randomUUID(),
      spaceId: spaces.find(({ name }) => name === 'Cohort room')?.id,
      title,
      markdown: 'And why that one?',
    },
  });
  return id;
}
async function inDatabase(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  await work(client).finally(() => client.end());
}
/** Waits until nothing is left to tell or to send, now or soon. */
const allDone = () =>
  inDatabase(async (client) => {
    const left = `SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() + interval '10 seconds'
      AND (task_identifier LIKE 'notification.%' OR task_identifier = 'mail.send')`;
    while ((await client.query(left)).rowCount) await new Promise((resolve) => setTimeout(resolve, 100));
  });
/** Lets the hour of every summary come, as if what waits for it had waited for eight days. */
const summaryHourComes = () =>
  inDatabase(async (client) => {
    await client.query(`UPDATE notification SET waits_since = waits_since - interval '8 days'`);
    await client.query(
      `SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) FROM graphile_worker.jobs WHERE key LIKE 'notification.mail:digest:%'`,
    );
  });
/** A page on which someone reads a mail on their phone, signed in nowhere. */
async function reading(mail: CaughtMail['mail']): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await page.setContent(String(mail.html));
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
  return page;
}

beforeAll(async () => {
  smtp = await anSmtpServer();
  inbound = await freePort();
  house = await openHouse({
    env: {
      SMTP_URL: smtp.url,
      MAIL_FROM: 'Hearth <hearth@hearth.example>',
      MAIL_GATHERS_SECONDS: '0',
      REPLY_DOMAIN: 'reply.hearth.example',
      INBOUND_SMTP_PORT: String(inbound),
    },
  });
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', PHONE);
  linh = await arrive(browser, house.url, 'linh.tran-doyle', PHONE);
  // It may be night, or a holiday, while this runs.
  for (const who of [noor, linh])
    await done(
      who,
      'mutation { notificationSettingsSave(input: { quietFrom: null, quietTo: null, holdBreaks: false }) { id } }',
      {},
    );
  await startThread(noor, TITLE, thread);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await smtp?.close();
}, 60_000);

it('an answer rings the bell and comes by mail, readable by everyone; one press stops it, and no more comes', async () => {
  await noor.page.goto('/sessions');
  const bell = noor.page.getByRole('navigation', { name: 'Hearth' }).getByRole('link', { name: /^Inbox/ });
  const rung = async () => Number(/(\d+) new/.exec((await bell.textContent()) ?? '')?.[1] ?? 0);
  await bell.waitFor();
  const before = await rung();
  await answer();
  await comes(async () => ((await rung()) > before ? true : undefined));
  const mail = await comes(() => mails()[0]);
  const page = await reading(mail);
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
  await page.context().close();
});

it('a summary is read on a phone: it leads to the thread, and its line to leave ends the summary alone', async () => {
  const summaries = () => mails().filter(({ subject }) => subject?.startsWith('Your daily summary'));
  const wish = (input: object) =>
    done(
      noor,
      'mutation($input: NotificationSettingsSaveInput!) { notificationSettingsSave(input: $input) { id } }',
      { input },
    );
  await wish({ digest: 'DAILY', choices: [{ kind: 'THREAD_REPLY', mail: 'DIGEST' }] });
  await noor.page.goto(`/threads/${thread}`);
  await noor.page.getByText('The one to the yard.').last().waitFor();
  await answer();
  await allDone();
  expect(summaries()).toEqual([]);
  await summaryHourComes();
  const page = await reading(await comes(() => summaries()[0]));
  await page.getByRole('heading', { level: 2, name: TITLE }).waitFor();

  const link = await page.getByRole('link', { name: 'Read it' }).first().getAttribute('href');
  await noor.page.goto(String(link));
  await noor.page.waitForFunction(() => document.activeElement?.id.match(/^\d+$/));
  expect(noor.page.url()).toContain(`/threads/${thread}#`);

  await page.getByRole('link', { name: 'Stop this summary' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stop this mail' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop this mail' }).click();
  await page.getByText('Done. You get no more summaries.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();

  // What was for the summary is mailed no more; what comes at once still is.
  await answer();
  await allDone();
  await summaryHourComes();
  await allDone();
  const count = mails().length;
  await wish({ choices: [{ kind: 'THREAD_REPLY', mail: 'AT_ONCE' }] });
  await answer();
  await comes(() => mails()[count]);
  expect(summaries()).toHaveLength(1);
});

it('a mail is answered by mail; the answer stands in the thread, and where it cannot, waits there for its author', async () => {
  const from = 'linh.tran-doyle@demo.hearth.example';
  const toLinh = (words: string) =>
    comes(() => smtp.to(from).find(({ mail }) => `${mail.subject} ${mail.text}`.includes(words)));
  const own = await startThread(linh, 'Who sees them first?');
  await done(noor, REPLY, {
    input: { id: randomUUID(), threadId: own, markdown: 'The bus driver.', replyToNumber: 1 },
  });
  const to = replyAddress(await toLinh('Who sees them first?'));
  const answerByMail = (text: string, headers = {}) =>
    handOver(inbound, { from, to }, aMail(text, { from, to, headers }));

  await noor.page.goto(`/threads/${own}`);
  await noor.page.getByText('The bus driver.').waitFor();
  const quote = '\n\nOn Mon, Nov 23, 2026 at 9:14 AM Hearth <hearth@hearth.example> wrote:\n\n> A reply';
  expect(await answerByMail(`Ours knows every name.${quote}`)).toMatchObject({ code: 250 });
  await noor.page.getByText('Ours knows every name.', { exact: true }).waitFor();

  await answerByMail('Written at home.', { From: 'linh@home.example' });
  await toLinh('Your reply by mail is not posted');
  await linh.page.goto(`/threads/${own}`);
  await linh.page.getByRole('heading', { name: 'Kept from your mail' }).waitFor();
  expect(await axeFindings(linh.page)).toEqual([]);
  await linh.page.getByRole('button', { name: 'Put it in my reply' }).click();
  const field = linh.page.getByRole('textbox', { name: 'Your reply' });
  await linh.page.locator('[contenteditable=true]').waitFor();
  expect(await field.innerText()).toBe('Written at home.');
  await linh.page.getByRole('button', { name: 'Send reply' }).click();
  await noor.page.getByText('Written at home.', { exact: true }).waitFor();
  await linh.page.reload();
  await linh.page.getByText('Written at home.', { exact: true }).waitFor();
  expect(await linh.page.getByRole('heading', { name: 'Kept from your mail' }).count()).toBe(0);
});
