import type { Page } from 'playwright-core';
import { spaceAt, threadAt } from './places.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';

const empty = (of: string, list: string) => (data: Record<string, unknown>) => {
  const owner = data[of];
  if (typeof owner === 'object' && owner !== null)
    Object.assign(owner, { [list]: { nodes: [], nextCursor: null } });
};
const LONG_TITLE =
  'What we wrote down after three years of listening: Kindergartenzusammenarbeitsvereinbarungsentwurf, and what families said about it';

const keepReply = (data: Record<string, unknown>) => {
  const text = 'We began with one hallway, the north one.\n\nBy Friday they asked for the second.';
  if (typeof data.thread === 'object' && data.thread)
    Object.assign(data.thread, { keptReplies: [{ __typename: 'KeptReply', id: NOWHERE, text }] });
};

/** The last post is the viewer's, and moderators took words out of it. */
const mine = (data: Record<string, unknown>) => {
  const { thread } = data as { thread?: { posts?: { nodes: Record<string, unknown>[] } } };
  const { viewer } = thread?.posts?.nodes[1] ?? {};
  const word = { __typename: 'PostWord', about: 'REDACTED', words: 'A name of a student.' };
  if (typeof viewer === 'object' && viewer) Object.assign(viewer, { mine: true, canEdit: true, word });
};
const nowSays = (data: Record<string, unknown>) => {
  const markdown = 'Thank you for making room. [removed by a moderator] asked about you at once.';
  if (typeof data.post === 'object' && data.post) Object.assign(data.post, { markdown, wording: 'now' });
};
const begunEdit = async (page: Page) => ({
  id: (await page.locator('[data-number="2"][data-post]').getAttribute('data-post')) ?? '',
  text: JSON.stringify({
    text: 'Thank you for making room. Marisol asked about you at once, and so did I.',
    base: 'then',
  }),
});

/** The first post is a lesson; the author of the second is asked. */
const teach = (data: Record<string, unknown>) => {
  const { thread } = data as { thread?: { posts?: { nodes: Record<string, unknown>[] } } };
  const [first, second] = thread?.posts?.nodes ?? [];
  if (first) first.lessonMark = 'PUT_TO_WORK';
  const { viewer } = second ?? {};
  if (typeof viewer === 'object' && viewer)
    Object.assign(viewer, { canAskLesson: true, lessonAsked: 'REFINE' });
};

