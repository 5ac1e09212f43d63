import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const PHONE = { width: 360, height: 740 };
const TITLE = 'Who opens the windows on Monday?';

let house: House;
let browser: Browser;
let noor: Person;
const thread = randomUUID();

const main = (page: Page) => page.getByRole('main');
async function told(): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  const left = `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'notification.spread' AND run_at <= now() + interval '10 seconds'`;
  while ((await client.query(left)).rowCount) await new Promise((resolve) => setTimeout(resolve, 100));
  await client.end();
}

/** Noor answers sessions, the nearest first, until the answer to her thread fits into five minutes too. */
async function makeRoom(): Promise<void> {
  interface Item {
    id: string;
    title: string;
    asksToCome: boolean;
  }
  for (let tries = 0; tries < 40; tries += 1) {
    const { data } = await ask(house.url, noor.cookie, '{ catchUp { items { id title asksToCome } } }', {});
    const { items } = (data as { catchUp: { items: Item[] } }).catchUp;
    const asked = items.find(({ asksToCome }) => asksToCome);
    if (items.some(({ title }) => title === TITLE) || !asked) return;
    const answer = 'mutation($input: RsvpSaveInput!) { rsvpSave(input: $input) { id } }';
    const input = { sessionId: asked.id, answer: 'MAYBE' };
    expect(await ask(house.url, noor.cookie, answer, { input })).toMatchObject({ codes: [] });
  }
}

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', PHONE);
  const linh = await arrive(browser, house.url, 'linh.tran-doyle', PHONE);
  const { data } = await ask(house.url, noor.cookie, '{ spaces { id name } }', {});
  const space = (data as { spaces: { id: string; name: string }[] }).spaces.find(
    ({ name }) => name === 'Cohort room',
  );
  const started = { id: thread, postId: randomUUID(), spaceId: space?.id, title: TITLE, markdown: 'Not me.' };
  const start = 'mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }';
  expect(await ask(house.url, noor.cookie, start, { input: started })).toMatchObject({ codes: [] });
  const answer = { id: randomUUID(), threadId: thread, markdown: 'I do, at seven.', replyToNumber: 1 };
  const reply = 'mutation($input: PostReplyInput!) { postReply(input: $input) { id } }';
  expect(await ask(house.url, linh.cookie, reply, { input: answer })).toMatchObject({ codes: [] });
  await told();
  await makeRoom();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

it('takes a fellow through what waits, one thing at a time, by keyboard alone, and ends by itself', async () => {
  const { page } = noor;
  await page.goto('/');
  await page.getByRole('link', { name: 'Catch up in five minutes' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Five minutes' }).waitFor();
  const thing = main(page).getByRole('heading', { level: 2 });
  await thing.waitFor();
  expect(await axeFindings(page)).toEqual([]);

  let opened = false;
  for (let steps = 0; steps < 30; steps += 1) {
    const what = (await thing.textContent()) ?? '';
    if (what === 'That is all for now') break;
    expect(await thing.count()).toBe(1);
    if (what.includes(TITLE) && !opened) {
      opened = true;
      await main(page).getByRole('link', { name: 'Read and reply' }).press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === '2');
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Five minutes' }).waitFor();
      // The list of before may stand there until the new one has come.
      await thing.filter({ hasNotText: TITLE }).waitFor();
      continue;
    }
    const button = (name: string) => main(page).getByRole('button', { name, exact: true });
    await button('Maybe').or(button('Got it')).or(button('Done')).first().waitFor();
    const one = (await button('Maybe').count())
      ? 'Maybe'
      : (await button('Got it').count())
        ? 'Got it'
        : 'Done';
    await button(one).press('Enter');
    // The focus goes on with the next, and is nowhere in between.
    await page.waitForFunction(
      (before) => document.activeElement?.matches('main h2') && document.activeElement.textContent !== before,
      what,
    );
  }
  expect(opened).toBe(true);
  await main(page).getByText('The rest of the day is yours.').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto('/inbox');
  await page.getByRole('link', { name: 'Catch up in five minutes' }).click();
  await page.getByRole('heading', { level: 1, name: 'Five minutes' }).waitFor();
  expect(noor.complaints).toEqual([]);
});

it('has a worker that shows what comes, discreetly and once, and leads to paths of this site only', async () => {
  const { page } = noor;
  const { origin } = new URL(house.url);
  await page.context().grantPermissions(['notifications'], { origin });
  await page.goto('/inbox/settings');
  // There may be no push service to be reached from here; then it says so, and nothing has changed.
  await page.getByRole('button', { name: 'Turn on for this device', exact: true }).click();
  await main(page)
    .getByText(/On for this device|nothing has changed/)
    .waitFor({ timeout: 60_000 });
  expect(await axeFindings(page)).toEqual([]);

  const line = await page.context().newCDPSession(page);
  const registration = new Promise<string>((resolve) =>
    line.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [one] = registrations;
      if (one) resolve(one.registrationId);
    }),
  );
  await line.send('ServiceWorker.enable');
  const registrationId = await registration;
  const deliver = (data: string) =>
    line.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  const shown = () =>
    page.evaluate(async () => {
      const worker = await navigator.serviceWorker.getRegistration('/');
      const all = (await worker?.getNotifications()) ?? [];
      return all.map(({ title, body, lang, tag, data }) => ({ title, body, lang, tag, path: data?.path }));
    });
  const shows = async (wanted: unknown) => {
    for (const until = Date.now() + 60_000; Date.now() < until;) {
      if (JSON.stringify(await shown()) === JSON.stringify(wanted)) return;
      await page.waitForTimeout(50);
    }
    expect(await shown()).toEqual(wanted);
  };

  const message = { title: 'Hearth', body: 'Something new for you', lang: 'en', tag: 'hearth' };
  await deliver(JSON.stringify({ ...message, path: `/threads/${thread}#2` }));
  await shows([{ ...message, path: `/threads/${thread}#2` }]);
  // What looks the same takes its place, and leads to where all of it is.
  await deliver(JSON.stringify({ ...message, path: '/sessions/another' }));
  await shows([{ ...message, path: '/inbox' }]);
  for (const path of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 7]) {
    await deliver(JSON.stringify({ ...message, tag: 'odd', path }));
    await shows([
      { ...message, path: '/inbox' },
      { ...message, tag: 'odd', path: '/inbox' },
    ]);
  }
  await deliver('not even JSON');
  await shows([
    { ...message, body: '', path: '/inbox' },
    { ...message, tag: 'odd', path: '/inbox' },
  ]);

  // A press opens it; a browser lets only a person's press open windows, so what would be opened is noted.
  const worker = page.context().serviceWorkers()[0];
  const opened = await worker?.evaluate(async () => {
    const registration: ServiceWorkerRegistration = Reflect.get(globalThis, 'registration');
    const urls: string[] = [];
    Reflect.set(Reflect.get(globalThis, 'clients') as object, 'openWindow', (url: string) => {
      urls.push(url);
      return Promise.resolve(null);
    });
    const [notification] = await registration.getNotifications({ tag: 'hearth' });
    const press = new Event('notificationclick') as Event & {
      notification?: Notification;
      waitUntil?: unknown;
    };
    await new Promise((resolve) => {
      Object.assign(press, {
        notification,
        waitUntil: (work: Promise<unknown>) => work.then(resolve, resolve),
      });
      dispatchEvent(press);
    });
    return { urls, left: (await registration.getNotifications({ tag: 'hearth' })).length };
  });
  expect(opened).toEqual({ urls: [`${origin}/inbox`], left: 0 });
  expect(noor.complaints).toEqual([]);
});
