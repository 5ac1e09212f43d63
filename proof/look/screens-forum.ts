import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { both, NOWHERE, send, type Screen } from './screen.ts';
import { THREADS } from './screens-threads.ts';

const thread = (key: string) => `/threads/${demoId('thread', key)}`;
const space = (key: string) => `/community/${demoId('space', key)}`;
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

/** The forum: spaces, threads, writing. */
export const FORUM: Screen[] = [
  ...THREADS,
  { name: 'community', who: 'fellow', path: '/community', alsoIn: both },
  { name: 'community-outsider', who: 'outsider', path: '/community' },
  {
    name: 'community-error',
    who: 'fellow',
    path: '/community',
    staging: { fail: ['Community'] },
    trouble: true,
  },
  { name: 'space', who: 'fellow', path: space('health-centers'), alsoIn: both },
  {
    name: 'space-empty',
    who: 'fellow',
    path: space('ctlc-room'),
    staging: { change: { SpacePage: empty('space', 'threads') } },
  },
  {
    name: 'space-error',
    who: 'fellow',
    path: space('ctlc-room'),
    staging: { fail: ['SpacePage'] },
    trouble: true,
  },
  { name: 'space-not-found', who: 'member', path: space('ctlc-room') },
  { name: 'thread-short', who: 'fellow', path: thread('kofi-joins'), alsoIn: both },
  { name: 'thread-long', who: 'fellow', path: thread('what-got-you-through') },
  { name: 'thread-at-37', who: 'fellow', path: `${thread('what-got-you-through')}#37` },
  { name: 'thread-as-member', who: 'member', path: thread('i-froze'), alsoIn: ['large'] },
  { name: 'thread-deleted', who: 'member', path: thread('grandparents') },
  { name: 'thread-locked', who: 'fellow', path: thread('in-person-carpool') },
  {
    name: 'thread-loading',
    who: 'fellow',
    path: thread('kofi-joins'),
    staging: { wait: ['ThreadPage'] },
    loading: true,
  },
  {
    name: 'thread-error',
    who: 'fellow',
    path: thread('kofi-joins'),
    staging: { fail: ['ThreadPage'] },
    trouble: true,
  },
  { name: 'thread-not-found', who: 'member', path: thread('kofi-joins') },
  {
    name: 'thread-reply',
    who: 'fellow',
    path: thread('one-goal'),
    alsoIn: both,
    act: async (page) => {
      await page.locator('button[aria-expanded=false]:not([aria-haspopup])').last().click();
      await page.locator('textarea').fill('We began with **one** hallway.\n\n- the north one\n- at 10:40');
    },
  },
  {
    name: 'thread-long-title',
    who: 'fellow',
    path: thread('kofi-joins'),
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
    path: `${thread('one-goal')}#1`,
    alsoIn: both,
    staging: { change: { ThreadPage: keepReply } },
    act: (page) => page.locator('section[aria-labelledby] li p').last().scrollIntoViewIfNeeded(),
  },
  {
    name: 'thread-kept-locked',
    who: 'fellow',
    path: thread('in-person-carpool'),
    staging: { change: { ThreadPage: keepReply } },
    act: (page) => page.locator('section[aria-labelledby] li button').last().click(),
  },
  { name: 'thread-start', who: 'fellow', path: `${space('classroom')}/new`, alsoIn: both },
  {
    name: 'thread-start-error',
    who: 'fellow',
    path: `${space('classroom')}/new`,
    staging: { fail: ['ThreadStartPage'] },
    trouble: true,
  },
  { name: 'thread-start-faults', who: 'fellow', path: `${space('classroom')}/new`, act: send },
  { name: 'long-name-thread', who: 'longName', path: thread('kofi-joins'), alsoIn: ['large'] },
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
