import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { WithWords } from '../../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../../platform/time/zone.js';
import { Announcer } from '../../../ui/announcer.js';
import { MessageItem } from '../message-item.js';
import { aLine, asNoor, noor, rosa } from '../room-for-tests.js';
import MinuteDialog from './minute-dialog.js';
import MinuteNotices from './minute-notices.js';
import SteppedOut from './stepped-out.js';
import { PersonCare } from './person-care.js';
import { RoomCareContext, type Minute, type RoomCare } from './use-room-care.js';

const asked: { name: string; variables: Record<string, unknown> }[] = [];
let answers: Record<string, unknown>;
const link = new ApolloLink(
  ({ operationName, variables }) =>
    new Observable((observer) => {
      asked.push({ name: operationName ?? '', variables });
      const data = answers[operationName ?? ''];
      if (data === undefined) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data: data as Record<string, unknown> });
      observer.complete();
    }),
);
const minute = (some: Partial<Minute> = {}): Minute => ({
  __typename: 'RoomMinute',
  id: 'mi1',
  mine: true,
  person: noor,
  to: rosa,
  words: 'I need air.',
  at: '2026-11-23T20:31:00.000Z',
  seenAt: null,
  answer: '',
  endedAt: null,
  ...some,
});
const minuteOut = jest.fn();

function show(children: ReactNode, some: Partial<RoomCare> = {}) {
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  function Room() {
    const [muted, setMuted] = useState<ReadonlySet<string>>(some.muted ?? new Set());
    const [minutes, setMinutes] = useState<readonly Minute[]>(some.minutes ?? []);
    const care: RoomCare = {
      sessionId: 's1',
      roomId: 'r1',
      mutedPeople: [],
      mute: (id, on) => {
        setMuted(new Set(on ? [id] : []));
        return Promise.resolve();
      },
      spared: null,
      takeMinute: (one) => setMinutes(one ? [one] : []),
      minuteOut,
      needMinute: () => undefined,
      ...some,
      muted,
      minutes,
    };
    return <RoomCareContext value={care}>{children}</RoomCareContext>;
  }
  render(
    <WithWords locale="en">
      <MantineProvider>
        <SignInContext value={asNoor}>
          <ZoneContext value="America/New_York">
            <ApolloProvider client={client}>
              <Announcer>
                <Room />
              </Announcer>
            </ApolloProvider>
          </ZoneContext>
        </SignInContext>
      </MantineProvider>
    </WithWords>,
  );
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeAll(() => {
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => ({ ...list, addListener: () => undefined }) });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => {
  asked.length = 0;
  answers = {};
  localStorage.clear();
  minuteOut.mockClear();
});

const nothing = () => undefined;
const line = (stored = aLine(1)) => (
  <ol>
    <MessageItem
      line={{ id: stored.id, stored, unsent: null }}
      own={false}
      replied={null}
      repliedOwn={false}
      reacted={[]}
      author={stored.author}
      facilitates={false}
      writable
      putBack={nothing}
      toConversation={nothing}
      onRetry={nothing}
      onPutAway={nothing}
      onChange={nothing}
    />
  </ol>
);

it('folds what someone said whom one muted, shows it on demand, and mutes and unmutes from the menu', async () => {
  show(line(), { muted: new Set([rosa.id]) });
  expect(screen.queryByText('line 1')).toBeNull();
  expect(screen.queryByText('Rosa Medina')).toBeNull();
  press('Show');
  screen.getByText('line 1');
  expect(document.activeElement?.tagName).toBe('LI');
  press(/^More for what Rosa Medina said/);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Stop muting Rosa Medina' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('no longer muted'));
  press(/^More for what Rosa Medina said/);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Mute Rosa Medina for me' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('is muted, for you alone'));
});

