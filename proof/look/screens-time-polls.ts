import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { POLL_LINKS } from './furnish-time-polls.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const poll = `/time-polls/${demoId('time-poll', 'school-visits')}`;

/** Chooses three half hours of next week, by keyboard. */
async function chooseTimes(page: Page): Promise<void> {
  await page.locator('select').first().selectOption({ index: 1 });
  await page.getByRole('button', { name: /^(Next week|Semana siguiente)$/ }).click();
  const cell = page.locator('[role=gridcell][tabindex="0"]');
  await cell.focus();
  for (const key of [' ', 'ArrowRight', 'ArrowDown', ' ', 'ArrowRight', ' ']) await page.keyboard.press(key);
}

/** Finding a time: answering, making and changing a poll, how it stands, and times one is never free. */
export const TIME_POLLS: Screen[] = [
  { name: 'time-polls', who: 'coordinator', path: '/time-polls', alsoIn: both },
  { name: 'time-polls-none', who: 'member', path: '/time-polls' },
  { name: 'time-poll-answer', who: 'fellow', path: poll, alsoIn: both },
  {
    name: 'time-poll-answered',
    who: 'fellow',
    path: poll,
    alsoIn: ['es'],
    act: async (page) => {
      await page.locator('main fieldset label[data-answer=YES]').nth(2).click();
      const rest = page.getByRole('button', { name: /^(No to|No al|No a los)/ });
      // Answered already on another device.
      if (await rest.isVisible()) await rest.click();
    },
  },
  { name: 'time-poll-results', who: 'coordinator', path: poll, alsoIn: both },
  {
    name: 'time-poll-table',
    who: 'coordinator',
    path: poll,
    act: (page) => page.locator('main table').evaluate((table) => table.scrollIntoView({ block: 'center' })),
  },
  {
    name: 'time-poll-choose',
    who: 'coordinator',
    path: poll,
    alsoIn: ['es'],
    act: async (page) => {
      await page
        .getByRole('button', { name: /^(Choose |Elegir )/ })
        .first()
        .click();
      await page.locator('dialog').waitFor();
    },
  },
  {
    name: 'time-poll-despite',
    who: 'coordinator',
    path: poll,
    trouble: true,
    act: async (page) => {
      await page.getByRole('button', { name: /^(All 6 times|Los 6 horarios)$/ }).click();
      await page
        .locator('li', { hasText: /(Needed, and cannot|Necesario y no)/ })
        .getByRole('button')
        .first()
        .click();
      await page
        .locator('dialog')
        .getByRole('button', { name: /^(Choose and|Elegir e)/ })
        .click();
      await page.getByRole('button', { name: /^(Choose it anyway|Elegirlo de todos)/ }).waitFor();
    },
  },
  { name: 'time-poll-new', who: 'coordinator', path: '/time-polls/new', alsoIn: both },
  {
    name: 'time-poll-new-times',
    who: 'coordinator',
    path: '/time-polls/new',
    alsoIn: ['es'],
    act: chooseTimes,
  },
  { name: 'time-poll-new-faults', who: 'coordinator', path: '/time-polls/new', act: send },
  { name: 'time-poll-edit', who: 'coordinator', path: `${poll}/edit`, alsoIn: ['es'] },
  { name: 'time-poll-nowhere', who: 'fellow', path: `/time-polls/${NOWHERE}`, trouble: true },
  { name: 'never-free', who: 'fellow', path: '/time-polls/never-free', alsoIn: both },
  {
    name: 'time-poll-link',
    who: null,
    path: `/time-poll-answer/${POLL_LINKS.noor}`,
    alsoIn: ['large'],
    act: async (page) => {
      await page.locator('main fieldset label[data-answer=YES]').nth(2).click();
    },
  },
  // The language of whoever the mail was written to.
  { name: 'time-poll-link-es', who: null, path: `/time-poll-answer/${POLL_LINKS.rosa}` },
  { name: 'time-poll-link-ended', who: null, path: '/time-poll-answer/nothing', trouble: true },
];
