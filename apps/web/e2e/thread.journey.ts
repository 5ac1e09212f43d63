import { jest } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { threadAt } from '../../../proof/look/places.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, axeFindings, type Person } from './kit.ts';
import { whereAtRest } from './still.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const SAID = 'I cried in the supply closet today, and nobody knows.';

let house: House;
let browser: Browser;
let noor: Person;

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', PHONE);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

describe('a reply written as a member', () => {
  it('names nobody to a member, a coordinator and a moderator who read along', async () => {
    const path = threadAt('say-hello');
    const readers = await Promise.all(
      ['dana.kowalczyk', 'amara.osei', 'wes.thibodeau'].map((who) => arrive(browser, house.url, who, DESK)),
    );
    const heard = readers.map(({ page }) => listen(page));
    for (const { page } of readers) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    const { page } = noor;
    await page.goto(path);
    await page.getByRole('button', { name: 'Write a reply' }).click();
    await page.getByRole('textbox', { name: 'Your reply' }).fill(SAID);
    await page.getByRole('checkbox', { name: 'Post as a member' }).check();
    await page.getByRole('button', { name: 'Send reply' }).click();
    const own = page.locator('article', { hasText: SAID });
    await own.getByText('#').first().waitFor();
    const id = (await own.getAttribute('data-post')) ?? '';
    for (const [at, reader] of readers.entries()) {
      const post = reader.page.locator(`article[data-post="${id}"]`);
      await reader.page.goto(`${path}#${await own.getAttribute('data-number')}`);
      await post.getByText(SAID).waitFor();
      expect(await post.innerText()).toContain('A member');
      expect(await post.innerHTML()).not.toMatch(/noor|haddad|>nh</i);
      expect(
        heard[at]?.filter((text) => text.includes(id) && new RegExp(`${id}[^{}]*noor`, 'i').test(text)),
      ).toEqual([]);
      await reader.page.context().close();
    }
  });
});

describe('a poll', () => {
  it('that one answers arrives at the other, and moves nothing they read', async () => {
    const dana = await arrive(browser, house.url, 'dana.kowalczyk', DESK);
    const path = threadAt('leave-work-at-work');
    const thread = path.split('/').at(-1) ?? '';
    await nameThePoll(thread);
    await dana.page.goto(`${path}#2`);
    const post = dana.page.locator('article[data-number="2"]');
    await dana.page.getByRole('region', { name: 'Tea or coffee?' }).waitFor({ state: 'attached' });
    await dana.page.waitForFunction(() => document.activeElement?.id === '2');
    await whereAtRest(dana.page);
    const top = await post.evaluate((element) => element.getBoundingClientRect().top);
    const { page } = noor;
    await page.goto(`${path}#1`);
    const card = page.getByRole('region', { name: 'Tea or coffee?' });
    await card.getByRole('radio', { name: 'Tea' }).check();
    await card.getByRole('button', { name: 'Send my answer' }).click();
    await card.getByText('Your answer:').waitFor();
    await dana.page.getByRole('region', { name: 'Tea or coffee?' }).getByText('Noor Haddad').waitFor();
    expect(
      Math.abs((await post.evaluate((element) => element.getBoundingClientRect().top)) - top),
    ).toBeLessThan(2);
    await dana.page.context().close();
  });
});

describe('a thread of 10,000 posts', () => {
  it('opens at #7000 with the focus on it, and goes on from there both ways', async () => {
    const thread = threadAt('say-hello').split('/').at(-1) ?? '';
    const last = await grow(thread, 10_000);
    const { page } = noor;
    await page.goto('/');
    await page.goto(`/threads/${thread}#7000`);
    await page.waitForFunction(() => document.activeElement?.id === '7000');
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    // A screen or two of it is on the page, not all of it.
    expect(await page.locator('article[data-number]').count()).toBeLessThan(150);
    await page.getByRole('button', { name: 'Show earlier posts' }).click();
    await page.locator('article[data-number="6960"]').waitFor({ state: 'attached' });
    await page.goto(`/threads/${thread}#${last}`);
    await page.waitForFunction((at) => document.activeElement?.id === String(at), last);
    expect(await axeFindings(page)).toEqual([]);
  });
});

/** What a page is told over HTTP. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/graphql')) return;
    response.text().then(
      (text) => heard.push(text),
      () => undefined,
    );
  });
  return heard;
}

/** Makes the poll of a thread one with names that is shown to all, and that nobody has answered. */
async function nameThePoll(threadId: string): Promise<void> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    const which = '(SELECT poll_id FROM post_poll WHERE thread_id = $1)';
    await client.query(`DELETE FROM poll_answer WHERE poll_id IN ${which}`, [threadId]);
    await client.query(
      `UPDATE poll SET question = 'Tea or coffee?', kind = 'one', options = '{Tea,Coffee}', anonymous = false, shown = 'always', counted = NULL
        WHERE id IN ${which}`,
      [threadId],
    );
  } finally {
    await client.end();
  }
}

/** Makes a thread so many posts longer. Answers the number of the last. */
async function grow(threadId: string, posts: number): Promise<number> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
       SELECT gen_random_uuid(), t.id, t.audience_id, t.last_number + n, t.rev + n, first.shown_author_id, 'Post ' || n,
              '<p>Post ' || n || '</p>', now()
         FROM thread t JOIN post first ON first.thread_id = t.id AND first.number = 1, generate_series(1, $2::int) n
        WHERE t.id = $1`,
      [threadId, posts],
    );
    await client.query(
      `INSERT INTO post_author (post_id, person_id) SELECT id, shown_author_id FROM post
        WHERE thread_id = $1 AND shown_author_id IS NOT NULL AND NOT EXISTS (SELECT FROM post_author a WHERE a.post_id = post.id)`,
      [threadId],
    );
    const { rows } = await client.query<{ last: number }>(
      `UPDATE thread SET last_number = last_number + $2, post_count = post_count + $2, rev = rev + $2 WHERE id = $1
       RETURNING last_number AS last`,
      [threadId, posts],
    );
    return rows[0]?.last ?? 0;
  } finally {
    await client.end();
  }
}
