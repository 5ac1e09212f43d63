import { io, type Socket } from 'socket.io-client';
import type { Browser, Page } from 'playwright-core';
import { axeRun } from '../../../proof/look/axe.ts';
import { cookiesOf, signInAs, turnTo } from '../../../proof/look/browser.ts';

/** Someone of the demo world at their own browser window. */
export interface Person {
  page: Page;
  /** Their cookie header, for what is asked without the page. */
  cookie: string;
  /** What the page's console complained about. */
  complaints: string[];
}

export interface WindowSize {
  width: number;
  height: number;
}

/** Opens a window in which `name` (the part of the demo address before the @) is signed in. */
export async function arrive(browser: Browser, url: string, name: string, size: WindowSize): Promise<Person> {
  const cookie = await signInAs(url, `${name}@demo.hearth.example`);
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  await context.addCookies(cookiesOf(cookie, url));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  // What the content security policy refuses, caught or not.
  page.on('console', (entry) => {
    if (entry.type() === 'error' && /Content Security Policy|Trusted[HS]/.test(entry.text()))
      complaints.push(entry.text());
  });
  return { page, cookie, complaints };
}

const COLORS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page in both themes: one line per finding. Nothing is what one hopes for. */
export async function axeFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await turnTo(page, colorScheme);
    // The theme changes colors and nothing else.
    const found = await axeRun(page, colorScheme === 'dark' ? { runOnly: COLORS } : {});
    findings.push(
      ...found.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      ),
    );
  }
  return findings;
}

/** Asks the API as someone, outside of the page. @returns the answer's data and the codes of its refusals */
export async function ask(
  url: string,
  cookie: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<{ data: unknown; codes: string[] }> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie, 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query, variables }),
  });
  const body: { data?: unknown; errors?: { extensions?: { code?: string } }[] } = await answer.json();
  return { data: body.data, codes: (body.errors ?? []).map(({ extensions }) => extensions?.code ?? '') };
}

/** A socket of someone's own, outside of the page; whoever opens it disconnects it. */
export function openLine(url: string, cookie: string): Promise<Socket> {
  const socket = io(url, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: url },
    forceNew: true,
  });
  return new Promise((resolve, reject) => {
    socket.on('connect', () => resolve(socket));
    socket.on('connect_error', reject);
  });
}
