import { TextDecoder, TextEncoder } from 'node:util';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { LIMITS, type PostLine } from '@hearth/shared';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext, type SignInState } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { forumPolicies } from './forum.policies.js';
import { DANA, linkTo, NOOR, TestThread, THREAD, type Answer } from './house-for-tests.js';
import { TestSocket } from './socket-for-tests.js';

let socket: TestSocket;
jest.unstable_mockModule('../../platform/socket/socket.js', () => ({
  openSocket: () => Promise.resolve(socket),
  closeSocket: () => undefined,
}));
// The router wants them as it loads, and jsdom has none.
Object.assign(globalThis, { TextEncoder, TextDecoder });
const { MemoryRouter, Route, Routes } = await import('react-router');
const { default: ThreadPage } = await import('./thread-page.js');

const signIn: SignInState = {
  viewer: {
    __typename: 'Viewer',
    id: NOOR.id,
    email: 'noor@example.org',
    locale: 'EN',
    timeZone: 'America/New_York',
    siteRoles: [],
    cohorts: [],
    can: { __typename: 'ViewerCan', scheduleSessions: false, readCollective: true },
    person: NOOR,
  },
  signedIn: () => undefined,
  signOut: () => Promise.resolve(),
};

let thread: TestThread;
/** Set by a test to answer an operation differently. */
let instead: (name: string) => Answer | Promise<Answer> | undefined;
let asked: { name: string; input: Record<string, unknown> }[];

function answer(name: string, variables: Record<string, unknown>): Answer | Promise<Answer> {
  const { input } = variables;
  if (typeof input === 'object' && input !== null) asked.push({ name, input: { ...input } });
  const other = instead(name);
  if (other !== undefined) return other;
  if (name === 'ThreadPage')
    return { data: { ...thread.page(Number(variables['from']), Number(variables['first'])) } };
  if (name === 'LiveParts') return { data: { ...thread.parts(Object.values(variables['ids'] ?? {})) } };
  if (name === 'ThreadMarkRead') return { data: { threadMarkRead: thread.counts() } };
  const sent = asked.at(-1)?.input ?? {};
  const id = String(sent['id']);
  const markdown = String(sent['markdown']);
  if (name === 'PostReply') {
    return {
      data: {
        postReply: thread.reply({ id, threadId: THREAD, markdown, asMember: sent['asMember'] === true }),
      },
    };
  }
  if (name === 'PostEdit') {
    const post = thread.posts.find((one) => one.id === id);
    if (post) thread.edit(post.number, markdown);
    return post ? { data: { postEdit: thread.card(post) } } : { code: 'not_found' };
  }
  throw new Error(`Nobody answers ${name}`);
}

function open() {
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: forumPolicies }),
    link: linkTo(answer),
  });
  return render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={signIn}>
            <Announcer>
              <MemoryRouter initialEntries={[`/threads/${THREAD}`]}>
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
function posts(): string[] {
  return screen.getAllByRole('article').map((one) => {
    const heading = within(one).getByRole('heading').textContent;
    return `${heading}: ${one.querySelector('[class*=body]')?.textContent ?? ''}`;
  });
}

async function write(text: string): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: /Write a reply|Your draft is here/ }));
  const field = await screen.findByRole('textbox', { name: 'Your reply' });
  fireEvent.change(field, { target: { value: text } });
  return field;
}

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send reply' }));
const kept = () => JSON.stringify({ ...localStorage });
const replies = () => asked.filter(({ name }) => name === 'PostReply').map(({ input }) => input);

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
beforeEach(() => {
  localStorage.clear();
  thread = new TestThread();
  thread.add(DANA, 'We give the first two minutes away.');
  thread.add(NOOR, 'I will try it.');
  thread.add(DANA, 'Tell us how it goes.', { replyTo: 2 });
  thread.readNumber = 3;
  socket = new TestSocket(thread);
  instead = () => undefined;
  asked = [];
});

