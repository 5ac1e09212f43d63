import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import type { Screen } from './screens.ts';

const thread = (key: string) => `/threads/${demoId('thread', key)}`;
const space = (key: string) => `/community/${demoId('space', key)}`;
const both: Screen['alsoIn'] = ['es', 'large'];

/** What is folded, what is needed, lists of threads by what one looks for. */
export const FORUM: Screen[] = [
  { name: 'thread-folded', who: 'fellow', path: thread('after-the-drill'), alsoIn: both },
  {
    name: 'thread-unfolded',
    who: 'fellow',
    path: thread('after-the-drill'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Show all posts of this thread' }).click();
    },
  },
  {
    name: 'thread-needs-reply',
    who: 'fellow',
    path: thread('third-report'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Write a reply' }).click();
      await page.getByRole('button', { name: 'Content notes: None' }).click();
      await page.getByRole('checkbox', { name: 'Death and grief' }).waitFor();
    },
  },
  {
    name: 'thread-about-dialog',
    who: 'fellow',
    path: thread('who-calls-whom'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Change what you need, and tags' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'thread-reactions',
    who: 'fellow',
    path: `${thread('sunday-night')}#1`,
    act: async (page) => {
      const react = page.getByRole('button', { name: 'React to #1', exact: true });
      if (await react.isVisible()) await react.click();
    },
  },
  { name: 'thread-summary', who: 'member', path: thread('we-lost-a-colleague'), alsoIn: ['large'] },
  {
    name: 'thread-bookmark-dialog',
    who: 'fellow',
    path: thread('two-minute-arrivals'),
    act: async (page) => {
      const keep = page.getByRole('button', { name: 'Keep for later: #1', exact: true });
      if (await keep.isVisible()) await keep.click();
      else {
        await page.getByRole('button', { name: 'More for post #1', exact: true }).click();
        await page.getByRole('menuitem', { name: 'Keep for later' }).click();
      }
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'bookmarks-empty', who: 'fellow', path: '/community/bookmarks', alsoIn: ['es'] },
  { name: 'thread-keeper', who: 'moderator', path: thread('say-hello') },
  { name: 'content-notes', who: 'fellow', path: '/community/content-notes', alsoIn: both },
  { name: 'community-latest', who: 'fellow', path: '/community?view=latest', alsoIn: both },
  { name: 'community-tag', who: 'fellow', path: '/community?tag=families&need=ideas' },
  { name: 'community-nothing', who: 'fellow', path: '/community?view=mine&tag=nobody-has-this' },
  { name: 'space-unanswered', who: 'member', path: `${space('hard-days')}?view=unanswered` },
  { name: 'thread-new-about', who: 'fellow', path: `${space('hard-days')}/new`, alsoIn: both },
];
