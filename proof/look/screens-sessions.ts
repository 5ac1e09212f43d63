import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, send, type Screen } from './screen.ts';

const session = (key: string) => `/sessions/${demoId('session', key)}`;
const room = (key: string) => `${session(key)}/room`;

/** A Tuesday of the next February: from there on a weekly series meets a change of the clocks. */
const nextFebruary = () => {
  const now = new Date();
  const first = new Date(Date.UTC(now.getUTCFullYear() + 1, 1, 1));
  return new Date(first.getTime() + ((9 - first.getUTCDay()) % 7) * 86_400_000).toISOString().slice(0, 10);
};

/** Peer sessions and their rooms. */
export const SESSIONS: Screen[] = [
  { name: 'sessions', who: 'fellow', path: '/sessions', alsoIn: both },
  { name: 'sessions-coordinator', who: 'coordinator', path: '/sessions' },
  { name: 'sessions-past', who: 'fellow', path: '/sessions?when=past' },
  { name: 'sessions-empty', who: 'outsider', path: '/sessions' },
  {
    name: 'sessions-error',
    who: 'fellow',
    path: '/sessions',
    staging: { fail: ['Sessions'] },
    trouble: true,
  },
  { name: 'session-open', who: 'fellow', path: session('today-families'), alsoIn: both },
  { name: 'session-upcoming', who: 'fellow', path: session('action-plan-clinic'), alsoIn: ['es'] },
  { name: 'session-canceled', who: 'fellow', path: session('expert-sleep') },
  { name: 'session-past', who: 'fellow', path: session('welcome-back') },
  { name: 'session-coordinator', who: 'coordinator', path: session('action-plan-clinic'), alsoIn: both },
  {
    name: 'session-answers',
    who: 'coordinator',
    path: session('action-plan-clinic'),
    alsoIn: ['large'],
    act: async (page) => {
      await page.locator('main summary').click();
      await page.locator('main details li').first().waitFor();
    },
  },
  {
    name: 'session-error',
    who: 'fellow',
    path: session('today-families'),
    staging: { fail: ['Session'] },
    trouble: true,
  },
  { name: 'session-not-found', who: 'member', path: session('today-families') },
  { name: 'session-schedule', who: 'coordinator', path: '/sessions/new', alsoIn: both },
  { name: 'session-schedule-faults', who: 'coordinator', path: '/sessions/new', act: send, alsoIn: ['es'] },
  {
    name: 'session-schedule-series',
    who: 'coordinator',
    path: '/sessions/new',
    alsoIn: both,
    act: async (page) => {
      await page.locator('main form select').first().selectOption({ index: 1 });
      await page.locator('main input[type=date]').first().fill(nextFebruary());
      await page.locator('main input[type=time]').fill('15:30');
      await page.locator('main select:has(option[value=days])').selectOption('days');
      await page.locator('main ol li').nth(8).waitFor();
      await page.locator('main form').evaluate((form) => form.scrollIntoView({ block: 'end' }));
    },
  },
  {
    name: 'session-in-series',
    who: 'coordinator',
    path: session('check-in/4'),
    alsoIn: both,
    act: async (page) => {
      await page.locator('main section details summary').first().click();
      await page.locator('main ol li').first().waitFor();
    },
  },
  {
    name: 'session-series-answered',
    who: 'fellow',
    path: session('check-in/4'),
    alsoIn: both,
    act: async (page) => {
      await page.locator('main [aria-labelledby=series-answer] button').first().click();
      await page.locator('main [aria-labelledby=series-answer] [role=status]:not(:empty)').waitFor();
    },
  },
  {
    name: 'session-cancel-series',
    who: 'coordinator',
    path: session('check-in/4'),
    alsoIn: both,
    act: async (page) => {
      await page.getByRole('button', { name: /^(Cancel the session|Cancelar el encuentro)$/ }).click();
      await page.locator('dialog input[type=radio]').nth(1).check();
    },
  },
  {
    name: 'session-edit-series',
    who: 'coordinator',
    path: `${session('check-in/4')}/edit`,
    alsoIn: both,
  },
  { name: 'session-edit', who: 'coordinator', path: `${session('action-plan-clinic')}/edit` },
  { name: 'session-edit-refused', who: 'fellow', path: `${session('action-plan-clinic')}/edit` },
  { name: 'room-open', who: 'fellow', path: room('today-families'), alsoIn: both },
  {
    name: 'room-people',
    who: 'fellow',
    path: room('today-families'),
    act: async (page) => {
      const people = page.locator('main header button').first();
      if (await people.isVisible()) await people.click();
    },
  },
  { name: 'room-lobby', who: 'fellow', path: room('action-plan-clinic'), alsoIn: both },
  { name: 'room-closed', who: 'fellow', path: room('welcome-back'), alsoIn: ['large'] },
  { name: 'room-canceled', who: 'fellow', path: room('expert-sleep') },
  { name: 'room-not-found', who: 'member', path: room('today-families') },
  {
    name: 'room-error',
    who: 'fellow',
    path: room('today-families'),
    staging: { fail: ['Room'] },
    trouble: true,
  },
  { name: 'long-name-room', who: 'longName', path: room('today-families') },
];
