import { spaceAt, threadAt } from './places.ts';
import { both, type Screen } from './screen.ts';

/** The second post went to a thread of its own. */
const secondMoved = (data: Record<string, unknown>) => {
  const thread = data.thread as { id: string; posts: { nodes: object[] } };
  const movedTo = {
    __typename: 'PostPlace',
    threadId: thread.id,
    number: 1,
    title: 'Who drives to the in-person meeting?',
  };
  Object.assign(thread.posts.nodes[1] ?? {}, { deleted: true, html: '', author: null, movedTo });
};

/** What is folded, what is needed, lists of threads by what one looks for. */
export const THREADS: Screen[] = [
  { name: 'thread-folded', who: 'fellow', path: threadAt('after-the-drill'), alsoIn: both },
  {
    name: 'thread-unfolded',
    who: 'fellow',
    path: threadAt('after-the-drill'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Show all posts of this thread' }).click();
    },
  },
  {
    name: 'thread-needs-reply',
    who: 'fellow',
    path: threadAt('third-report'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Write a reply' }).click();
      await page.getByRole('button', { name: 'Content notes: None' }).click();
      await page.getByRole('checkbox', { name: 'Death and grief' }).waitFor();
    },
  },
  {
    name: 'thread-about-dialog',
    who: 'fellow',
    path: threadAt('who-calls-whom'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Change what you need, and tags' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'thread-reactions',
    who: 'fellow',
    path: `${threadAt('sunday-night')}#1`,
    act: async (page) => {
      const react = page.getByRole('button', { name: 'React to #1', exact: true });
      if (await react.isVisible()) await react.click();
    },
  },
  { name: 'thread-summary', who: 'member', path: threadAt('we-lost-a-colleague'), alsoIn: ['large'] },
  {
    name: 'thread-bookmark-dialog',
    who: 'fellow',
    path: threadAt('two-minute-arrivals'),
    act: async (page) => {
      const more = page.getByRole('button', { name: 'More for post #1', exact: true });
      await more.hover();
      await more.click();
      await page.getByRole('menuitem', { name: 'Keep for later' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'bookmarks-empty', who: 'fellow', path: '/community/bookmarks', alsoIn: ['es'] },
  { name: 'thread-keeper', who: 'moderator', path: threadAt('say-hello') },
  ...(
    [
      ['move', 'Move it to another space'],
      ['merge', 'Merge it into another thread'],
    ] as const
  ).map(([name, item]): Screen => ({
    name: `thread-${name}-dialog`,
    who: 'moderator',
    path: threadAt('say-hello'),
    alsoIn: name === 'merge' ? ['large'] : [],
    act: async (page) => {
      await page.getByRole('button', { name: 'Keep this thread in order' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  })),
  {
    name: 'thread-split-dialog',
    who: 'moderator',
    path: `${threadAt('say-hello')}#2`,
    act: async (page) => {
      const more = page.getByRole('button', { name: 'More for post #2', exact: true });
      await more.hover();
      await more.click();
      await page.getByRole('menuitem', { name: 'Split the thread from here' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'thread-moved-lines',
    who: 'fellow',
    path: `${threadAt('kofi-joins')}#2`,
    alsoIn: both,
    staging: { change: { ThreadPage: secondMoved } },
  },
  { name: 'content-notes', who: 'fellow', path: '/community/content-notes', alsoIn: both },
  { name: 'community-latest', who: 'fellow', path: '/community?view=latest', alsoIn: both },
  { name: 'community-tag', who: 'fellow', path: '/community?tag=families&need=ideas' },
  { name: 'community-nothing', who: 'fellow', path: '/community?view=mine&tag=nobody-has-this' },
  { name: 'space-unanswered', who: 'member', path: `${spaceAt('hard-days')}?view=unanswered` },
  { name: 'thread-new-about', who: 'fellow', path: `${spaceAt('hard-days')}/new`, alsoIn: both },
];
