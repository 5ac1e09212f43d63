// The picture of the README: a room as a fellow of the demo world sees it.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { demoId } from '../apps/api/src/app/demo/demo-ids.ts';
import { checkout } from '../tools/start/paths.ts';
import { withHouse } from '../tools/with-house.ts';
import { openBrowser, openVisit, painted, settled, signInAs, type Device } from './look/browser.ts';
import { talkInTheRoom } from './look/furnish.ts';
import { CAST } from './look/screen.ts';

const WINDOW: Device = { name: 'desk', widths: [1280], height: 800 };
const folder = join(checkout, 'docs/pictures');
const session = `/sessions/${demoId('session', 'today-families')}`;
await mkdir(folder, { recursive: true });
await withHouse({ env: { CHAT_LIMIT: '100' } }, async (house) => {
  const leave = await talkInTheRoom(house.url);
  const browser = await openBrowser();
  try {
    const cookie = await signInAs(house.url, `${CAST.fellow}@demo.hearth.example`);
    const { page } = await openVisit(browser, { url: house.url, device: WINDOW, locale: 'en-US', cookie });
    await page.goto(`${session}/room`);
    await settled(page);
    await painted(page);
    await page.screenshot({ path: join(folder, 'room.png') });
  } finally {
    await browser.close();
    leave();
  }
});
