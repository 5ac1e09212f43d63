import type { Page } from 'playwright-core';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { INBOX } from './screens-inbox.ts';
import { WRITING } from './screens-writing.ts';
import type { Staging } from './trouble.ts';

/** Demo persons by key, with the part of the address that is theirs. */
export const CAST = {
  fellow: 'noor.haddad',
  coordinator: 'amara.osei',
  member: 'dana.kowalczyk',
  moderator: 'wes.thibodeau',
  administrator: 'ada.bergstrom',
  outsider: 'otto.fenwick',
  espanol: 'rosa.medina',
  /** Given a very long name by the proof. */
  longName: 'kofi.mensah-boyle',
} as const;
export type Who = keyof typeof CAST;

export interface Screen {
  name: string;
  who: Who | null;
  path: string;
  staging?: Staging;
  /** Stays in its loading state. */
  loading?: boolean;
  /** The browser complains of a failed request, which is what is shown here. */
  trouble?: boolean;
  /** Presses and writings before one looks. */
  act?: (page: Page) => Promise<unknown>;
  /** Looked at in Spanish, with text at 200 % too. */
  alsoIn?: ('es' | 'large')[];
}

const both: Screen['alsoIn'] = ['es', 'large'];
const thread = (key: string) => `/threads/${demoId('thread', key)}`;
const space = (key: string) => `/community/${demoId('space', key)}`;
const session = (key: string) => `/sessions/${demoId('session', key)}`;
const room = (key: string) => `${session(key)}/room`;
const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** Opens every fold of the page. */
const send = (page: Page) => page.locator('main form button[type=submit]').first().click();
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

/** Every screen there is, in each of its states. */
export const SCREENS: Screen[] = [
  { name: 'front', who: null, path: '/', alsoIn: both },
  {
    name: 'front-empty',
    who: null,
    path: '/',
    staging: { change: { Front: (data) => (data.publicSessions = []) } },
  },
  { name: 'front-error', who: null, path: '/', staging: { fail: ['Front'] }, trouble: true },
  { name: 'sign-in', who: null, path: '/sign-in', alsoIn: both },
  {
    name: 'sign-in-refused',
    who: null,
    path: '/sign-in?next=%2Fsessions',
    act: async (page) => {
      await page.getByRole('textbox').first().fill('noor.haddad@demo.hearth.example');
      await page.locator('input[type=password]').fill('not the password');
      await send(page);
      await page.getByRole('alert').first().waitFor();
    },
  },
  { name: 'setup', who: null, path: '/setup/used-already', alsoIn: both },
  { name: 'setup-faults', who: null, path: '/setup/used-already', act: send },
  { name: 'home-fellow', who: 'fellow', path: '/', alsoIn: both },
  { name: 'home-coordinator', who: 'coordinator', path: '/', alsoIn: ['large'] },
  { name: 'home-member', who: 'member', path: '/' },
  { name: 'home-outsider', who: 'outsider', path: '/' },
  { name: 'home-loading', who: 'fellow', path: '/', staging: { wait: ['Home'] }, loading: true },
  { name: 'home-error', who: 'fellow', path: '/', staging: { fail: ['Home'] }, trouble: true },
  {
    name: 'home-offline',
    who: 'fellow',
    path: '/',
    trouble: true,
    act: (page) => page.context().setOffline(true),
  },
  { name: 'me', who: 'fellow', path: '/me', alsoIn: both },
  ...INBOX,
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
  ...WRITING,
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
  { name: 'session-coordinator', who: 'coordinator', path: session('action-plan-clinic'), alsoIn: ['large'] },
  {
    name: 'session-error',
    who: 'fellow',
    path: session('today-families'),
    staging: { fail: ['Session'] },
    trouble: true,
  },
  { name: 'session-not-found', who: 'member', path: session('today-families') },
  { name: 'session-schedule', who: 'coordinator', path: '/sessions/new', alsoIn: ['large'] },
  { name: 'session-schedule-faults', who: 'coordinator', path: '/sessions/new', act: send },
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
  { name: 'not-found', who: null, path: '/no/such/page' },
  { name: 'not-found-signed-in', who: 'fellow', path: '/no/such/page' },
  { name: 'nothing-by-that-id', who: 'fellow', path: `/threads/${NOWHERE}` },
  { name: 'long-name-home', who: 'longName', path: '/', alsoIn: ['large'] },
  { name: 'long-name-me', who: 'longName', path: '/me' },
  { name: 'long-name-thread', who: 'longName', path: thread('kofi-joins'), alsoIn: ['large'] },
  { name: 'long-name-room', who: 'longName', path: room('today-families') },
];
