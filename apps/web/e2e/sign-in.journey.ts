import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signInAs } from '../../../proof/look/browser.ts';
import { openHouse, type House } from '../../../tools/with-house.ts';
import { anSmtpServer, type SmtpCatcher } from '../../api/test/kit/smtp.ts';
import { arrive, ask, axeFindings } from './kit.ts';
import { inMinutes } from './room-kit.ts';

// A whole journey takes as long as it takes on a busy machine.
jest.setTimeout(120_000);

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const NOOR = 'noor.haddad@demo.hearth.example';

let house: House;
let smtp: SmtpCatcher;
let browser: Browser;

/** The address in the newest mail to her of this subject. */
async function mailed(subject: string): Promise<string> {
  for (const until = Date.now() + 30_000; ;) {
    const found = smtp
      .to(NOOR)
      .filter(({ mail }) => mail.subject === subject)
      .flatMap(({ mail }) => /https?:\/\/\S+(\/sign-in\/\S+)/.exec(mail.text ?? '')?.[1] ?? [])
      .at(-1);
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`No mail came: ${subject}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const aWindow = async (viewport: typeof PHONE): Promise<Page> =>
  (await browser.newContext({ baseURL: house.url, viewport, locale: 'en-US' })).newPage();
/** A session of her cohort whose room is open. */
async function aRoom(): Promise<string> {
  const cookie = await signInAs(house.url, 'amara.osei@demo.hearth.example');
  const { data } = await ask(house.url, cookie, '{ sessionAudiences { id name } }', {});
  const { sessionAudiences } = data as { sessionAudiences: { id: string; name: string }[] };
  const { date, time } = inMinutes(15);
  const input = {
    id: randomUUID(),
    audienceId: sessionAudiences.find(({ name }) => name.includes('cohort of 2026'))?.id,
    title: 'The hallway after the bell',
    purpose: 'To listen.',
    localStart: `${date}T${time}`,
    timeZone: 'America/New_York',
    minutes: 60,
    joinUrl: null,
    facilitatorId: null,
    listedPublicly: false,
  };
  const schedule =
    'mutation ($input: PeerSessionScheduleInput!) { peerSessionSchedule(input: $input) { id } }';
  expect((await ask(house.url, cookie, schedule, { input })).codes).toEqual([]);
  return input.id;
}
/** Nothing overflows, and axe finds nothing. */
async function stands(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  const { width = 0 } = page.viewportSize() ?? {};
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
}

beforeAll(async () => {
  smtp = await anSmtpServer();
  house = await openHouse({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'Hearth <hearth@hearth.example>' } });
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await smtp?.close();
}, 60_000);

it('a mailed link, followed by a scanner first, signs in on another browser, once; a sign-in that is ended elsewhere loses its room', async () => {
  const desk = await aWindow(DESK);
  await desk.goto('/sign-in?next=%2Fsessions');
  await desk.getByLabel('E-mail').fill(NOOR);
  await desk.getByRole('button', { name: 'Send me a link instead' }).click();
  await desk.getByText(`If ${NOOR} belongs to an account here`).waitFor();
  await stands(desk);

  // A scanner opens the page as a browser would, and presses nothing.
  const link = await mailed('Your link to sign in');
  const scanner = await aWindow(DESK);
  await scanner.goto(link);
  await scanner.getByText('This link is for n•••@demo.hearth.example.').waitFor();
  expect(await scanner.context().cookies()).toEqual([]);

  const phone = await aWindow(PHONE);
  await phone.goto(link);
  await phone.getByText('This link is for n•••@demo.hearth.example.').waitFor();
  await stands(phone);
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await phone.waitForURL('**/sessions');
  await phone.getByRole('heading', { level: 1 }).waitFor();

  // Used once: the one who waits before the button is told, and so is whoever comes later.
  await scanner.getByRole('button', { name: 'Sign in' }).click();
  await scanner.getByRole('heading', { name: 'This link is over' }).waitFor();
  await desk.goto(link);
  await desk.getByRole('heading', { name: 'This link is over' }).waitFor();
  expect(await desk.context().cookies()).toEqual([]);

  // The phone is in a room; on another device its sign-in is ended.
  await phone.goto(`/sessions/${await aRoom()}/room`);
  await phone.getByText('Nobody has written yet').waitFor();
  const { page, complaints } = await arrive(browser, house.url, 'noor.haddad', DESK);
  await page.goto('/me/sign-in');
  const others = page.getByRole('button', { name: /^End it: / });
  await others.first().waitFor();
  await stands(page);
  const was = await others.count();
  await others.first().click();
  await phone.getByRole('dialog', { name: 'Sign in again' }).waitFor();
  await others.nth(was - 1).waitFor({ state: 'detached' });
  expect(await others.count()).toBe(was - 1);
  expect(complaints).toEqual([]);
});
