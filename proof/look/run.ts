import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESK, openVisit, painted, PHONE, settled, type Device, turnTo } from './browser.ts';
import {
  axeFindings,
  cutWords,
  keyboardFindings,
  longFindings,
  smallTargets,
  wideFindings,
} from './checks.ts';
import type { Screen } from './screen.ts';
import { listen, stage } from './trouble.ts';

const THEMES = ['light', 'dark'] as const;
/** Narrower than any picture is taken: WCAG's reflow. */
const NARROW = 320;

/** A screen as it is looked at once: on this device, in this language, with text this large. */
export interface Look {
  screen: Screen;
  device: Device;
  way: 'plain' | 'es' | 'large';
}

export interface LookResult {
  look: Look;
  /** Where the page was when it was looked at. */
  address: string;
  pictures: number;
  axeRuns: number;
  controls: number;
  findings: string[];
}

/** Every screen on both devices; some in Spanish and with text at 200 % too. */
export function looksOf(screens: Screen[]): Look[] {
  return screens.flatMap((screen) =>
    (['plain', ...(screen.alsoIn ?? [])] as const).flatMap((way) =>
      [PHONE, DESK].map((device) => ({ screen, device, way })),
    ),
  );
}

interface RunOptions {
  url: string;
  folder: string;
  cookieOf: (look: Look) => string | null;
}

/** Opens the screen, looks at it at every width in both themes, walks it by keyboard. Faults are findings, never thrown. */
export async function lookAt(
  browser: Browser,
  look: Look,
  { url, folder, cookieOf }: RunOptions,
): Promise<LookResult> {
  const { screen, device, way } = look;
  const result: LookResult = {
    look,
    address: screen.path,
    pictures: 0,
    axeRuns: 0,
    controls: 0,
    findings: [],
  };
  const locale = way === 'es' ? 'es-US' : 'en-US';
  const { context, page } = await openVisit(browser, { url, device, locale, cookie: cookieOf(look) });
  const note = (at: string, findings: string[]) =>
    result.findings.push(...findings.map((finding) => `${screen.name} ${way} ${at}: ${finding}`));
  const heard = listen(page);
  try {
    if (way === 'large') await largeText(page);
    if (way === 'es' && screen.who === 'administrator') await readSpanish(page);
    if (screen.staging) await stage(page, screen.staging);
    await page.goto(screen.path);
    await settled(page, screen.loading);
    await screen.act?.(page);
    await painted(page);
    result.address = new URL(page.url()).pathname;
    const themes = way === 'plain' ? THEMES : (['light'] as const);
    const widest = device.widths.at(-1) ?? 0;
    for (const width of way === 'plain' ? device.widths : [widest]) {
      await page.setViewportSize({ width, height: device.height });
      for (const theme of themes) {
        await turnTo(page, theme);
        await painted(page);
        const name = [screen.name, way === 'plain' ? '' : way, width, theme].filter(Boolean).join('-');
        await page.screenshot({ path: join(folder, `${name}.png`) });
        result.pictures += 1;
        // Colors are the same at every width: between the two ends light is enough.
        if (theme === 'light' || width === widest) {
          note(`${width} ${theme}`, await axeFindings(page, screen.loading));
          result.axeRuns += 1;
        }
      }
      note(`${width}`, await wideFindings(page));
      note(`${width}`, await longFindings(page));
      note(`${width}`, await smallTargets(page));
      if (way === 'large') note(`${width}`, await cutWords(page));
    }
    if (device.name === 'phone' && way !== 'large') {
      await page.setViewportSize({ width: NARROW, height: device.height });
      await painted(page);
      note(`${NARROW}`, await wideFindings(page));
      await page.setViewportSize({ width: device.widths[0] ?? NARROW, height: device.height });
    }
    if (way === 'plain' && !screen.loading) {
      const { count, findings } = await keyboardFindings(page);
      result.controls = count;
      note(`${device.name} keyboard`, findings);
    }
  } catch (error) {
    note(device.name, [`did not work: ${String(error).split('\n').slice(0, 3).join(' ')}`]);
    await page.screenshot({ path: join(folder, `${screen.name}-${way}-broken.png`) }).catch(() => undefined);
  }
  const expected = screen.trouble ? /^request:|Failed to load resource|ERR_|WebSocket/ : /^$/;
  note(
    device.name,
    heard.filter((line) => !expected.test(line)),
  );
  await context.close();
  return result;
}

/** Text at 200 %, as a reader sets it in the browser: the root's own font size, which media queries follow too. */
async function largeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** The demo's only administrator reads English: for a look, they read Spanish. */
async function readSpanish(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    try {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.replaceAll('"locale":"EN"', '"locale":"ES"') });
    } catch {
      // The page was left meanwhile.
      await route.abort().catch(() => undefined);
    }
  });
}
