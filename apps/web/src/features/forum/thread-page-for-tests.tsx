import { TextDecoder, TextEncoder } from 'node:util';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext, type SignInState, type Viewer } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { forumPolicies } from './forum.policies.js';
import { DANA, linkTo, NOOR, TestThread, THREAD, type Answer } from './house-for-tests.js';
import { TestSocket } from './socket-for-tests.js';

interface House {
  thread: TestThread;
  socket: TestSocket;
  /** Set by a test to answer an operation differently. */
  instead: (name: string) => Answer | Promise<Answer> | undefined;
  /** What was asked with an input, in order. */
  asked: { name: string; input: Record<string, unknown> }[];
}

function newHouse(): House {
  const thread = new TestThread();
  thread.add(DANA, 'We give the first two minutes away.');
  thread.add(NOOR, 'I will try it.');
  thread.add(DANA, 'Tell us how it goes.', { replyTo: 2 });
  thread.readNumber = 3;
  return { thread, socket: new TestSocket(thread), instead: () => undefined, asked: [] };
}

/** What stands behind the page: a thread of three posts, read to the end; a fresh one for each test. */
export const house = newHouse();
beforeEach(() => {
  localStorage.clear();
  Object.assign(house, newHouse());
});

jest.unstable_mockModule('../../platform/socket/socket.js', () => ({
  openSocket: () => Promise.resolve(house.socket),
  closeSocket: () => undefined,
}));
// The router wants them as it loads, and jsdom has none.
Object.assign(globalThis, { TextEncoder, TextDecoder });
const { MemoryRouter, Route, Routes } = await import('react-router');
const { default: ThreadPage } = await import('./thread-page.js');

const signIn = (siteRoles: Viewer['siteRoles']): SignInState => ({
  viewer: {
    __typename: 'Viewer',
    id: NOOR.id,
    email: 'noor@example.org',
    locale: 'EN',
    timeZone: 'America/New_York',
    siteRoles,
    cohorts: [],
    can: { __typename: 'ViewerCan', scheduleSessions: false, readCollective: true },
    person: NOOR,
  },
  signedIn: () => undefined,
  signOut: () => Promise.resolve(),
});

function answer(name: string, variables: Record<string, unknown>): Answer | Promise<Answer> {
  const { input } = variables;
  if (typeof input === 'object' && input !== null) house.asked.push({ name, input: { ...input } });
  const other = house.instead(name);
  if (other !== undefined) return other;
  if (name === 'ThreadPage')
    return { data: { ...house.thread.page(Number(variables['from'] ?? 1), Number(variables['first'])) } };
  if (name === 'LiveParts') return { data: { ...house.thread.parts(Object.values(variables['ids'] ?? {})) } };
  if (name === 'ThreadMarkRead') return { data: { threadMarkRead: house.thread.counts() } };
  const sent = house.asked.at(-1)?.input ?? {};
  const id = String(sent['id']);
  const markdown = String(sent['markdown']);
  if (name === 'PostReply') {
    return {
      data: {
        postReply: house.thread.reply({
          id,
          threadId: THREAD,
          markdown,
          asMember: sent['asMember'] === true,
        }),
      },
    };
  }
  if (name === 'PostEdit') {
    const post = house.thread.posts.find((one) => one.id === id);
    if (post) house.thread.edit(post.number, markdown);
    return post ? { data: { postEdit: house.thread.card(post) } } : { code: 'not_found' };
  }
  throw new Error(`Nobody answers ${name}`);
}

/** Opens the page as Noor, at an address like `#7000` if one is given. */
export function open(hash = '', siteRoles: Viewer['siteRoles'] = []) {
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: forumPolicies }),
    link: linkTo(answer),
  });
  return render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={signIn(siteRoles)}>
            <Announcer>
              <MemoryRouter initialEntries={[`/threads/${THREAD}${hash}`]}>
                <Routes>
                  <Route path="/threads/:threadId" element={<ThreadPage />} />
                </Routes>
              </MemoryRouter>
            </Announcer>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}

/** The posts as they stand: name and number, then the text. */
export function posts(): string[] {
  return screen.getAllByRole('article').map((one) => {
    const heading = within(one).getByRole('heading').textContent;
    return `${heading}: ${one.querySelector('[class*=body]')?.textContent ?? ''}`;
  });
}

beforeAll(() => {
  // What jsdom lacks, as far as the page asks for it.
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, {
    matchMedia: () => ({ ...list, addListener: () => undefined }),
    scrollBy: () => undefined,
  });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Element.prototype.scrollIntoView = () => undefined;
});
