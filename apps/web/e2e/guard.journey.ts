import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { spaceAt, threadAt } from '../../../proof/look/places.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, axeFindings, type Person } from './kit.ts';

jest.setTimeout(120_000);

const TEXT = "Marcus threw a chair. My student Ana cried. His mom's number is 603-555-0142.";
/** Words that nobody but their author may see before they are sent. */
const SECRET = /Marcus|0142/;

let house: House;
let browser: Browser;
let noor: Person;
/** Everything that left the page with one of the secret words in it. */
let told: string[];

/** Listens to requests and to the live line. */
function overhear(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    const all = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`;
    // The draft is kept on the server, as ever; that is not the guard's doing.
    if (all.includes('"operationName":"DraftKeep"')) return;
    if (SECRET.test(decodeURIComponent(all))) heard.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if (SECRET.test(String(payload))) heard.push(`frame ${socket.url()}`);
    }),
  );
  return heard;
}

const list = (page: Page) => page.getByRole('region', { name: 'This may point to a student' });

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', { width: 1280, height: 800 });
  told = overhear(noor.page);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

describe('while one writes of a student', () => {
  it('is pointed out what may tell who it is, by a worker that may ask the network nothing', async () => {
    const { page } = noor;
    const worker = page.waitForEvent('worker');
    await page.goto(threadAt('one-goal'));
    await page.getByRole('button', { name: 'Write a reply' }).click();
    await page.locator('[contenteditable=true]').waitFor();
    await page.getByRole('textbox', { name: 'Your reply' }).fill(TEXT);
    await list(page).waitFor();
    // In the text too.
    expect(await page.locator('[contenteditable] span').allTextContents()).toEqual([
      'Marcus',
      'Ana',
      '603-555-0142',
    ]);
    expect(await list(page).locator('mark').allTextContents()).toEqual(['Marcus', 'Ana', '603-555-0142']);
    await page.getByText(/^3 things in your text may point to a student/).waitFor({ state: 'attached' });
    expect(
      await (
        await worker
      ).evaluate(() =>
        fetch('/graphql').then(
          () => 'asked',
          () => 'kept from asking',
        ),
      ),
    ).toBe('kept from asking');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('changes it by keyboard alone, and takes that back', async () => {
    const { page } = noor;
    const field = page.getByRole('textbox', { name: 'Your reply' });
    await field.focus();
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Write “A student”');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    expect(await field.innerText()).toBe(TEXT.replace('Marcus', 'A student'));
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Write “A student”');
    expect(await field.innerText()).toBe(TEXT);
  });

  it('is asked once before sending, and looks again', async () => {
    const { page } = noor;
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Keep it');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox', { name: 'Your reply' }).focus();
    await page.keyboard.press('Control+Enter');
    const question = page.getByRole('group', { name: /^It still says “Ana” and “603-555-0142”/ });
    await question.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await question.getByRole('button', { name: 'Look again' }).click();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Take it out');
    await page.keyboard.press('Enter');
    await list(page).getByText('“Ana” is taken out.').waitFor();
    // Nothing has left the page, nothing is stored but the draft.
    expect(told).toEqual([]);
    const stored = await page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }));
    expect(stored.filter(([, value]) => value.includes('Marcus')).map(([key]) => key)).toEqual([
      expect.stringMatching(/^hearth\.draft\..*:reply$/),
    ]);
  });

  it('is never kept from sending', async () => {
    const { page } = noor;
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page
      .locator('article', { hasText: 'My student cried. His mom' })
      .locator('a', { hasText: '#' })
      .first()
      .waitFor();
    expect(await page.getByRole('region', { name: 'This may point to a student' }).count()).toBe(0);
    expect(told.length).toBeGreaterThan(0);
    expect(noor.complaints).toEqual([]);
  });
});

it('reads title and text of a new thread on a phone, in the language of the text', async () => {
  const rosa = await arrive(browser, house.url, 'rosa.medina', { width: 360, height: 740 });
  const { page } = rosa;
  const heard = overhear(page);
  await page.goto(`${spaceAt('classroom')}/new`);
  await page.getByRole('textbox', { name: 'Título' }).fill('Marcus y yo');
  const text = page.locator('[contenteditable=true]');
  await text.fill('Yesterday Marcus threw a chair and I froze.');
  const region = page.getByRole('region', { name: 'Esto podría señalar a un estudiante' });
  await region.waitFor();
  await region.getByRole('button', { name: 'Escribir «a student»' }).click();
  expect(await text.innerText()).toBe('Yesterday a student threw a chair and I froze.');
  await region.getByRole('button', { name: 'Escribir «Un estudiante»' }).click();
  expect(await page.getByRole('textbox', { name: 'Título' }).inputValue()).toBe('Un estudiante y yo');
  expect(await axeFindings(page)).toEqual([]);
  expect(heard).toEqual([]);
  expect(rosa.complaints).toEqual([]);
});
