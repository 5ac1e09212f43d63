import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { aDrawing, aPaper } from '../../../proof/look/drawing.ts';
import { threadAt } from '../../../proof/look/places.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, axeFindings, type Person } from './kit.ts';
import { expectStill, where } from './still.ts';

jest.setTimeout(120_000);

let house: House;
let browser: Browser;
let noor: Person;
let linh: Person;

const THREAD = threadAt('one-goal');
const ALT = 'A paper wheel of feelings, with "hopeful" filled in';

const dialog = (page: Page) => page.locator('dialog[open]').last();

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', { width: 1280, height: 800 });
  linh = await arrive(browser, house.url, 'linh.tran-doyle', { width: 360, height: 740 });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

test('a picture is chosen, told of and posted; where it arrives, what one reads does not move', async () => {
  const { page } = noor;
  await linh.page.goto(`${THREAD}#4`);
  await linh.page.waitForFunction(() => document.activeElement?.id === '4');
  await linh.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });

  await page.goto(THREAD);
  await page.getByRole('button', { name: 'Write a reply' }).click();
  await page.locator('[contenteditable=true]').waitFor();
  await page.keyboard.type('We made this on Monday.');
  const photo = { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: await aDrawing(1_200, 900) };

  // The line is cut as it is brought.
  await page.route('**/files/*', (route) => route.abort());
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a picture or file' }).click();
  await (await chooser).setFiles(photo);
  await dialog(page).getByText('Adding a file needs a connection.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute('**/files/*');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await dialog(page).getByRole('img', { name: 'Your picture, as others will see it' }).waitFor();

  // Not without words for those who cannot see it.
  const words = dialog(page).getByRole('textbox', { name: 'What does the picture show?' });
  await dialog(page).getByRole('button', { name: 'Put it in' }).click();
  await dialog(page).getByText('Say in a few words what the picture shows.').waitFor();
  await words.fill(ALT);
  await words.press('Control+Enter');
  const text = page.getByRole('textbox', { name: 'Your reply' });
  await text.getByRole('img', { name: ALT }).waitFor();
  await page.waitForFunction(() => document.activeElement?.hasAttribute('contenteditable'));
  expect(await text.innerText()).toContain('We made this on Monday.');

  // A document, pasted.
  await text.focus();
  await page.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'Plan of Noor.pdf', { type: 'application/pdf' }));
      const target = document.querySelector('[contenteditable=true]');
      target?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [...aPaper()],
  );
  await dialog(page).getByRole('textbox', { name: 'What is it called?' }).fill('Our plan.pdf');
  await dialog(page).getByRole('button', { name: 'Put it in' }).click();
  await text.getByText('Our plan.pdf').waitFor();

  await page.getByRole('button', { name: /^Content notes/ }).click();
  await page.locator('fieldset').getByRole('checkbox').first().check();
  const before = await where(linh.page);
  await page.getByRole('button', { name: 'Send reply' }).click();
  const own = page.locator('article', { hasText: 'We made this on Monday.' });
  await own.locator('a', { hasText: '#' }).first().waitFor();

  const news = linh.page.getByRole('button', { name: '1 new reply' });
  await news.waitFor();
  await expectStill(linh.page, before);
  await news.click();
  const theirs = linh.page.locator('article').last();
  await theirs.getByRole('button', { name: 'Show this post' }).click();
  const picture = theirs.getByRole('img', { name: ALT });
  const height = await picture.evaluate((element) => element.getBoundingClientRect().height);
  await linh.page.waitForFunction(
    (alt) =>
      [...document.images].some((one) => one.alt === alt && one.complete && one.naturalWidth === 1_200),
    ALT,
  );
  // Its place was held before it came.
  expect(await picture.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
  expect(height).toBeGreaterThan(100);
  const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
  expect(await linh.page.evaluate(wide)).toBe(false);
  const download = linh.page.waitForEvent('download');
  await theirs.getByRole('link', { name: 'Our plan.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('Our plan.pdf');
  expect(await axeFindings(linh.page)).toEqual([]);
  expect([...noor.complaints, ...linh.complaints]).toEqual([]);
});

test('on a phone, where the reply has the whole screen, Escape leaves the picture and nothing else', async () => {
  const { page } = linh;
  await page.goto(THREAD);
  await page.reload();
  await page.getByRole('button', { name: 'Write a reply' }).click();
  await page.locator('[contenteditable=true]').waitFor();
  await page.keyboard.type('Kept as it is.');
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aDrawing(60, 40) };
  await page.locator('input[type=file]').setInputFiles(file);
  await dialog(page).getByRole('textbox', { name: 'What does the picture show?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelectorAll('dialog[open]').length === 1);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('contenteditable'));
  expect(await page.getByRole('textbox', { name: 'Your reply' }).innerText()).toBe('Kept as it is.');
  await page.getByRole('textbox', { name: 'Your reply' }).fill('');
});