describe('the thread page', () => {
  it('shows posts in the order of number; what one replies to is a link', async () => {
    open();
    await screen.findByText('Tell us how it goes.');
    expect(posts()).toEqual([
      'Dana Kowalczyk, #1: We give the first two minutes away.',
      'Noor Haddad, #2: I will try it.',
      'Dana Kowalczyk, #3: Tell us how it goes.',
    ]);
    expect(screen.getByRole('link', { name: '#2' }).getAttribute('href')).toBe(`/threads/${THREAD}#2`);
    expect(
      screen.getByText(/Members of C-TLC, cohort of 2026, now and later, and its coordinators/),
    ).toBeTruthy();
  });

  it('shows a reply at once, then as the server has it', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    instead = (name) => (name === 'PostReply' ? gate.then(() => answerTo()) : undefined);
    const answerTo = (): Answer => {
      const sent = replies()[0] ?? {};
      const input = { id: String(sent['id']), threadId: THREAD, markdown: String(sent['markdown']) };
      return { data: { postReply: thread.reply(input) } };
    };
    open();
    await write('It went *well*.');
    send();
    expect(await screen.findByText('Sending')).toBeTruthy();
    expect(posts()[3]).toBe('Noor Haddad: It went *well*.');
    expect(kept()).toContain('It went *well*.');
    const place = screen.getAllByRole('article')[3];
    act(release);
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: It went *well*.'));
    expect(screen.queryByText('Sending')).toBeNull();
    expect(screen.getAllByRole('article')[3]).toBe(place);
    expect(kept()).not.toContain('It went');
  });

  it('keeps a reply that failed, says why, and sends it again under the same id', async () => {
    instead = (name) => (name === 'PostReply' ? 'cut' : undefined);
    open();
    await write('Not lost.');
    send();
    expect(await screen.findByText('Not sent yet.')).toBeTruthy();
    expect(posts()[3]).toBe('Noor Haddad: Not lost.');
    instead = () => undefined;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: Not lost.'));
    const ids = new Set(replies().map((input) => input['id']));
    expect([replies().length, ids.size, thread.posts.length]).toEqual([2, 1, 4]);
  });

  it('has an unsent reply again after a reload', async () => {
    instead = (name) => (name === 'PostReply' ? { code: 'internal' } : undefined);
    open();
    await write('Still here.');
    send();
    await screen.findByText('Not sent yet.');
    instead = () => undefined;
    cleanup();
    open();
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad: Still here.'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: Still here.'));
    expect(new Set(replies().map((input) => input['id'])).size).toBe(1);
  });

  it('means the last words where an earlier try had arrived after all', async () => {
    instead = (name) => {
      if (name !== 'PostReply' || replies().length > 1) return undefined;
      const sent = replies()[0] ?? {};
      thread.reply({ id: String(sent['id']), threadId: THREAD, markdown: String(sent['markdown']) });
      return 'cut';
    };
    open();
    await write('First words.');
    send();
    await screen.findByText('Not sent yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    const field = await screen.findByRole('textbox', { name: 'Your reply' });
    fireEvent.change(field, { target: { value: 'Better words.' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: Better words.'));
    expect(thread.posts).toHaveLength(4);
  });

  it('keeps a draft at each keystroke, through a reload', async () => {
    open();
    await write('We tried a');
    expect(kept()).toContain('We tried a');
    cleanup();
    open();
    fireEvent.click(await screen.findByRole('button', { name: /Your draft is here/ }));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveProperty('value', 'We tried a');
  });

  it('says what is wrong before anything is sent, and counts only near the limit', async () => {
    open();
    const field = await write(' ');
    send();
    expect(await screen.findByText('Write something here.')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.post - 501) } });
    expect(screen.queryByText(/characters? left/)).toBeNull();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.post - 20) } });
    expect(screen.getByText('20 characters left')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.post + 1) } });
    expect(screen.getByText('1 character too many')).toBeTruthy();
    send();
    expect(replies()).toEqual([]);
  });

  it('writes as a member without a name', async () => {
    open();
    await write('Nobody knows it is me.');
    fireEvent.click(screen.getByRole('checkbox', { name: /Post as a member/ }));
    send();
    await waitFor(() => expect(posts()[3]).toBe('A member, #4: Nobody knows it is me.'));
    expect(replies()[0]).toMatchObject({ asMember: true });
    // The next one is written with one's name again, unless one says so.
    expect(screen.getByRole('checkbox', { name: /Post as a member/ })).toHaveProperty('checked', false);
  });

  it('takes live replies in the order of number, and says so', async () => {
    open();
    await screen.findByText('Tell us how it goes.');
    await waitFor(() => expect(socket.heard.get('post.added')?.size).toBe(1));
    const lines: PostLine[] = [thread.add(DANA, 'One more.'), thread.add(DANA, 'And another.')];
    act(() => socket.push('post.added', lines[1]));
    expect(posts()).toHaveLength(3);
    act(() => socket.push('post.added', lines[0]));
    await waitFor(() => expect(posts()).toHaveLength(5));
    expect(posts().slice(3)).toEqual(['Dana Kowalczyk, #4: One more.', 'Dana Kowalczyk, #5: And another.']);
    expect(await screen.findByRole('button', { name: '2 new replies' })).toBeTruthy();
    await waitFor(() =>
      expect(screen.getAllByRole('status').some((one) => one.textContent === '2 new replies')).toBe(true),
    );
    act(() => socket.push('post.edited', thread.edit(1, 'We give three.')));
    await screen.findByText('We give three.');
    act(() => socket.push('post.deleted', thread.remove(4)));
    await screen.findByText('Post #4 was deleted.');
  });

  it('forgets the thread at once where one loses it', async () => {
    open();
    await screen.findByText('Tell us how it goes.');
    await waitFor(() => expect(socket.heard.get('access.lost')?.size).toBe(1));
    act(() => socket.push('access.lost', { channel: `thread:${THREAD}`, code: 'not_found' }));
    expect(await screen.findByText('There is nothing here that you can see')).toBeTruthy();
    expect(screen.queryByText('Tell us how it goes.')).toBeNull();
  });

  it('says that there is nothing, and offers no form, where one may not', async () => {
    instead = (name) => (name === 'ThreadPage' ? { code: 'not_found' } : undefined);
    open();
    expect(await screen.findByText('There is nothing here that you can see')).toBeTruthy();
    cleanup();
    instead = () => undefined;
    thread.locked = true;
    open();
    expect(await screen.findByText('This thread takes no more posts. You can still read it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Write a reply' })).toBeNull();
  });
});
