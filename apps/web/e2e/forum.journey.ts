import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, ask, axeFindings, openLine, type Person } from './kit.ts';
import { currentPlace } from './shell-steps.ts';
import { expectStill, whereAtRest } from './still.ts';
import { THREAD_QUESTIONS } from './thread-questions.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const NOTHING = 'There is nothing here that you can see';
const TITLE = /^Action plans: what is your one goal/;

let house: House;
let browser: Browser;
let noor: Person;
let linh: Person;
/** The cohort's thread, and the space it stands in. */
let thread: string;
let space: string;
/** The number of Linh's reply. */
let number: number;

const post = (page: Page, at: number) => page.locator(`article[data-number="${at}"]`);

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', DESK);
  linh = await arrive(browser, house.url, 'linh.tran-doyle', PHONE);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

describe('two fellows in a thread of their cohort', () => {
  it('find it from Community', async () => {
    const { page } = noor;
    await page.goto('/community');
    await page.getByRole('main').getByRole('heading', { name: 'C-TLC, cohort of' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Cohort room' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cohort room' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    space = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('main').getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    thread = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await currentPlace(page)).toBe('Community');
    await page
      .getByText(/now and later, and its coordinators can read this/)
      .first()
      .waitFor();
  });

  it("see each other's reply live, and what one reads does not move", async () => {
    await noor.page.goto(`/threads/${thread}#4`);
    await post(noor.page, 4).waitFor();
    await noor.page.waitForFunction(() => document.activeElement?.id === '4');
    await linh.page.goto(`/threads/${thread}`);
    await linh.page.getByRole('button', { name: 'Write a reply' }).click();
    await linh.page.locator('[contenteditable=true]').waitFor();
    await linh.page.keyboard.type('One minute of **quiet** before the bell.');
    expect(await axeFindings(linh.page)).toEqual([]);
    await noor.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const before = await whereAtRest(noor.page);
    await linh.page.getByRole('button', { name: 'Send reply' }).click();

    const own = linh.page.locator('article', { hasText: 'One minute of quiet before the bell.' });
    await own.locator('a', { hasText: '#' }).first().waitFor();
    number = Number(await own.getAttribute('data-number'));
    expect(await linh.page.evaluate(() => document.activeElement?.getAttribute('data-number'))).toBe(
      String(number),
    );

    await noor.page.getByRole('button', { name: '1 new reply' }).waitFor();
    await expectStill(noor.page, before);
    expect(before.post).toBe('4');
    expect(await axeFindings(noor.page)).toEqual([]);
    await expectStill(noor.page, before);

    await noor.page.getByRole('button', { name: '1 new reply' }).click();
    await noor.page.waitForFunction((at) => document.activeElement?.id === String(at), number);
    expect(await post(noor.page, number).locator('strong').textContent()).toBe('quiet');
    await noor.page.getByRole('button', { name: '1 new reply' }).waitFor({ state: 'detached' });
  });

  it('see an edit, a deletion and its undoing above what one reads, and that does not move', async () => {
    const { page } = noor;
    const reply = 'mutation($input: PostReplyInput!) { postReply(input: $input) { id } }';
    const markdown = Array.from({ length: 6 }, (_, line) => `Line ${line + 1} of something long.`).join(
      '\n\n',
    );
    let last = '';
    for (let more = 0; more < 4; more += 1) {
      last = crypto.randomUUID();
      const input = { id: last, threadId: thread, markdown };
      expect(await ask(house.url, noor.cookie, reply, { input })).toMatchObject({ codes: [] });
    }
    await page.goto(`/threads/${thread}#${number + 3}`);
    await page.waitForFunction((at) => document.activeElement?.id === String(at), number + 3);
    // What is read stands below Linh's reply, which is not on the screen.
    const before = await whereAtRest(page);
    expect(Number(before.post)).toBeGreaterThan(number);

    // All of them stand on Linh's page before she presses anything there.
    await linh.page.getByText('Line 6 of something long.').nth(3).waitFor({ state: 'attached' });
    await linh.page.getByRole('button', { name: `Edit #${number}` }).click();
    await linh.page.locator('[data-editing] [contenteditable=true]').waitFor();
    await linh.page.getByRole('textbox', { name: `Edit post #${number}` }).fill('One minute of quiet.');
    for (const line of ['And then another.', '- by the window', 'with the lamp on']) {
      await linh.page.keyboard.press('Enter');
      await linh.page.keyboard.type(line);
    }
    expect(await axeFindings(linh.page)).toEqual([]);
    await linh.page.getByRole('button', { name: 'Save changes' }).click();
    await post(page, number).getByText('And then another.').waitFor();
    await post(page, number).getByText('edited').waitFor();
    await expectStill(page, before);
    const edited = await whereAtRest(page);
    expect(edited.scrolled).toBeGreaterThan(before.scrolled);

    await linh.page.getByRole('button', { name: `Delete #${number}` }).click();
    await post(page, number).getByText(`Post #${number} was deleted.`).waitFor();
    await expectStill(page, before);
    expect(await page.getByText('And then another.').count()).toBe(0);
    await linh.page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    expect(await axeFindings(linh.page)).toEqual([]);
    await linh.page.keyboard.press('Enter');
    await post(page, number).getByText('And then another.').waitFor();
    await expectStill(page, edited);
    await linh.page.waitForFunction((at) => document.activeElement?.id === String(at), number);

    // At the very end, where the page becomes too short for what is read.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await whereAtRest(page);
    expect(Number(end.post)).toBeLessThan(number + 4);
    const remove = 'mutation($id: ID!) { postDelete(id: $id) { id } }';
    expect(await ask(house.url, noor.cookie, remove, { id: last })).toMatchObject({ codes: [] });
    await post(page, number + 4)
      .getByText(`Post #${number + 4} was deleted.`)
      .waitFor();
    await expectStill(page, end);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-post]')?.closest('div')?.style.paddingBottom === '',
    );
  });

  it('lose nothing when the line is cut: the reply waits, and is sent once', async () => {
    const { page } = noor;
    await page.getByRole('button', { name: 'Write a reply' }).click();
    const field = page.getByRole('textbox', { name: 'Your reply' });
    await field.waitFor();
    await page.context().setOffline(true);
    await field.fill('Written on the train.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Not sent yet.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('Not sent yet.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Not sent yet.').waitFor({ state: 'detached' });
    const sent = linh.page.getByText('Written on the train.');
    await sent.waitFor();
    await linh.page.reload();
    await sent.waitFor();
    expect(await sent.count()).toBe(1);
  });

  it('start a thread of their own, whose draft survives a reload', async () => {
    const { page } = linh;
    await page.goto(`/community/${space}/new`);
    await page.getByRole('textbox', { name: 'Title' }).fill('Lamps, a small survey');
    await page.getByRole('textbox', { name: /What would you like/ }).fill('Who has one in the room?');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByText('Your draft is still here.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Lamps, a small survey');
    await page.getByRole('button', { name: 'Start the thread' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lamps, a small survey' }).waitFor();
    await page.getByText('Who has one in the room?').waitFor();
    await noor.page.goto(`/community/${space}`);
    await noor.page.getByRole('link', { name: 'Lamps, a small survey' }).waitFor();
  });

  it('meet no fault of the page', () => {
    expect([...noor.complaints, ...linh.complaints]).toEqual([]);
  });
});

describe.each([
  ['a member of the Collective only', 'dana.kowalczyk'],
  ['someone who has left the cohort', 'greta.vandermeer'],
])('%s sees none of it by any address', (_who, name) => {
  let outsider: Person;
  beforeAll(async () => {
    outsider = await arrive(browser, house.url, name, DESK);
  });

  it('in the page', async () => {
    const { page } = outsider;
    await page.goto('/community');
    await page.getByRole('link', { name: 'Hard days' }).first().waitFor();
    expect(await page.getByText('Cohort room').count()).toBe(0);
    for (const path of [
      `/threads/${thread}`,
      `/threads/${thread}#${number}`,
      `/community/${space}`,
      `/community/${space}/new`,
    ]) {
      await page.goto(path);
      await page.getByRole('heading', { name: NOTHING }).waitFor();
      expect(await page.getByRole('main').textContent()).not.toMatch(/quiet|Action plans|Cohort room/);
      expect(await page.getByRole('textbox').count()).toBe(0);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  it('in the API', async () => {
    const ids = { thread, space, post: await idOfReply() };
    for (const [query, variables] of THREAD_QUESTIONS) {
      const { data, codes } = await ask(house.url, outsider.cookie, query, variables(ids));
      // Of many posts, those one may not see are left out; whatever is asked for alone is not there.
      if (query.includes('posts(ids'))
        expect({ query, data, codes }).toEqual({ query, data: { posts: [] }, codes: [] });
      else expect({ query, data, codes }).toEqual({ query, data: null, codes: ['not_found'] });
    }
  });

  it('on the live line', async () => {
    const line = await openLine(house.url, outsider.cookie);
    try {
      const heard: unknown[] = [];
      line.onAny((_name, body: unknown) => heard.push(body));
      for (const event of ['thread.join', 'thread.changes']) {
        const answer: unknown = await line
          .timeout(5_000)
          .emitWithAck(event, { threadId: thread, afterRev: 0 });
        expect(answer).toMatchObject({ ok: false, code: 'not_found' });
      }
      const input = { id: crypto.randomUUID(), threadId: thread, markdown: 'For us alone.' };
      await ask(
        house.url,
        noor.cookie,
        'mutation($input: PostReplyInput!) { postReply(input: $input) { id } }',
        { input },
      );
      await linh.page.goto(`/threads/${thread}`);
      await linh.page.getByText('For us alone.').first().waitFor();
      expect(JSON.stringify(heard)).not.toContain(thread);
    } finally {
      line.disconnect();
    }
  });
});

/** The id of Linh's reply. */
async function idOfReply(): Promise<string> {
  const query =
    'query($id: ID!, $from: Int) { thread(id: $id) { posts(from: $from, first: 1) { nodes { id } } } }';
  const { data } = await ask(house.url, noor.cookie, query, { id: thread, from: number });
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  if (!id) throw new Error('The reply was not found');
  return id;
}

it('a visitor is asked to sign in, and sees nothing before', async () => {
  const context = await browser.newContext({ baseURL: house.url });
  const page = await context.newPage();
  await page.goto(`/threads/${thread}#${number}`);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await page.innerText('body')).not.toMatch(/quiet|Action plans/);
  for (const [query, variables] of THREAD_QUESTIONS) {
    const { codes } = await ask(house.url, '', query, variables({ thread, space, post: thread }));
    expect(codes).toEqual(['signed_out']);
  }
  await context.close();
});
