import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Observable } from 'rxjs';
import type { CatchUpRowFragment } from '../../gql/inbox/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';
import { inboxPolicies } from './inbox.policies.js';

const { Link, MemoryRouter, Route, Routes } = await import('react-router');
const { default: FiveMinutesPage } = await import('./five-minutes-page.js');

const item = (over: Partial<CatchUpRowFragment> & { id: string }): CatchUpRowFragment => ({
  __typename: 'CatchUpItem',
  kind: 'THREAD_REPLY',
  need: 'FOR_ME',
  title: `Thread ${over.id}`,
  place: 'Cohort room',
  path: `/threads/${over.id}#2`,
  people: [],
  unnamed: true,
  count: 1,
  startsAt: null,
  until: null,
  at: '2028-07-03T19:30:00.000Z',
  asksToCome: false,
  minutes: 1,
  notificationIds: [`n-${over.id}`],
  upTo: 2,
  ...over,
});
const session = (over: Partial<CatchUpRowFragment> & { id: string }) =>
  item({
    kind: 'SESSION_CHANGED',
    title: `Session ${over.id}`,
    path: `/sessions/${over.id}`,
    upTo: null,
    ...over,
  });

let items: CatchUpRowFragment[];
let longer: boolean;
let fails: Set<string>;
let asked: { operationName: string | undefined; input: unknown }[];
beforeEach(() => {
  items = [];
  longer = false;
  fails = new Set();
  asked = [];
});

/** As much of a server as the page asks. */
const server = new ApolloLink(({ operationName, variables }) => {
  const input = (variables as { input?: { sessionId?: string; threadId?: string; answer?: string } }).input;
  if (operationName !== 'FiveMinutes') asked.push({ operationName, input });
  const data = {
    FiveMinutes: { catchUp: { __typename: 'CatchUp', id: 'noor', items, minutes: 2, longer } },
    InboxMark: { inboxMark: { __typename: 'Inbox', id: 'noor', unread: [], read: [] } },
    CatchUpAnswer: {
      rsvpSave: { __typename: 'PeerSession', id: input?.sessionId, viewerRsvp: input?.answer },
    },
    CatchUpThreadRead: {
      threadMarkRead: { __typename: 'Thread', id: input?.threadId, readNumber: 2, unreadCount: 0 },
    },
  }[operationName ?? ''];
  return new Observable((observer) => {
    const timer = setTimeout(() => {
      if (fails.has(operationName ?? '')) return observer.error(new TypeError('cut'));
      observer.next({ data: data ?? null });
      observer.complete();
    });
    return () => clearTimeout(timer);
  });
});

function open(): void {
  const cache = new InMemoryCache({ typePolicies: inboxPolicies });
  render(
    <WithWords>
      <Announcer>
        <ZoneContext value="America/New_York">
          <MantineProvider>
            <ApolloProvider client={new ApolloClient({ cache, link: server })}>
              <MemoryRouter initialEntries={['/five-minutes']}>
                <Routes>
                  <Route path="/five-minutes" element={<FiveMinutesPage />} />
                  <Route path="/threads/:id" element={<Link to={-1 as never}>Back</Link>} />
                </Routes>
              </MemoryRouter>
            </ApolloProvider>
          </MantineProvider>
        </ZoneContext>
      </Announcer>
    </WithWords>,
  );
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  act(() => button.focus());
  fireEvent.click(button);
}
/** The next thing stands, and the focus with it. */
async function goesOnTo(name: string | RegExp): Promise<void> {
  const next = await heading(name);
  await waitFor(() => expect(document.activeElement).toBe(next));
}

it('shows one thing at a time, takes the focus along, and ends', async () => {
  items = [item({ id: 'a' }), session({ id: 'b' }), item({ id: 'c', notificationIds: [], count: 2 })];
  open();
  await heading('a member replied in “Thread a”');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  await press('Done');
  await goesOnTo(/^“Session b” has changed/);
  await press('Got it');
  await goesOnTo(/^2 new replies in “Thread c”/);
  await press('Done');
  await goesOnTo('That is all for now');
  expect(asked).toEqual([
    { operationName: 'InboxMark', input: { ids: ['n-a'], read: true } },
    { operationName: 'InboxMark', input: { ids: ['n-b'], read: true } },
    { operationName: 'CatchUpThreadRead', input: { threadId: 'c', number: 2 } },
  ]);
});