it('offers to pause or put out only to those who may, about those whom it may concern, with a reason', async () => {
  show(
    <>
      <PersonCare person={rosa} />
      <PersonCare person={{ id: 'ben', name: 'Ben' }} />
      <PersonCare person={noor} />
    </>,
    { spared: new Set([rosa.id, noor.id]) },
  );
  expect(screen.getAllByRole('button')).toHaveLength(2);
  press('More for Rosa Medina');
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    'Mute Rosa Medina for me',
  ]);
  press('More for Ben');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Pause the writing of Ben' }));
  const why = await screen.findByRole('textbox', { name: /^Why/ });
  press('Pause their writing');
  screen.getByText('Say in a few words why.');
  expect(asked).toEqual([]);
  fireEvent.change(why, { target: { value: 'Over and over.' } });
  press('Pause their writing');
  // The line is cut: it is said, the words stay, and the same press again is the same measure.
  await screen.findByRole('alert');
  press('Pause their writing');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toEqual(asked[0]);
  expect(asked[0]?.variables).toMatchObject({
    input: { personId: 'ben', kind: 'MUTE', reason: 'Over and over.' },
  });
});

it('tells the one who is chosen, keeps the words until they arrived, and can tell nobody', async () => {
  answers = { RoomCare: { roomCare: { __typename: 'RoomCare', carers: [rosa], minutes: [] } } };
  show(<MinuteDialog onClose={nothing} />);
  const words = await screen.findByRole('textbox', { name: /^A few words/ });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Rosa Medina' }).checked).toBe(true);
  fireEvent.change(words, { target: { value: 'I need air.' } });
  press('Tell Rosa Medina, and step out');
  await screen.findByRole('alert');
  expect(minuteOut).not.toHaveBeenCalled();
  answers['RoomMinuteTell'] = { roomMinute: minute() };
  press('Tell Rosa Medina, and step out');
  await waitFor(() => expect(minuteOut).toHaveBeenCalledTimes(1));
  const [, first, second] = asked;
  expect(second).toEqual(first);
  expect(second?.variables).toMatchObject({
    input: { roomId: 'r1', toPersonId: 'rosa', words: 'I need air.' },
  });
  press('Step out without telling anyone');
  expect(minuteOut).toHaveBeenCalledTimes(2);
  expect(asked).toHaveLength(3);
});

it('out there: what was answered, whom to call, and the way back, which ends the minute', async () => {
  const onBack = jest.fn();
  answers = { RoomMinuteEnd: { roomMinuteEnd: minute({ endedAt: '2026-11-23T20:35:00.000Z' }) } };
  show(<SteppedOut onBack={onBack} />, { minutes: [minute({ seenAt: 'now', answer: 'Take your time.' })] });
  expect(document.activeElement?.textContent).toBe('You have stepped out');
  screen.getByText('Rosa Medina says: Take your time.');
  expect(screen.getByRole('link', { name: 'Call 988' }).getAttribute('href')).toBe('tel:988');
  screen.getByRole('button', { name: 'Leave quickly' });
  press('Come back');
  expect(onBack).toHaveBeenCalled();
  await waitFor(() => expect(asked.map(({ name }) => name)).toEqual(['RoomMinuteEnd']));
});

it('whoever was told says that they have seen it, answers in one line, and puts it away', async () => {
  const told = minute({ mine: false, person: rosa, to: noor });
  answers = {
    RoomMinuteSee: { roomMinuteSee: { ...told, seenAt: 'now' } },
    RoomMinuteAnswer: { roomMinuteAnswer: { ...told, seenAt: 'now', answer: 'Take your time.' } },
  };
  show(<MinuteNotices toConversation={nothing} />, { minutes: [told] });
  screen.getByText('I need air.');
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('Rosa Medina needs a minute.'),
  );
  press('I have seen it');
  fireEvent.change(await screen.findByRole('textbox', { name: 'A short answer to Rosa Medina' }), {
    target: { value: 'Take your time.' },
  });
  press('Answer');
  await screen.findByText('You answered: Take your time.');
  press('Put it away');
  expect(screen.queryByText('I need air.')).toBeNull();
});
