import type { Browser } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { openVisit, PHONE, settled } from './browser.ts';

export interface Weight {
  page: string;
  /** Bytes of bodies as they travelled, by what they are. */
  script: number;
  style: number;
  font: number;
  picture: number;
  answers: number;
  all: number;
  requests: number;
}

/** What a browser with an empty cache really fetches for a page, once it has come to rest. */
export async function weigh(browser: Browser, url: string, cookie: string): Promise<Weight[]> {
  const pages: [string, string, string | null][] = [
    ['front page', '/', null],
    ['home', '/', cookie],
    ['thread', `/threads/${demoId('thread', 'what-got-you-through')}`, cookie],
    ['room', `/sessions/${demoId('session', 'today-families')}/room`, cookie],
  ];
  const weights: Weight[] = [];
  for (const [name, path, own] of pages) {
    const { context, page } = await openVisit(browser, { url, device: PHONE, locale: 'en-US', cookie: own });
    const weight: Weight = {
      page: name,
      script: 0,
      style: 0,
      font: 0,
      picture: 0,
      answers: 0,
      all: 0,
      requests: 0,
    };
    const counted: Promise<void>[] = [];
    const kinds: Record<string, 'script' | 'style' | 'font' | 'picture'> = {
      script: 'script',
      stylesheet: 'style',
      font: 'font',
      image: 'picture',
    };
    page.on('requestfinished', (request) => {
      counted.push(
        request.sizes().then(({ responseBodySize }) => {
          weight[kinds[request.resourceType()] ?? 'answers'] += responseBodySize;
          weight.all += responseBodySize;
          weight.requests += 1;
        }),
      );
    });
    await page.goto(path);
    await settled(page);
    await page.waitForLoadState('networkidle');
    await Promise.all(counted);
    await context.close();
    weights.push(weight);
  }
  return weights;
}
