import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../proof/look/browser.ts';
import { axeFindings } from './kit.ts';
import { message, say } from './room-kit.ts';

/** All that comes over the wire, both ways on the socket, in bytes. */
async function weighed(page: Page): Promise<() => number> {
  let bytes = 0;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  devtools.on('Network.webSocketFrameReceived', ({ response }) => (bytes += response.payloadData.length));
  devtools.on('Network.webSocketFrameSent', ({ response }) => (bytes += response.payloadData.length));
  return () => bytes;
}

/**
 * Someone on a weak line comes to a running session from an empty cache: signs in, finds the step, says something and hears an
 * answer; all of it in less than 100 KB.
 */
export async function joinsInTextOnly(
  browser: Browser,
  url: string,
  sessionId: string,
  other: Page,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (entry) => entry.type() === 'error' && complaints.push(entry.text()));
  const bytes = await weighed(page);
  try {
    await page.goto(`/text-only/${sessionId}`);
    await page.getByLabel('E-mail').fill('malik.brewster@demo.hearth.example');
    await page.getByLabel('Password').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Protocol: Consultancy' }).getByRole('timer').waitFor();

    await say(page, 'I am on the bus, by text alone.');
    await message(other, 'I am on the bus, by text alone.').waitFor();
    await say(other, 'Good that you are here.');
    await message(page, 'Good that you are here.').waitFor();
    expect(bytes()).toBeLessThan(100 * 1024);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}
