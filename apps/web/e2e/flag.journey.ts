import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, ask, axeFindings, type Person } from './kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

let house: House;
let browser: Browser;
let noor: Person;
let linh: Person;
/** A moderator who is in no cohort. */
let wes: Person;
const thread = randomUUID();

const post = (page: Page, at: number) => page.locator(`article[data-number="${at}"]`);

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', DESK);
  linh = await arrive(browser, house.url, 'linh.tran-doyle', PHONE);
  wes = await arrive(browser, house.url, 'wes.thibodeau', DESK);
  const { data } = await ask(house.url, noor.cookie, '{ spaces { id name } }', {});
  const space = (data as { spaces: { id: string; name: string }[] }).spaces.find(
    ({ name }) => name === 'Cohort room',
  );
  const started = {
    id: thread,
    postId: randomUUID(),
    spaceId: space?.id,
    title: 'Mondays',
    markdown: 'How?',
  };
  const start = 'mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }';
  expect(await ask(house.url, noor.cookie, start, { input: started })).toMatchObject({ codes: [] });
  const markdown = 'I sit down with Zebulon from grade four first. It helps us both.';
  const reply = 'mutation($input: PostReplyInput!) { postReply(input: $input) { id } }';
  const input = { id: randomUUID(), threadId: thread, markdown };
  expect(await ask(house.url, linh.cookie, reply, { input })).toMatchObject({ codes: [] });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

it('a flag is worked through by two people at once, and its author sees the words go', async () => {
  const { page } = noor;
  await linh.page.goto(`/threads/${thread}#2`);
  await post(linh.page, 2).getByText('Zebulon').waitFor();
  await wes.page.goto('/');
  const link = wes.page.getByRole('navigation').getByRole('link', { name: /^Review/ });
  await link.waitFor();

  await page.goto(`/threads/${thread}#2`);
  await post(page, 2).getByText('Zebulon').waitFor();
  await post(page, 2).hover();
  await post(page, 2).getByRole('button', { name: 'More for post #2', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Flag', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Flag post #2' });
  await dialog.getByRole('radio', { name: 'I am worried about someone' }).check();
  await dialog.getByRole('link', { name: 'Call 988' }).waitFor();
  await dialog.getByRole('radio', { name: 'It may identify a student' }).check();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send to moderators' }).click();
  await post(page, 2).getByText('You flagged post #2. It is with the moderators.').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === '2');
  await page.reload();
  await post(page, 2).getByRole('button', { name: 'Take my flag back' }).waitFor();
  expect(await page.getByText('Zebulon').count()).toBe(0);

  // The moderator's badge comes by itself; the words come only when they are opened, and nothing around them.
  await link.getByText('1 new').waitFor();
  await link.click();
  const item = wes.page.getByRole('article', { name: 'May identify a student' });
  await item.waitFor();
  expect(await wes.page.content()).not.toContain('Zebulon');
  await item.getByRole('button', { name: 'Show the text' }).click();
  await item.getByText('Zebulon').waitFor();
  expect(await item.getByRole('link', { name: 'Go to the post' }).count()).toBe(0);
  await item.getByRole('button', { name: 'Take words out' }).click();
  await item.getByRole('textbox', { name: 'Which words?' }).fill('Zebulon from grade four');
  await item.getByRole('textbox', { name: 'What should the author know?' }).fill('A name and a grade.');
  expect(await axeFindings(wes.page)).toEqual([]);
  await item.getByRole('button', { name: 'Take words out' }).click();

  await post(linh.page, 2).getByText('I sit down with [removed by a moderator] first.').waitFor();
  await post(linh.page, 2).getByText('A name and a grade.').waitFor();
  await item.getByRole('button', { name: 'It can stay' }).click();
  await item.getByText('It can stay. Settled.').waitFor();
  await link.getByText('1 new').waitFor({ state: 'detached' });
  await page.reload();
  await post(page, 2).getByRole('button', { name: 'Show it' }).click();
  await post(page, 2).getByText('[removed by a moderator]').waitFor();
  expect([...noor.complaints, ...linh.complaints, ...wes.complaints]).toEqual([]);
});
