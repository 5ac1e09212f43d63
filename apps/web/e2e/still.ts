import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/**
 * Where one is: the first post on the screen (or the one asked for), how far its top is from the edge, and how far the page
 * is scrolled.
 */
export function where(
  page: Page,
  post?: string,
): Promise<{ post: string | undefined; top: number; scrolled: number }> {
  return page.evaluate((wanted) => {
    const posts = [...document.querySelectorAll('article[data-number]')];
    const first = posts.find((one) =>
      wanted === undefined ? one.getBoundingClientRect().bottom > 40 : one.id === wanted,
    );
    return {
      post: first?.id,
      top: Math.round(first?.getBoundingClientRect().top ?? 0),
      scrolled: Math.round(scrollY),
    };
  }, post);
}

/** Where one is once the page has come to rest: what scrolling set off (more posts, the reply form that follows) is over. */
export async function whereAtRest(page: Page): ReturnType<typeof where> {
  for (let now = await where(page), same = 0; ;) {
    await page.waitForTimeout(100);
    const next = await where(page);
    same = next.post === now.post && next.top === now.top && next.scrolled === now.scrolled ? same + 1 : 0;
    now = next;
    if (same >= 5) return now;
  }
}

/**
 * What one read stands where it stood; a page is scrolled by whole pixels, so one more or less is no movement. Asked of the
 * same post: by one pixel another may be the first on the screen.
 */
export async function expectStill(page: Page, before: Awaited<ReturnType<typeof where>>) {
  const now = await where(page, before.post);
  expect(now.post).toBe(before.post);
  if (Math.abs(now.top - before.top) > 1) {
    throw new Error(`What was read moved: ${JSON.stringify({ before, now, page: await layout(page) })}`);
  }
  return now;
}

/** What tells why something moved: how high the page and its posts are, and the blank space at its end. */
function layout(page: Page) {
  return page.evaluate(() => {
    const posts = [...document.querySelectorAll<HTMLElement>('article[data-number]')];
    return {
      height: document.documentElement.scrollHeight,
      screen: innerHeight,
      blank: posts[0]?.closest('div')?.style.paddingBottom,
      posts: posts.map((post) => `#${post.id} ${Math.round(post.offsetHeight)}`),
    };
  });
}
