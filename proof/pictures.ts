// The pictures of the README: home, a thread and a room as a fellow of the demo world sees them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoId } from '../apps/api/src/app/demo/demo-ids.ts';
import { checkout } from '../tools/start/paths.ts';
import { withHouse } from '../tools/with-house.ts';
import { openBrowser, openVisit, painted, settled, signInAs, type Device } from './look/browser.ts';
import { talkInTheRoom } from './look/furnish.ts';
import { CAST } from './look/screen.ts';

const WINDOW: Device = { name: 'desk', widths: [1280], height: 800 };
const folder = join(checkout, 'docs/pictures');
const session = `/sessions/${demoId('session', 'today-families')}`;
const toTop = (page: Page) => page.evaluate(() => scrollTo(0, 0));

const PICTURES: [name: string, path: string, act?: (page: Page) => Promise<unknown>][] = [
  ['home', '/'],
  ['thread', `/threads/${demoId('thread', 'instead-of-calm-down')}`, toTop],
  ['room', `${session}/room`],
];

await mkdir(folder, { recursive: true });
await withHouse({ env: { CHAT_LIMIT: '100' } }, async (house) => {
  const leave = await talkInTheRoom(house.url);
  const browser = await openBrowser();
  try {
    const cookie = await signInAs(house.url, `${CAST.fellow}@demo.hearth.example`);
    for (const [name, path, act] of PICTURES) {
      const { context, page } = await openVisit(browser, {
        url: house.url,
        device: WINDOW,
        locale: 'en-US',
        cookie,
      });
      await page.goto(path);
      await settled(page);
      await act?.(page);
      await painted(page);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await context.close();
    }
  } finally {
    await browser.close();
    leave();
  }
});
