import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Where one is: the first post on the screen, how far its top is from the edge, and how far the page is scrolled. */
export function where(page: Page): Promise<{ post: string | undefined; top: number; scrolled: number }> {
  return page.evaluate(() => {
    const posts = [...document.querySelectorAll('article[data-number]')];
    const first = posts.find((one) => one.getBoundingClientRect().bottom > 40);
    return {
      post: first?.id,
      top: Math.round(first?.getBoundingClientRect().top ?? 0),
      scrolled: Math.round(scrollY),
    };
  });
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
  const now = await whereWithLayout(page, before.post);
  expect(now.post).toBe(before.post);
  if (Math.abs(now.top - before.top) > 1) {
    await page.waitForTimeout(500);
    const later = await whereWithLayout(page, before.post);
    throw new Error(`What was read moved: ${JSON.stringify({ before, now, later })}`);
  }
  return now;
}

/**
 * Where a post is once the page has been painted, and what tells in the same moment why it moved: how high the page and its
 * posts are, the blank space at its end.
 */
function whereWithLayout(page: Page, wanted: string | undefined) {
  return page.evaluate(async (id) => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const posts = [...document.querySelectorAll<HTMLElement>('article[data-number]')];
    const post = posts.find((one) => one.id === id);
    return {
      post: post?.id,
      top: Math.round(post?.getBoundingClientRect().top ?? 0),
      scrolled: Math.round(scrollY),
      height: document.documentElement.scrollHeight,
      screen: innerHeight,
      blank: posts[0]?.closest('div')?.style.paddingBottom,
      posts: posts.map((one) => `#${one.id} ${Math.round(one.offsetHeight)}`),
    };
  }, wanted);
}