/** The forum: spaces, threads, writing. */
export const FORUM: Screen[] = [
  { name: 'community', who: 'fellow', path: '/community', alsoIn: both },
  { name: 'community-outsider', who: 'outsider', path: '/community' },
  {
    name: 'community-error',
    who: 'fellow',
    path: '/community',
    staging: { fail: ['Community'] },
    trouble: true,
  },
  { name: 'space-settings', who: 'coordinator', path: '/community/settings', alsoIn: both },
  { name: 'space-settings-not-yours', who: 'outsider', path: '/community/settings' },
  { name: 'space', who: 'fellow', path: spaceAt('health-centers'), alsoIn: both },
  {
    name: 'space-empty',
    who: 'fellow',
    path: spaceAt('ctlc-room'),
    staging: { change: { SpacePage: empty('space', 'threads') } },
  },
  {
    name: 'space-error',
    who: 'fellow',
    path: spaceAt('ctlc-room'),
    staging: { fail: ['SpacePage'] },
    trouble: true,
  },
  { name: 'space-not-found', who: 'member', path: spaceAt('ctlc-room') },
  { name: 'thread-short', who: 'fellow', path: threadAt('kofi-joins'), alsoIn: both },
  { name: 'thread-long', who: 'fellow', path: threadAt('what-got-you-through') },
  {
    name: 'thread-edit-changed',
    who: 'fellow',
    path: threadAt('kofi-joins'),
    alsoIn: ['large'],
    staging: { change: { ThreadPage: mine, PostMarkdown: nowSays } },
    act: async (page) => {
      await page.evaluate(
        async (edit) => {
          const asked = await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: '{ viewer { id } }' }),
          });
          const { data } = (await asked.json()) as { data: { viewer: { id: string } } };
          localStorage.setItem(`hearth.draft.${data.viewer.id}.post:${edit.id}:edit`, edit.text);
        },
        await begunEdit(page),
      );
      await page.reload();
      await page.getByRole('button', { name: /Go on with it|Seguir con ella/ }).click();
      await page
        .getByRole('group')
        .filter({ hasText: /changed|cambiado/ })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'thread-lesson',
    who: 'coordinator',
    path: threadAt('kofi-joins'),
    alsoIn: ['large'],
    staging: { change: { ThreadPage: teach } },
    act: async (page) => {
      await page.getByRole('button', { name: /^More/ }).nth(1).click();
      await page.getByRole('menuitem', { name: 'Ask to mark as a lesson' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'thread-lesson-asked',
    who: 'espanol',
    path: threadAt('kofi-joins'),
    staging: { change: { ThreadPage: teach } },
  },
  { name: 'search-lessons', who: 'fellow', path: '/search?only=lessons', alsoIn: both },
  { name: 'thread-at-37', who: 'fellow', path: `${threadAt('what-got-you-through')}#37` },
  { name: 'thread-as-member', who: 'member', path: threadAt('i-froze'), alsoIn: ['large'] },
  { name: 'thread-deleted', who: 'member', path: threadAt('grandparents') },
  { name: 'thread-locked', who: 'fellow', path: threadAt('in-person-carpool') },
  {
    name: 'thread-loading',
    who: 'fellow',
    path: threadAt('kofi-joins'),
    staging: { wait: ['ThreadPage'] },
    loading: true,
  },
  {
    name: 'thread-error',
    who: 'fellow',
    path: threadAt('kofi-joins'),
    staging: { fail: ['ThreadPage'] },
    trouble: true,
  },
  { name: 'thread-not-found', who: 'member', path: threadAt('kofi-joins') },
  {
    name: 'thread-long-title',
    who: 'fellow',
    path: threadAt('kofi-joins'),
    alsoIn: ['large'],
    staging: {
      change: {
        ThreadPage: (data) => {
          if (typeof data.thread === 'object' && data.thread)
            Object.assign(data.thread, { title: LONG_TITLE });
        },
      },
    },
  },
  {
    name: 'thread-kept',
    who: 'fellow',
    path: `${threadAt('one-goal')}#1`,
    alsoIn: both,
    staging: { change: { ThreadPage: keepReply } },
    act: (page) => page.locator('section[aria-labelledby] li p').last().scrollIntoViewIfNeeded(),
  },
  {
    name: 'thread-kept-locked',
    who: 'fellow',
    path: threadAt('in-person-carpool'),
    staging: { change: { ThreadPage: keepReply } },
    act: (page) => page.locator('section[aria-labelledby] li button').last().click(),
  },
  { name: 'thread-start', who: 'fellow', path: `${spaceAt('classroom')}/new`, alsoIn: both },
  {
    name: 'thread-start-error',
    who: 'fellow',
    path: `${spaceAt('classroom')}/new`,
    staging: { fail: ['ThreadStartPage'] },
    trouble: true,
  },
  { name: 'thread-start-faults', who: 'fellow', path: `${spaceAt('classroom')}/new`, act: send },
  { name: 'long-name-thread', who: 'longName', path: threadAt('kofi-joins'), alsoIn: ['large'] },
  { name: 'search-start', who: 'fellow', path: '/search' },
  { name: 'search-found', who: 'fellow', path: '/search?q=hallway+or+quiet', alsoIn: both },
  { name: 'search-person', who: 'fellow', path: '/search?q=amara' },
  { name: 'search-none', who: 'fellow', path: '/search?q=zeppelin', alsoIn: ['es'] },
  {
    name: 'search-error',
    who: 'fellow',
    path: '/search?q=quiet',
    staging: { fail: ['SearchPage'] },
    trouble: true,
  },
];
