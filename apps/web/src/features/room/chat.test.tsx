import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { Ack, MessageLine } from '@hearth/shared';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { RoomDocument, type RoomQuery } from '../../gql/room/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';
import { aLine, aRoom, asNoor, rosa } from './room-for-tests.js';
import { roomPolicies } from './room.policies.js';

type Said = { name: string; body: Record<string, unknown> };
let said: Said[] = [];
let answer: (said: Said) => Ack<object> = () => ({ ok: true });
const heard = new Map<string, Set<(body: unknown) => void>>();
const socket = {
  connected: true,
  on: (name: string, listener: (body: unknown) => void) =>
    heard.set(name, (heard.get(name) ?? new Set()).add(listener)),
  off: (name: string, listener: (body: unknown) => void) => heard.get(name)?.delete(listener),
  emit: (name: string, body: Record<string, unknown>) => said.push({ name, body }),
  timeout: () => ({
    emitWithAck: (name: string, body: Record<string, unknown>) => {
      said.push({ name, body });
      if (name === 'room.join')
        return Promise.resolve({ ok: true, lines: [], upTo: body['afterRev'], head: body['afterRev'] });
      return Promise.resolve(answer({ name, body }));
    },
  }),
};
jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({ loadWords: () => Promise.resolve() }));
jest.unstable_mockModule('../../platform/socket/socket.js', () => ({
  openSocket: () => Promise.resolve(socket),
  line: { read: () => 'live', subscribe: () => () => undefined },
}));
// The router wants them as it loads, and jsdom has none.
Object.assign(globalThis, {
  CSS: {},
  structuredClone: (value: unknown) => value,
  matchMedia: () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
Element.prototype.scrollIntoView = () => undefined;
const { MemoryRouter } = await import('react-router');
const { LiveRoom } = await import('./live-room.js');

const push = (name: string, body: unknown) =>
  act(() => {
    for (const listener of heard.get(name) ?? []) listener(body);
  });
const of = (name: string) => said.filter((one) => one.name === name).map(({ body }) => body);

const QUERY = { query: RoomDocument, variables: { sessionId: 's1' } };
function Room() {
  const { data } = useQuery(RoomDocument, { ...QUERY, fetchPolicy: 'cache-only' });
  return data ? (
    <LiveRoom sessionId="s1" room={data.room as RoomQuery['room']} met={false} onShut={() => undefined} />
  ) : null;
}

const notes = [{ __typename: 'ContentNote', key: 'death', name: 'Death', meaning: 'Hard', choice: 'ASK' }];
function show(lines: MessageLine[], some: Partial<RoomQuery['room']> = {}) {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const room = { __typename: 'Room', id: 'r1' };
        const page = { __typename: 'MessagePage', hasBefore: false, nodes: [aLine(1)], reacted: [] };
        const data = {
          ContentNotes: { contentNotes: notes },
          RoomReaders: { room: { ...room, readers: [rosa] } },
          RoomEarlier: { room: { ...room, messages: page } },
          RoomLessonAsks: { room: { ...room, lessonAsks: [] } },
        }[operationName ?? ''];
        if (data) observer.next({ data });
        else observer.error(new Error(`${operationName} ${JSON.stringify(variables)}`));
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache({ typePolicies: roomPolicies }), link });
  const { room } = aRoom(lines);
  client.cache.writeQuery({ ...QUERY, data: { personMutes: [], room: { ...room, ...some } } });
  const all = (
    <WithWords>
      <MantineProvider>
        <MemoryRouter>
          <ApolloProvider client={client}>
            <ZoneContext value="America/New_York">
              <SignInContext value={asNoor}>
                <Announcer>
                  <Room />
                </Announcer>
              </SignInContext>
            </ZoneContext>
          </ApolloProvider>
        </MemoryRouter>
      </MantineProvider>
    </WithWords>
  );
  render(all);
  return { again: () => (cleanup(), render(all)) };
}
/** The room is heard: what is pushed from now on arrives. */
const joined = () => waitFor(() => expect(heard.get('message.added')?.size).toBe(1));
/** What was sent has come back as a line; nothing of it waits any more. */
const arrives = async (line: MessageLine) => {
  await joined();
  push('message.added', { ...line, id: of('message.send')[0]?.['id'] });
};
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write to the room' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const choose = async (button: RegExp, item: string) => {
  fireEvent.click(screen.getAllByRole('button', { name: button })[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
};

beforeEach(() => {
  said = [];
  answer = ({ name }) =>
    name === 'message.send' ? { ok: true, rev: 9, sentAt: '2026-11-23T20:40:00.000Z' } : { ok: true, rev: 9 };
  heard.clear();
  localStorage.clear();
});

describe('an answer to what someone said', () => {
  it('is kept while one writes it, goes with the message, and can be dropped', async () => {
    const { again } = show([aLine(1, { body: 'How do you begin the day?' })]);
    await choose(/More for what Rosa/, 'Reply');
    expect(screen.getByText('You reply to Rosa Medina')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    type('With a breath.');
    again();
    expect(field().value).toBe('With a breath.');
    expect(screen.getByText('You reply to Rosa Medina')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(of('message.send')).toHaveLength(1));
    expect(of('message.send')[0]).toMatchObject({
      body: 'With a breath.',
      replyToNumber: 1,
      contentNotes: [],
    });
    expect(screen.queryByText('You reply to Rosa Medina')).toBeNull();
    // On its way it says already what it answers.
    expect(
      screen.getByRole('button', { name: /Go to what this answers: Rosa Medina How do you begin/ }),
    ).toBeTruthy();
    await arrives(aLine(2, { body: 'With a breath.', replyToNumber: 1 }));
    await choose(/More for what Rosa/, 'Reply');
    fireEvent.click(screen.getByRole('button', { name: 'Do not reply to it' }));
    expect(screen.queryByText('You reply to Rosa Medina')).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('follows what becomes of that one, and goes there; one that is not read in is an earlier message', async () => {
    const answers = aLine(4, { author: rosa, replyToNumber: 3 });
    const far = aLine(5, { replyToNumber: 1 });
    show([aLine(3, { body: 'Once' }), answers, far]);
    expect(screen.getByRole('button', { name: /answers: Rosa Medina Once/ })).toBeTruthy();
    await joined();
    push('message.edited', aLine(3, { rev: 6, body: 'Twice' }));
    expect(await screen.findByRole('button', { name: /answers: Rosa Medina Twice/ })).toBeTruthy();
    push('message.undone', aLine(3, { rev: 7, body: '', undone: true }));
    fireEvent.click(await screen.findByRole('button', { name: /answers: Rosa Medina taken back/ }));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-line')).toBe('3'));
    expect(screen.getByRole('button', { name: 'Go to what this answers: an earlier message' })).toBeTruthy();
  });
});

describe('reactions', () => {
  it('are pressed in at once, counted as they arrive, and not lost under one’s finger', async () => {
    show([aLine(1), aLine(2)]);
    await choose(/More for what Rosa/, 'React');
    const thanks = screen.getByRole('button', { name: 'Thank you' });
    expect(document.activeElement).toBe(thanks);
    fireEvent.click(thanks);
    await waitFor(() => expect(thanks.getAttribute('aria-pressed')).toBe('true'));
    await joined();
    expect(of('message.react')).toEqual([{ roomId: 'r1', id: 'm1', kind: 'THANK_YOU', on: true }]);
    const one = { __typename: 'MessageReactions' as const, thankYou: 1, withYou: 0, helpful: 0, meToo: 0 };
    push('message.reacted', aLine(1, { rev: 3, reactions: one }));
    fireEvent.click(await screen.findByRole('button', { name: 'Thank you 1', pressed: true }));
    push('message.reacted', aLine(1, { rev: 4, reactions: null }));
    expect(await screen.findByRole('button', { name: 'Thank you', pressed: false })).toBe(thanks);
    answer = () => ({ ok: false, code: 'room_closed' });
    fireEvent.click(thanks);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Not done/);
    await waitFor(() => expect(thanks.getAttribute('aria-pressed')).toBe('false'));
  });

  it('to one’s own message, and in a room that has closed, are a number alone', () => {
    const two = { __typename: 'MessageReactions' as const, thankYou: 0, withYou: 2, helpful: 0, meToo: 0 };
    show([aLine(1, { reactions: two }), aLine(2, { reactions: two })], { open: false });
    const bars = screen.getAllByRole('list', { name: /Reactions to what/ });
    expect(bars.map(({ textContent }) => textContent)).toEqual(['With you 2', 'With you 2']);
    expect(bars.some((bar) => within(bar).queryByRole('button'))).toBe(false);
  });
});

describe('content notes', () => {
  it('fold a message until one opens it; neither a quote nor a reader says its words', async () => {
    const hard = aLine(1, { body: 'His father died.', contentNotes: ['death'] });
    show([hard, aLine(2, { body: 'Mine', contentNotes: ['death'] }), aLine(3, { replyToNumber: 1 })]);
    expect(await screen.findAllByText('Content notes: Death')).toHaveLength(2);
    expect(document.body.textContent).not.toContain('died');
    expect(screen.getByText('Mine')).toBeTruthy();
    expect(screen.getByText(/has a content note: Death/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show it' }));
    expect(screen.getByText('His father died.')).toBeTruthy();
  });

  it('are chosen where one writes, and go with the message', async () => {
    show([aLine(1)]);
    fireEvent.click(screen.getByRole('button', { name: 'Content notes: None' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Death' }));
    expect(await screen.findByRole('button', { name: 'Content notes: Death' })).toBeTruthy();
    type('His father died.');
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(of('message.send')).toMatchObject([{ contentNotes: ['death'] }]));
    expect(screen.getByRole('button', { name: 'Content notes: None' })).toBeTruthy();
    await arrives(aLine(2, { body: 'His father died.', contentNotes: ['death'] }));
  });
});

it('offers people after an @, and says that one writes once in a while', async () => {
  show([aLine(1)]);
  for (const text of ['T', 'Th', 'Thank you, @Ro']) type(text);
  field().setSelectionRange(14, 14);
  fireEvent.select(field());
  const option = await screen.findByRole('option', { name: /Rosa Medina/ });
  expect(option.getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(field().value).toBe('Thank you, @Rosa Medina ');
  expect(of('message.send')).toEqual([]);
  expect(of('room.typing')).toEqual([{ roomId: 'r1' }]);
});

it('shows who is writing until they have sent it', async () => {
  show([aLine(1)]);
  await waitFor(() => expect(heard.get('room.typing')?.size).toBe(1));
  push('room.typing', { roomId: 'r1', people: [rosa, asNoor.viewer?.person] });
  expect(screen.getByText('Rosa Medina is writing')).toBeTruthy();
  push('room.typing', { roomId: 'r2', people: [{ ...rosa, id: 'x' }] });
  push('room.typing', { roomId: 'r1', people: [{ ...rosa, id: 'ana', name: 'Ana' }] });
  expect(screen.getByText('2 people are writing')).toBeTruthy();
  await joined();
  push('message.added', aLine(2, { rev: 2, author: rosa }));
  expect(await screen.findByText('Ana is writing')).toBeTruthy();
});

it('says what is new since one left, leads there, and tells the server how far one has read', async () => {
  show([aLine(3), aLine(4), aLine(5), aLine(6), aLine(7)], { readNumber: 3 });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  // Line 4 is one's own, written elsewhere.
  expect(lines.findIndex((text) => text === 'New since you left')).toBe(
    lines.findIndex((text) => text.includes('line 5')) - 1,
  );
  fireEvent.click(screen.getByRole('button', { name: 'New since you left' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('data-line')).toBe('5'));
  expect(screen.queryByRole('button', { name: 'New since you left' })).toBeNull();
  await waitFor(() => expect(of('room.read')).toEqual([{ roomId: 'r1', number: 7 }]));
  // What comes while one looks on is not new since then.
  await joined();
  push('message.added', aLine(8, { author: rosa }));
  expect(await screen.findByText('line 8')).toBeTruthy();
  expect(screen.getAllByText('New since you left')).toHaveLength(1);
});

it('says nothing of what is new to who was never here', () => {
  show([aLine(1), aLine(3)]);
  expect(screen.queryByText('New since you left')).toBeNull();
});
