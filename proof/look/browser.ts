import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../apps/api/src/app/demo/demo-ids.ts';
export { DEMO_PASSWORD };
import { findPrograms } from '../../tools/start/test-programs.ts';

/** Kept quiet: nothing but the page asks for anything. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium-like browser; throws with what brings one. */
export async function browserPath(): Promise<string> {
  const { chromium: path, leftOut } = await findPrograms();
  if (!path) throw new Error(leftOut);
  return path;
}

/**
 * What the browser's own windows load besides the page: two pages below the address bar, 0.7 s of processor time for each
 * window.
 */
const NOT_OF_THE_PAGE = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright switches off (its chromiumSwitches.ts): Chromium heeds only the last list it is given. */
const PLAYWRIGHT_OFF = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
];

export async function openBrowser(): Promise<Browser> {
  const off = [...PLAYWRIGHT_OFF, ...NOT_OF_THE_PAGE].join(',');
  return chromium.launch({
    executablePath: await browserPath(),
    args: [...BROWSER_FLAGS, `--disable-features=${off}`],
  });
}

export interface Device {
  name: 'phone' | 'desk';
  /** Widths in CSS pixels at which the screen is looked at. */
  widths: number[];
  height: number;
}

export const PHONE: Device = { name: 'phone', widths: [360], height: 740 };
export const DESK: Device = { name: 'desk', widths: [768, 1280], height: 860 };

/** The cookie header of a demo person who has just signed in. */
export async function signInAs(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'apollo-require-preflight': 'true' },
    body: JSON.stringify({
      query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: { email, password: DEMO_PASSWORD } },
    }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  return cookie;
}

/** A cookie header as the browser keeps it for this address. */
export function cookiesOf(cookie: string, url: string): { name: string; value: string; url: string }[] {
  return cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}

export interface Visit {
  context: BrowserContext;
  page: Page;
}

interface VisitOptions {
  url: string;
  device: Device;
  locale: 'en-US' | 'es-US';
  cookie: string | null;
}

/** A window of this device, signed in where a cookie is given; nothing moves in it. */
export async function openVisit(
  browser: Browser,
  { url, device, locale, cookie }: VisitOptions,
): Promise<Visit> {
  const phone = device.name === 'phone';
  const context = await browser.newContext({
    baseURL: url,
    locale,
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    viewport: { width: device.widths[0] ?? 360, height: device.height },
    isMobile: phone,
    hasTouch: phone,
  });
  if (cookie) await context.addCookies(cookiesOf(cookie, url));
  return { context, page: await context.newPage() };
}

/** Waits until the page has its heading, its words, its letters, and nothing is loading. */
export async function settled(page: Page, loading = false): Promise<void> {
  if (loading) {
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'visible', timeout: 15_000 });
  } else {
    await page.locator('h1').first().waitFor({ timeout: 15_000 });
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'), undefined, {
      timeout: 15_000,
    });
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await painted(page);
}

/** Two frames later what was changed is on the screen. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60))),
      ),
  );
}

/** Turns the page to a theme. It follows a moment later, piece by piece: colors are judged once they stand. */
export async function turnTo(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForTimeout(150);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
