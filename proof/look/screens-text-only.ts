import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { WITH_PROTOCOLS } from './furnish-protocols.ts';
import { both, type Screen } from './screen.ts';

const textOnly = (session: string) => `/text-only/${session}`;
const counted = (page: Page) => page.getByRole('timer').waitFor();

/** The text-only room, in its states. */
export const TEXT_ONLY: Screen[] = [
  {
    name: 'text-only-running',
    who: 'fellow',
    path: textOnly(WITH_PROTOCOLS.running),
    alsoIn: both,
    act: counted,
  },
  {
    name: 'text-only-run',
    who: 'coordinator',
    path: textOnly(WITH_PROTOCOLS.running),
    act: async (page) => {
      await counted(page);
      await page.locator('summary').first().click();
    },
  },
  {
    name: 'text-only-shut',
    who: 'fellow',
    path: textOnly(demoId('session', 'action-plan-clinic')),
    alsoIn: ['es'],
  },
  { name: 'text-only-read', who: 'fellow', path: textOnly(demoId('session', 'welcome-back')) },
  { name: 'text-only-sign-in', who: null, path: textOnly(WITH_PROTOCOLS.running), alsoIn: ['large'] },
];
