import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from './kit.ts';

/** The place of the navigation one is in, as a screen reader says it. */
export const currentPlace = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Hearth' })
    .locator('ul')
    .first()
    .locator('a[aria-current=page] span')
    .first()
    .textContent();

/** With text at 200 % the shell tells its real heights, and a page that fills the screen can be reached between its parts. */
export async function fitsLargeText(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const width of [360, 640]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(path);
    await page.getByRole('button', { name: 'Send' }).waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // Told in the frame after the letters have come.
    await page.waitForFunction(() => {
      const told = (name: string) =>
        parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));
      const real = (name: string) => document.querySelector(name)?.getBoundingClientRect().height;
      return told('--shell-strip') === real('header') && told('--shell-foot') === real('nav');
    });
    // Where it needs more height than there is, the page scrolls as a whole.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const { strip, top, bar, send } = await page.evaluate(() => ({
      strip: document.querySelector('header')?.getBoundingClientRect().height,
      top: parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--shell-top')),
      bar: document.querySelector('nav')?.getBoundingClientRect().top ?? 0,
      send: document.querySelector('form [type=submit]')?.getBoundingClientRect().bottom ?? Infinity,
    }));
    // On the narrower one the strip scrolls away with the page.
    expect(top).toBe(width === 360 ? 0 : strip);
    expect(send).toBeLessThanOrEqual(bar);
  }
}

interface SignOutOptions {
  page: Page;
  /** A page only they may see, and words of it. */
  path: string;
  words: string;
  /** Someone else at their own window, who stays signed in. */
  other: Page;
  /** The demo address of someone who may not see that page, and signs in at the same window afterwards. */
  next: string;
}

/** Signs out by the button of "Me": nothing of before is left, neither for "back" nor for whoever comes next. */
export async function signsOut({ page, path, words, other, next }: SignOutOptions): Promise<void> {
  const places = () => page.getByRole('navigation', { name: 'Hearth' }).count();
  await page.goto(path);
  await page.getByText(words).first().waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Me', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Me', exact: true }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();

  await page.getByRole('link', { name: 'Sign in', exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await places()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  expect(await page.content()).not.toContain(words);
  expect(await places()).toBe(0);

  await other.reload();
  await other.getByRole('navigation', { name: 'Hearth' }).waitFor();

  await page.getByRole('textbox', { name: 'E-mail' }).fill(next);
  await page.getByLabel('Password', { exact: true }).fill('a quiet staff room');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'There is nothing here that you can see' }).waitFor();
  expect(await page.content()).not.toContain(words);
}
