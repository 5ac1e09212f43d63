import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const TITLE = 'What do you do with the first warm day?';
const NOTHING = 'Nothing waits for you. That is all.';

let house: House;
let browser: Browser;
let noor: Person;
let noorsPhone: Person;
let linh: Person;
const thread = randomUUID();

/** The place of the inbox in the navigation. */
const bell = (page: Page) =>
  page.getByRole('navigation', { name: 'Hearth' }).getByRole('link', { name: /^Inbox/ });
const waits = (page: Page, count: number) => bell(page).getByText(`${count} new`).waitFor();
const waitsNot = (page: Page) => bell(page).getByText('new').waitFor({ state: 'detached' });
const rows = (page: Page) => page.getByRole('main').locator('li[data-notification]:not([data-read])');

async function reply(who: Person, replyToNumber?: number): Promise<void> {
  const input = { id: randomUUID(), threadId: thread, markdown: 'We go outside.', replyToNumber };
  const document = 'mutation($input: PostReplyInput!) { postReply(input: $input) { id } }';
  expect(await ask(house.url, who.cookie, document, { input })).toMatchObject({ codes: [] });
}

/** Waits until what is due, or will be soon, has been told. */
async function allTold(when: 'due' | 'soon'): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  const due = `SELECT 1 FROM graphile_worker.jobs WHERE run_at <= now() + interval '${when === 'due' ? 0 : 10} seconds'`;
  while ((await client.query(due)).rowCount) await new Promise((resolve) => setTimeout(resolve, 100));
  await client.end();
}

