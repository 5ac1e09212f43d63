import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Virtual {
  start(options: { container: Node }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  act(): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}
declare global {
  var screenReader: Virtual;
}

/** Someone who hears the page, and never sees it. */
export interface ScreenReader {
  /** Goes on through the page until something is read that holds these words. Throws after a whole round without them. */
  to(words: string | RegExp): Promise<string>;
  /** Presses what was read last. */
  act(): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Everything that was read since it was asked last. */
  heard(): Promise<string[]>;
  stop(): Promise<void>;
}

const FILE = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** More steps than a page has parts. */
const ROUND = 400;

/** Reads this page to someone: a simulated screen reader over the real page, live regions and all. */
export async function readsTo(page: Page): Promise<ScreenReader> {
  const script = await readFile(FILE, 'utf8');
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.evaluate(async () => {
    const { virtual } = (await import('/screen-reader.js' as string)) as { virtual: Virtual };
    globalThis.screenReader = virtual;
    await virtual.start({ container: document.body });
  });
  return {
    to: (words) =>
      page.evaluate(
        async ({ source, flags, round }) => {
          const wanted = new RegExp(source, flags);
          for (let step = 0; step < round; step += 1) {
            await screenReader.next();
            const said = await screenReader.lastSpokenPhrase();
            if (wanted.test(said)) return said;
          }
          throw new Error(`Nothing is read that holds ${source}`);
        },
        {
          source: typeof words === 'string' ? words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : words.source,
          flags: typeof words === 'string' ? '' : words.flags,
          round: ROUND,
        },
      ),
    act: () => page.evaluate(() => screenReader.act()),
    type: (text) => page.evaluate((typed) => screenReader.type(typed), text),
    press: (key) => page.evaluate((pressed) => screenReader.press(pressed), key),
    heard: () =>
      page.evaluate(async () => {
        const said = [...(await screenReader.spokenPhraseLog())];
        await screenReader.clearSpokenPhraseLog();
        return said;
      }),
    stop: () => page.evaluate(() => screenReader.stop()),
  };
}
