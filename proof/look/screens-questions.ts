import type { Page } from 'playwright-core';
import { WITH_QUESTIONS } from './furnish-questions.ts';
import { both, type Screen } from './screen.ts';

const at = (session: string, side: 'questions' | 'polls') => `/sessions/${session}/room?side=${side}`;

/** Where it is narrow, what stands beside the talk comes on top of it. */
async function opened(page: Page, heading: RegExp): Promise<void> {
  await page.locator('main h1').first().waitFor();
  const more = page.getByRole('button', { name: /^\d+ (people|person|personas?)$/ });
  if (await more.isVisible()) await more.click();
  await page.getByRole('heading', { name: heading }).filter({ visible: true }).first().waitFor();
}
const questions = (page: Page) => opened(page, /^(Questions|Preguntas)$/);
const polls = (page: Page) => opened(page, /^(Polls|Encuestas)$/);
const seen = (page: Page, name: RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();

/** Questions and polls beside the talk, for everyone and for whoever runs the session. */
export const QUESTIONS: Screen[] = [
  {
    name: 'questions',
    who: 'fellow',
    path: at(WITH_QUESTIONS.asked, 'questions'),
    alsoIn: both,
    act: questions,
  },
  {
    name: 'questions-run',
    who: 'coordinator',
    path: at(WITH_QUESTIONS.asked, 'questions'),
    alsoIn: ['large'],
    act: async (page) => {
      await questions(page);
      await seen(page, /^More for question 4$/).click();
    },
  },
  {
    name: 'questions-write',
    who: 'fellow',
    path: at(WITH_QUESTIONS.asked, 'questions'),
    act: async (page) => {
      await questions(page);
      await page
        .getByRole('textbox', { name: 'Your question' })
        .filter({ visible: true })
        .fill('Does Ms. Ruiz know?');
      await page.getByRole('checkbox', { name: 'Ask without my name' }).filter({ visible: true }).check();
    },
  },
  {
    name: 'questions-hide',
    who: 'coordinator',
    path: at(WITH_QUESTIONS.asked, 'questions'),
    act: async (page) => {
      await questions(page);
      await seen(page, /^More for question 4$/).click();
      await page.getByRole('menuitem', { name: 'Hide' }).click();
    },
  },
  { name: 'questions-empty', who: 'fellow', path: at(WITH_QUESTIONS.quiet, 'questions'), act: questions },
  {
    name: 'questions-spanish',
    who: 'espanol',
    path: at(WITH_QUESTIONS.asked, 'questions'),
    act: questions,
  },
  {
    name: 'questions-error',
    who: 'fellow',
    path: at(WITH_QUESTIONS.quiet, 'questions'),
    staging: { fail: ['RoomQuestions'] },
    trouble: true,
    act: (page) => opened(page, /did not load/),
  },
  { name: 'room-polls', who: 'fellow', path: at(WITH_QUESTIONS.asked, 'polls'), alsoIn: both, act: polls },
  { name: 'room-polls-run', who: 'coordinator', path: at(WITH_QUESTIONS.asked, 'polls'), act: polls },
  {
    name: 'room-poll-ask',
    who: 'coordinator',
    path: at(WITH_QUESTIONS.quiet, 'polls'),
    act: async (page) => {
      await polls(page);
      await seen(page, /^Ask a poll$/).click();
    },
  },
];