it('tells nowhere how much was missed, or how far one is', async () => {
  items = Array.from({ length: 7 }, (_, n) => item({ id: `t${n}` }));
  open();
  await heading('a member replied in “Thread t0”');
  expect(document.body.textContent).not.toMatch(/\b7\b|%|\d+ of \d+/);
  expect(document.querySelector('progress, [role=progressbar]')).toBeNull();
});

it('is answered in place whether one comes', async () => {
  items = [
    session({ id: 'a', kind: 'SESSION_SCHEDULED', asksToCome: true, startsAt: '2028-07-05T19:30:00.000Z' }),
  ];
  open();
  await heading(/^“Session a” is on the calendar/);
  expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull();
  await press('Maybe');
  await goesOnTo('That is all for now');
  await waitFor(() => expect(screen.getByText('Your answer is saved.')).toBeTruthy());
  expect(asked[0]).toEqual({ operationName: 'CatchUpAnswer', input: { sessionId: 'a', answer: 'MAYBE' } });
});

it('lets go of a place once it is held no longer, and goes on', async () => {
  jest.useFakeTimers({ now: new Date('2028-07-03T19:30:30Z'), doNotFake: ['setTimeout', 'queueMicrotask'] });
  items = [session({ id: 'a', kind: 'SESSION_PLACE', until: '2028-07-03T19:31:00.000Z' }), item({ id: 'b' })];
  open();
  await heading(/^A place is held for you in “Session a” until/);
  act(() => void jest.advanceTimersByTime(60_000));
  await goesOnTo('a member replied in “Thread b”');
  jest.useRealTimers();
});

it('takes back what was put away, and brings it once more', async () => {
  items = [item({ id: 'a' }), item({ id: 'b' })];
  open();
  await press('Done');
  await goesOnTo('a member replied in “Thread b”');
  await press('Undo');
  await goesOnTo('a member replied in “Thread a”');
  expect(asked.at(-1)).toEqual({ operationName: 'InboxMark', input: { ids: ['n-a'], read: false } });
});

it('does not bring again what was left for later, not after a thread was read either', async () => {
  items = [item({ id: 'a' }), item({ id: 'b' })];
  open();
  await press('Later');
  await goesOnTo('a member replied in “Thread b”');
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole('link', { name: 'Read and reply' }));
  await waitFor(() =>
    expect(asked).toEqual([{ operationName: 'InboxMark', input: { ids: ['n-b'], read: true } }]),
  );
  items = [item({ id: 'a' })];
  fireEvent.click(await screen.findByText('Back'));
  await heading('That is all for now');
  expect(screen.getByText('What you left for later stays where it was.')).toBeTruthy();
});

it('keeps what could not be put away, says why, and goes on when the line is back', async () => {
  items = [item({ id: 'a' })];
  fails.add('InboxMark');
  open();
  await press('Done');
  expect((await screen.findByRole('alert')).textContent).toMatch(/offline/);
  expect(await heading('a member replied in “Thread a”')).toBeTruthy();
  fails.clear();
  await press('Done');
  await goesOnTo('That is all for now');
});

it('says so where nothing waits, where it did not load, and where something longer does', async () => {
  open();
  expect(await heading('Nothing waits for you')).toBeTruthy();
  document.body.replaceChildren();
  fails.add('FiveMinutes');
  open();
  expect((await screen.findByRole('alert')).textContent).toMatch(/did not load/);
  fails.clear();
  items = [item({ id: 'a' })];
  longer = true;
  await press('Try again');
  await press('Done');
  await goesOnTo('That is all for now');
  expect(screen.getByText('Something that takes longer waits for when you have the time.')).toBeTruthy();
});
