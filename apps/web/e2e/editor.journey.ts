import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../proof/look/browser.ts';
import { threadAt } from '../../../proof/look/places.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { arrive, axeFindings, type Person } from './kit.ts';

jest.setTimeout(120_000);

let house: House;
let browser: Browser;
let noor: Person;

const THREAD = threadAt('one-goal');
const field = (page: Page) => page.getByRole('textbox', { name: 'Your reply' });
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name, exact: true });
/** The Markdown as it is kept, not as it is shown. */
const kept = (page: Page) =>
  page.evaluate(() => {
    const [, draft] =
      Object.entries({ ...localStorage }).find(([key]) => /^hearth\.draft\..*:reply$/.test(key)) ?? [];
    const fields: { text?: string } = JSON.parse(String(draft ?? '{}'));
    return fields.text ?? '';
  });
const open = async (page: Page) => {
  await page.goto(THREAD);
  await page.getByRole('button', { name: /^Write a reply|^Your draft is here/ }).click();
  await page.locator('[contenteditable=true]').waitFor();
};
const empty = async (page: Page) => {
  await field(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => document.querySelector('[contenteditable]')?.textContent === '');
};

beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
  noor = await arrive(browser, house.url, 'noor.haddad', { width: 1280, height: 800 });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
}, 60_000);

describe('the editor', () => {
  it('takes the place of the plain field while one writes there, with text, focus and caret as they are', async () => {
    const { page } = noor;
    let come: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/assets/rich-text-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(THREAD);
    await page.getByRole('button', { name: 'Write a reply' }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('First **bold** words.');
    for (let step = 0; step < 'words.'.length; step += 1) await page.keyboard.press('ArrowLeft');
    come();
    await page.locator('[contenteditable=true]').waitFor();
    await page.unroute('**/assets/rich-text-*.js');
    await page.keyboard.type('calm ');
    expect(await field(page).innerHTML()).toBe('<p>First <strong>bold</strong> calm words.</p>');
    expect(await kept(page)).toBe('First **bold** calm words.');
    await page.reload();
    await open(page);
    expect(await field(page).innerText()).toBe('First bold calm words.');
  });

  it('is worked by keyboard alone: shortcuts, and buttons that are one stop', async () => {
    const { page } = noor;
    await empty(page);
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Bold');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' and ');
    await page.keyboard.press('Shift+Tab');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Bold');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Italic');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('contenteditable'));
    await page.keyboard.type('italic');
    expect(await tool(page, 'Italic').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two 🌱');
    expect(await kept(page)).toBe('**Bold** and *italic*\n\n- one\n- two 🌱');
    // The Tab key goes on, out of the list too.
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.activeElement?.hasAttribute('contenteditable'));
    expect(await kept(page)).toContain('- two 🌱');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('puts links where one says, refuses what leads nowhere, and takes them out', async () => {
    const { page } = noor;
    await empty(page);
    await page.keyboard.type('our plan');
    await page.keyboard.press('Shift+Home');
    // The browser tells of a selection a moment after it is made.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await page.keyboard.press('Control+k');
    const address = page.getByRole('textbox', { name: 'Where the link leads' });
    await address.fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText('That address leads nowhere.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await address.fill('example.org/plan');
    await page.keyboard.press('Enter');
    expect(await kept(page)).toBe('[our plan](https://example.org/plan)');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('contenteditable'));
    await tool(page, 'Link').click();
    await page.getByRole('button', { name: 'Take the link out' }).click();
    expect(await kept(page)).toBe('our plan');
    await page.keyboard.press('Control+z');
    expect(await kept(page)).toBe('[our plan](https://example.org/plan)');
  });

  it('takes from the clipboard what was meant, and gives Markdown to it', async () => {
    const { page } = noor;
    await empty(page);
    const paste = (data: Record<string, string>) =>
      field(page).evaluate((element, given) => {
        const clipboardData = new DataTransfer();
        for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, data);
    const word = `<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal
      style='color:red'>Ten <b>quiet</b> minutes<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span
      style='mso-list:Ignore'>·<span>&nbsp; </span></span>a lamp</p><img src="https://track.example/x.png"><!--EndFragment--></body></html>`;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await paste({ 'text/html': word, 'text/plain': 'Ten quiet minutes' });
    expect(await kept(page)).toBe('Ten **quiet** minutes\n\n- a lamp');
    expect(asked.filter((url) => url.includes('track'))).toEqual([]);
    await empty(page);
    await paste({ 'text/plain': '**Bold**\n\n1. one\n2. two' });
    expect(await kept(page)).toBe('**Bold**\n\n1. one\n2. two');
    await page.keyboard.press('Control+a');
    const copied = await field(page).evaluate((element) => {
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('**Bold**\n\n1. one\n2. two');
  });

  it('names people found after an @, with the focus in the text', async () => {
    const { page } = noor;
    await empty(page);
    await page.keyboard.type('Thank you, @Linh');
    await page.getByRole('option', { name: /Linh Tran-Doyle/ }).waitFor();
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await page.locator('[role=option][aria-selected=true]').getAttribute('id'),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('and all');
    expect(await kept(page)).toBe('Thank you, @Linh Tran-Doyle and all');
  });

  it('gives way to the plain field when one wants that, and comes back', async () => {
    const { page } = noor;
    await empty(page);
    await page.keyboard.type('Some **bold** words');
    await tool(page, 'Write in plain text').click();
    expect(await field(page).evaluate((element) => element.tagName)).toBe('TEXTAREA');
    expect(await field(page).inputValue()).toBe('Some **bold** words');
    await page.keyboard.type('.');
    expect(await field(page).inputValue()).toBe('Some **bold** words.');
    await page.reload();
    await page.getByRole('button', { name: /^Your draft is here/ }).click();
    await page.getByRole('button', { name: 'Show formatting buttons' }).waitFor();
    // What the editor could not hold as it is stays plain, and one is told.
    await field(page).fill('*foo **bar *baz* bim** bop*');
    await page.getByRole('button', { name: 'Show formatting buttons' }).click();
    await page.getByText('This text has signs that the buttons do not know.').waitFor();
    expect(await field(page).inputValue()).toBe('*foo **bar *baz* bim** bop*');
    await field(page).fill('Some **bold** words.');
    await page.getByRole('button', { name: 'Show formatting buttons' }).click();
    await page.locator('[contenteditable=true]').waitFor();
    expect(await field(page).innerText()).toBe('Some bold words.');
  });

  it('sends what it holds', async () => {
    const { page } = noor;
    await field(page).focus();
    await page.keyboard.press('Control+Enter');
    const sent = page.locator('article', { hasText: 'Some bold words.' });
    await sent.locator('a', { hasText: '#' }).first().waitFor();
    expect(await sent.locator('strong').textContent()).toBe('bold');
    expect(await field(page).innerText()).toBe('\n');
    expect(noor.complaints).toEqual([]);
  });
});
