import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { axeFindings } from './kit.ts';

/** A time so many minutes from now in New York, as date and time fields take it. */
export function inMinutes(minutes: number): { date: string; time: string } {
  const local = new Date(Date.now() + minutes * 60_000).toLocaleString('sv-SE', {
    timeZone: 'America/New_York',
  });
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The stored messages: number and text. */
export const lines = (page: Page) =>
  page
    .locator('[data-line]:not([data-line=unsent])')
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-line')} ${item.querySelector('p')?.textContent ?? ''}`),
    );

/** Writes a message and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Write to the room' }).fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

/**
 * Scrolls the conversation to where one reads, until it stays: what came last may still be taking it to its end. Where one
 * reads is noted as one scrolls.
 */
export async function readsBack(box: Locator, top: number): Promise<void> {
  const stays = () =>
    box.evaluate(async (element, wanted) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      element.scrollTo(0, wanted);
      for (let frames = 0; frames < 5; frames += 1) await frame();
      return element.scrollTop === wanted;
    }, top);
  while (!(await stays()));
}

/** The text of a message. */
export const message = (page: Page, text: string) => page.getByText(text, { exact: true });

/** Opens what can be done with one's own message and presses one of it; a press more on its button does nothing. */
export async function act(page: Page, text: string, what: string): Promise<void> {
  const line = page.getByRole('listitem').filter({ has: message(page, text) });
  const more = line.getByRole('button', { name: /^Change or take back your message of/ });
  await more.dblclick();
  expect(await more.getAttribute('aria-expanded')).toBe('false');
  await more.click();
  // All of it can be seen, wherever the message stands.
  const list = await line.getByRole('menu').boundingBox();
  const box = await page.getByRole('region', { name: 'Conversation' }).boundingBox();
  expect(list?.y).toBeGreaterThanOrEqual(box?.y ?? Infinity);
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  await line.getByRole('menuitem', { name: what, exact: true }).click();
}

/** On a phone, with two people in the room: one line, and the rest behind the people. */
export async function hasShortHead(page: Page, title: string, purpose: string): Promise<void> {
  const head = await page.locator('main header').boundingBox();
  expect(head?.height).toBeLessThan(64);
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.getByRole('button', { name: '2 people' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beside the conversation' });
  await dialog.getByRole('tab', { name: 'Session' }).click();
  for (const words of [title, purpose, 'Recorded: only this chat.']) await dialog.getByText(words).waitFor();
  expect(await dialog.getByRole('link').allTextContents()).toEqual(['Go to the text-only room', 'Leave']);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
}
