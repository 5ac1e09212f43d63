import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { CLOSING } from './furnish-closing.ts';
import { both, send, type Screen } from './screen.ts';

const REPORT = `Name (original name),Email,Join time,Leave time,Duration (minutes)
Noor Haddad,,11/24/2026 03:25:00 PM,11/24/2026 04:25:00 PM,60
Tomas (he/him),,11/24/2026 03:30:00 PM,11/24/2026 04:10:00 PM,40
Galaxy S9,phone@school.example,11/24/2026 03:30:00 PM,11/24/2026 04:10:00 PM,40
`;
const start = `/sessions/${CLOSING.corrected}/attendance/import`;
const bring = async (page: Page) => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'participants.csv', mimeType: 'text/csv', buffer: Buffer.from(REPORT) });
  await send(page);
  await page.locator('#outcome').waitFor();
};

const certified = async (page: Page) => {
  const link = page.locator('main a[href^="/verify/"]').first();
  const ask = page.getByRole('button', { name: /Get my certificate|Obtener mi certificado/ });
  await ask.or(link).first().waitFor();
  if ((await link.count()) === 0) await ask.first().click();
  await link.waitFor();
};

/** Reports of video tools, hours and certificates. */
export const ATTENDANCE: Screen[] = [
  {
    name: 'attendance-of-session',
    who: 'coordinator',
    path: `/sessions/${CLOSING.corrected}/attendance`,
    alsoIn: both,
  },
  { name: 'attendance-import-start', who: 'coordinator', path: start, alsoIn: both, act: send },
  { name: 'attendance-import', who: 'coordinator', path: start, alsoIn: both, act: bring },
  { name: 'my-hours', who: 'fellow', path: '/certificates', alsoIn: both, act: certified },
  {
    name: 'verify',
    who: 'fellow',
    path: '/certificates',
    alsoIn: both,
    act: async (page) => {
      await certified(page);
      await page.locator('main a[href^="/verify/"]').first().click();
      await page.locator('main dl').waitFor();
    },
  },
  {
    name: 'cohort-certificates',
    who: 'coordinator',
    path: `/cohorts/${demoId('cohort', 'ctlc-current')}/certificates`,
    alsoIn: both,
  },
  { name: 'verify-unknown', who: null, path: '/verify/AAAAA-BBBBB', alsoIn: both },
];