beforeAll(async () => {
  house = await openHouse({ env: { MAIL_GATHERS_SECONDS: '0' } });
  // The demo world's own news.
  await allTold('due');
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', DESK);
  noorsPhone = await arrive(browser, house.url, 'noor.haddad', PHONE);
  linh = await arrive(browser, house.url, 'linh.tran-doyle', PHONE);
  const { data } = await ask(house.url, noor.cookie, '{ spaces { id name } }', {});
  const space = (data as { spaces: { id: string; name: string }[] }).spaces.find(
    ({ name }) => name === 'Cohort room',
  );
  const input = {
    id: thread,
    postId: randomUUID(),
    spaceId: space?.id,
    title: TITLE,
    markdown: 'Ours cannot sit still.',
  };
  const document = 'mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }';
  expect(await ask(house.url, noor.cookie, document, { input })).toMatchObject({ codes: [] });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

describe('a fellow and what concerns her', () => {
  it('puts away what waits, all at once, and it ends', async () => {
    const { page } = noor;
    await page.goto('/inbox');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await rows(page).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    while ((await rows(page).count()) > 0) {
      const before = await rows(page).count();
      const all = page.getByRole('button', { name: 'Mark all as read' });
      await (before > 1 ? all : rows(page).getByRole('button', { name: 'Mark as read' })).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await page.waitForFunction(
        (count) => document.querySelectorAll('li[data-notification]:not([data-read])').length < count,
        before,
      );
    }
    await page.getByText(NOTHING).waitFor();
    await waitsNot(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('hears the bell on every device when someone replies, and lands on the reply', async () => {
    const { page } = noor;
    await page.goto('/sessions');
    await noorsPhone.page.goto('/me');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await noorsPhone.page.getByRole('heading', { level: 1 }).waitFor();
    await reply(linh);
    await waits(page, 1);
    await waits(noorsPhone.page, 1);
    await bell(page).click();
    await page.getByRole('link', { name: `Linh Tran-Doyle replied in “${TITLE}”` }).click();
    await page.waitForFunction(() => document.activeElement?.id === '2');
    await waitsNot(page);
    await waitsNot(noorsPhone.page);
  });

  it('is told once of several replies, and takes a mark back', async () => {
    const { page } = noorsPhone;
    await noor.page.goto('/sessions');
    await page.goto('/inbox');
    await reply(linh);
    await reply(linh);
    const item = page.getByRole('link', { name: `2 new replies in “${TITLE}”: Linh Tran-Doyle` });
    await item.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mark as read', exact: true }).press('Enter');
    await page.getByText(NOTHING).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await waitsNot(noor.page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await item.waitFor();
    await waits(noor.page, 1);
  });

  it('mutes the thread, and hears no more of it', async () => {
    const { page } = noor;
    await page.goto(`/threads/${thread}`);
    const choice = page.getByRole('combobox', { name: 'Tell me of replies' });
    await choice.selectOption({ label: 'Never' });
    await waitsNot(page);
    await reply(linh);
    await allTold('soon');
    await page.goto('/inbox');
    await page.getByText(NOTHING).waitFor();
    await page.goto(`/threads/${thread}`);
    await choice.waitFor();
    expect(await choice.inputValue()).toBe('MUTED');
    await choice.selectOption({ label: 'Always' });
    await waits(page, 1);
  });

  it('chooses her quiet hours, and without them a mail would come at once', async () => {
    const { page, cookie } = noor;
    // Today may be a holiday.
    const works = 'mutation { notificationSettingsSave(input: { holdBreaks: false }) { id } }';
    expect(await ask(house.url, cookie, works, {})).toMatchObject({ codes: [] });
    await page.goto('/inbox');
    await page.getByRole('link', { name: 'When we write to you' }).click();
    await page.getByRole('heading', { level: 1, name: 'When we write to you' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Quiet hours' }).uncheck();
    await page.getByRole('main').getByText('Saved.').waitFor();
    await page.reload();
    await page.getByRole('radio', { name: 'What concerns me' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Quiet hours' }).isChecked()).toBe(false);

    const mails = async () => {
      await allTold('soon');
      await page.goto('/dev/mailbox');
      return page.locator('li', { hasText: 'noor.haddad@' }).getByRole('link', { name: /to what you wrote/ });
    };
    expect(await (await mails()).count()).toBe(0);
    await reply(linh, 1);
    expect(await (await mails()).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await (await mails()).click();
    expect(await page.locator('pre').textContent()).toContain(TITLE);
    await page.getByRole('link', { name: 'See it as a mail program shows it' }).click();
    // As a sandbox it runs no scripts, axe's neither.
    const sheet = await page.context().newPage();
    await sheet.setContent(await page.content());
    expect(await axeFindings(sheet)).toEqual([]);
    await sheet.close();
  });

  it('is told on the device she chose, also after her browser got another address there', async () => {
    const { page, cookie } = noor;
    const address = (name: string) => ({
      endpoint: `https://push.example.com/${randomUUID()}/${name}`,
      p256dh: Buffer.alloc(65, 4).toString('base64url'),
      auth: Buffer.alloc(16, 1).toString('base64url'),
    });
    const [old, next, last] = [address('old'), address('next'), address('last')];
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    const devices = async () =>
      (await client.query(`SELECT id, endpoint, shows_kind FROM push_device ORDER BY created_at`)).rows;
    const add =
      'mutation($input: PushDeviceAddInput!) { pushDeviceAdd(input: $input) { id devices { id } } }';
    const { data } = await ask(house.url, cookie, add, { input: old });
    const { id } = (data as { pushDeviceAdd: { devices: { id: string }[] } }).pushDeviceAdd.devices[0]!;
    await client.query(`UPDATE push_device SET shows_kind = true`);

    await page.goto('/inbox');
    await page.evaluate(() => navigator.serviceWorker.register('/sw.js'));
    const worker = page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'));
    /** What a push service does; without the address, as some browsers tell it. @returns what was ended */
    const renewed = (to: typeof next, told: boolean): Promise<string[]> =>
      worker.evaluate(
        async ({ to: { endpoint, p256dh, auth }, told }) => {
          const ended: string[] = [];
          const subscription = {
            toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
            unsubscribe: () => Promise.resolve(ended.push(endpoint)),
          };
          // A test's browser has no push service to ask.
          const made: unknown[] = [];
          Object.defineProperty(PushManager.prototype, 'subscribe', {
            configurable: true,
            value: (options: unknown) => Promise.resolve((made.push(options), subscription)),
          });
          const event = new (globalThis as unknown as { ExtendableEvent: typeof Event }).ExtendableEvent(
            'pushsubscriptionchange',
          );
          const done: Promise<unknown>[] = [];
          Object.assign(event, {
            newSubscription: told ? subscription : null,
            waitUntil: (work: Promise<unknown>) => done.push(work),
          });
          globalThis.dispatchEvent(event);
          await Promise.all(done);
          return [...ended, ...made.map((options) => JSON.stringify(options))];
        },
        { to, told },
      );
    expect(await renewed(next, true)).toEqual([]);
    expect(await devices()).toEqual([{ id, endpoint: next.endpoint, shows_kind: true }]);
    expect(await renewed(last, false)).toEqual([
      expect.stringMatching(/"userVisibleOnly":true,"applicationServerKey":"[\w-]{87}"/),
    ]);
    expect(await devices()).toEqual([{ id, endpoint: last.endpoint, shows_kind: true }]);
    // Turned off from elsewhere: a renewal turns nothing on again.
    await ask(house.url, cookie, 'mutation($id: ID!) { pushDeviceRemove(id: $id) { id } }', { id });
    expect(await renewed(next, true)).toEqual([next.endpoint]);
    expect(await devices()).toEqual([]);
    await client.end();
  });

  it('is not told of her own words, nor anyone of what is not theirs', async () => {
    await reply(noor);
    await linh.page.goto('/inbox');
    await linh.page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await linh.page.getByRole('link', { name: `Noor Haddad replied in “${TITLE}”` }).waitFor();
    const outsider = await arrive(browser, house.url, 'otto.fenwick', DESK);
    await outsider.page.goto('/inbox');
    await outsider.page.getByText(NOTHING).waitFor();
    expect(outsider.complaints).toEqual([]);
    expect([...noor.complaints, ...noorsPhone.complaints, ...linh.complaints]).toEqual([]);
  });
});
