import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Where one is: the first post on the screen, how far its top is from the edge, and how far the page is scrolled. */
export function where(page: Page): Promise<{ post: string | undefined; top: number; scrolled: number }> {
  return page.evaluate(() => {
    const posts = [...document.querySelectorAll('article[data-number]')];
    const first = posts.find((post) => post.getBoundingClientRect().bottom > 40);
    return {
      post: first?.id,
      top: Math.round(first?.getBoundingClientRect().top ?? 0),
      scrolled: Math.round(scrollY),
    };
  });
}

/** What one reads stands where it stood; a page is scrolled by whole pixels, so one more or less is no movement. */
export async function expectStill(page: Page, before: Awaited<ReturnType<typeof where>>) {
  const now = await where(page);
  expect(now.post).toBe(before.post);
  expect(Math.abs(now.top - before.top)).toBeLessThanOrEqual(1);
  return now;
}
