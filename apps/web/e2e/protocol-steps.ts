import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from './kit.ts';
import { say } from './room-kit.ts';

/** Two screens may differ by so much in when a second changes, in milliseconds. */
const IN_STEP = 250;
const HOURS = 3;

/** A window of the same person whose device has the time of day wrong by hours. */
async function withWrongClock(page: Page): Promise<Page> {
  const wrong = await page.context().newPage();
  await wrong.addInitScript((by) => {
    const Right = Date;
    globalThis.Date = new Proxy(Right, {
      construct: (_, given: unknown[]) =>
        given.length > 0 ? Reflect.construct(Right, given) : new Right(Right.now() + by),
      get: (target, name) => (name === 'now' ? () => Right.now() + by : Reflect.get(target, name)),
    });
  }, HOURS * 3_600_000);
  return wrong;
}

/** When the shown time changed to what, over a few seconds, by a clock that no page can set. */
const changes = (page: Page) =>
  page.getByRole('timer').evaluate(
    (timer) =>
      new Promise<[string, number][]>((resolve) => {
        const seen: [string, number][] = [];
        const observer = new MutationObserver(() => {
          seen.push([timer.textContent, performance.timeOrigin + performance.now()]);
          if (seen.length < 4) return;
          observer.disconnect();
          resolve(seen);
        });
        observer.observe(timer, { subtree: true, characterData: true, childList: true });
      }),
  );

/**
 * Whoever runs the session chooses a protocol and begins; another, who comes later with a device that is hours wrong, is in
 * the same step and sees the same seconds.
 */
export async function runsProtocol(lead: Page, another: Page, sessionId: string): Promise<void> {
  await lead.goto(`/sessions/${sessionId}`);
  await lead.getByRole('link', { name: 'Protocol', exact: true }).click();
  const offer = lead.getByRole('region', { name: 'Consultancy', exact: true });
  await offer.getByRole('button', { name: 'Take this one' }).click();
  await lead.getByRole('button', { name: 'Save' }).click();
  await lead.getByText('Saved.').waitFor();
  await lead.getByRole('link', { name: 'To the room' }).click();
  await lead.getByText('Begins with: The dilemma').waitFor();
  await lead.getByRole('button', { name: 'Start' }).click();
  await lead.getByText('Step 1 of 6', { exact: true }).waitFor();

  const late = await withWrongClock(another);
  await late.goto(`/sessions/${sessionId}/room`);
  await late.getByText('Step 1 of 6', { exact: true }).waitFor();
  expect(await late.getByRole('button', { name: 'Next step' }).count()).toBe(0);
  await late.getByRole('timer').waitFor();
  // A busy machine may draw one of them late, or let a second pass undrawn; clocks that differ would do so every time.
  let nearest = Infinity;
  for (let tries = 0; tries < 5 && nearest >= IN_STEP; tries += 1) {
    const [here, there] = await Promise.all([changes(lead), changes(late)]);
    const apart = here.flatMap(([shown, at]) =>
      there.filter(([other]) => other === shown).map(([, then]) => Math.abs(at - then)),
    );
    nearest = Math.min(nearest, ...apart);
  }
  expect(nearest).toBeLessThan(IN_STEP);

  await lead.getByRole('button', { name: 'Next step' }).press('Enter');
  await late.getByText('Step 2 of 6', { exact: true }).waitFor();
  expect(await lead.evaluate(() => document.activeElement?.textContent)).toBe('Next step');
  await late.getByText('Questions of fact only, no advice yet').waitFor();
  await say(late, 'Is there a bell?');
  await lead.getByRole('listitem').filter({ hasText: 'Is there a bell?' }).getByText('Question').waitFor();
  await lead.getByRole('button', { name: 'Pause' }).click();
  for (const page of [lead, late]) await page.getByText('Paused', { exact: true }).waitFor();
  expect(await late.getByRole('timer').textContent()).toBe(await lead.getByRole('timer').textContent());
  expect(await axeFindings(lead)).toEqual([]);
  expect(await axeFindings(late)).toEqual([]);
  await late.close();
}
