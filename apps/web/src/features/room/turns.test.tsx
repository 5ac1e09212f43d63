import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { PersonLine, RoomLeadLine, RoomTurnsLine } from '@hearth/shared';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { RoomDocument, type RoomQuery } from '../../gql/room/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { LateCard } from './late-card.js';
import { LeadNotice } from './lead-notice.js';
import { PeoplePanel } from './people-panel.js';
import { forgetRoom, takeLines, takePeople } from './room.cache.js';
import { aRoom, aRun, asNoor, noor, rosa } from './room-for-tests.js';
import { roomPolicies } from './room.policies.js';
import { TurnsStrip } from './turns-strip.js';

const ben: PersonLine = { ...noor, id: 'ben', name: 'Ben Ortiz' };
const hand = (person: PersonLine, heard = false) => ({
  __typename: 'RaisedHand' as const,
  ...{ person, heard, raisedAt: '2026-11-23T20:31:00.000Z' },
});
const turns = (rev: number, some: Partial<RoomTurnsLine> = {}): RoomTurnsLine => ({
  __typename: 'RoomTurns',
  ...{ id: 'r1', roomId: 'r1', rev, version: rev, floor: null, hands: [], round: null, ...some },
});
const lead = (rev: number, some: Partial<RoomLeadLine> = {}): RoomLeadLine => ({
  __typename: 'RoomLead',
  ...{ id: 'r1', roomId: 'r1', rev, facilitators: [ben], presenters: [], acting: null, ...some },
});

type Asked = { name: string; variables: Record<string, unknown> };
let asked: Asked[];
let answer: (asked: Asked) => object | Error;
let client: ApolloClient;
const look = jest.fn();

function Room({ rights }: { rights: Partial<RoomQuery['room']['can']> }) {
  const { data } = useQuery(RoomDocument, { variables: { sessionId: 's1' }, fetchPolicy: 'cache-only' });
  if (!data?.room.can) return null;
  const room = { ...data.room, can: { ...data.room.can, ...rights } } as RoomQuery['room'];
  const props = { sessionId: 's1', room, look };
  return (
    <>
      <LeadNotice {...props} />
      {room.protocol ? <LateCard run={room.protocol} /> : null}
      <TurnsStrip {...props} canRun={room.can.runProtocol} roundIsDue={false} />
      <aside>
        <PeoplePanel {...props} heading="h2" />
      </aside>
    </>
  );
}

function show(
  lines: (RoomTurnsLine | RoomLeadLine | ReturnType<typeof aRun>)[],
  rights: Partial<RoomQuery['room']['can']> = {},
) {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const question = { name: operationName ?? '', variables };
        asked.push(question);
        const said = answer(question);
        if (said instanceof Error) return observer.error(said);
        observer.next({ data: said as Record<string, unknown> });
        observer.complete();
      }),
  );
  client = new ApolloClient({ cache: new InMemoryCache({ typePolicies: roomPolicies }), link });
  const data = aRoom([], { people: [ben, noor, rosa] });
  client.cache.writeQuery({ query: RoomDocument, variables: { sessionId: 's1' }, data });
  takeLines(client.cache, 'r1', [lead(1), ...lines]);
  render(
    <WithWords>
      <MantineProvider>
        <SignInContext value={asNoor}>
          <ApolloProvider client={client}>
            <Announcer>
              <Room rights={rights} />
            </Announcer>
          </ApolloProvider>
        </SignInContext>
      </MantineProvider>
    </WithWords>,
  );
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const push = async (...lines: Parameters<typeof show>[0]) => {
  takeLines(client.cache, 'r1', lines);
  await pass(100);
};
const said = () => screen.getAllByRole('status').at(-1)?.textContent;
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass(0);
};
const inputs = () => asked.map(({ variables }) => variables['input'] as Record<string, unknown>);
const strip = () => within(screen.getByRole('region', { name: 'Turns' }));

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-23T20:31:00.000Z') });
  asked = [];
  answer = () => new TypeError('Nobody is asked');
  look.mockClear();
  sessionStorage.clear();
  // A phone.
  window.matchMedia = ((media: string) => ({
    ...{ matches: true, media, addEventListener: () => undefined, removeEventListener: () => undefined },
  })) as unknown as typeof matchMedia;
});
afterEach(() => jest.useRealTimers());

test('a hand is raised with one press and lowered with the next; the focus stays; what fails is told, and tried as the same press', async () => {
  show([]);
  answer = () => new TypeError('The line is cut');
  screen.getByRole('button', { name: 'Raise hand' }).focus();
  await press('Raise hand');
  expect(screen.getByRole('alert').textContent).toMatch(/did not reach/);
  answer = () => ({ turnAct: turns(2, { version: 1, hands: [hand(rosa), hand(noor)] }) });
  await press('Raise hand');
  expect(inputs()[0]).toMatchObject({ act: 'RAISE', roomId: 'r1' });
  expect(inputs()[0]).not.toHaveProperty('version');
  expect(inputs()[1]?.['id']).toBe(inputs()[0]?.['id']);
  expect(document.activeElement?.textContent).toBe('Lower hand');
  expect(screen.getByText('Your hand is up. One person is before you.')).toBeTruthy();
  // An answer that is older than what was pushed meanwhile changes nothing.
  await push(turns(4, { hands: [hand(noor)] }));
  answer = () => ({ turnAct: turns(3, { hands: [] }) });
  await press('Lower hand');
  expect(strip().getByText('You are next.')).toBeTruthy();
});

test('one’s turn, being next, and who speaks are shown and said once; passing needs no word', async () => {
  show([turns(2, { hands: [hand(rosa), hand(noor)] })]);
  await push(turns(3, { floor: rosa, hands: [hand(noor)] }));
  expect(said()).toBe('Rosa Medina has the floor. You are next.');
  await push(turns(4, { floor: noor }));
  expect(said()).toBe('You have the floor.');
  expect(
    strip()
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['I am done', 'Pass']);
  answer = () => ({ turnAct: turns(5) });
  await press('Pass');
  expect(inputs()[0]).toMatchObject({ act: 'PASS' });
  const people = [ben, noor, rosa].map((person) => ({
    __typename: 'RoundPerson' as const,
    ...{ person, done: false },
  }));
  await push(turns(6, { floor: ben, round: { __typename: 'ListeningRound', people, nextId: 'noor' } }));
  expect(said()).toMatch(/^A round begins: .* Ben Ortiz has the floor. You are next.$/);
  await push(turns(7));
  expect(said()).toBe('The round is complete.');
});

test('whoever facilitates gives the floor and names the version they saw; who was quicker is told', async () => {
  const conflict = new CombinedGraphQLErrors({
    data: null,
    errors: [{ message: '', extensions: { code: 'conflict', params: { version: 3 } } }],
  });
  const now = turns(3, { floor: rosa, hands: [hand(noor, true)] });
  show([turns(2, { hands: [hand(rosa), hand(noor, true)] })], { runProtocol: true });
  answer = ({ name }) =>
    name === 'TurnAct' ? conflict : { room: { __typename: 'Room', id: 'r1', turns: now, lead: lead(1) } };
  const aside = within(screen.getByRole('complementary'));
  expect(aside.getAllByText('not heard yet')).toHaveLength(1);
  fireEvent.click(aside.getByRole('button', { name: 'Give the floor: Rosa Medina' }));
  await pass(0);
  expect(inputs()[0]).toMatchObject({ act: 'GIVE', personId: 'rosa', version: 2 });
  expect(screen.getByRole('alert').textContent).toMatch(/quicker/);
  expect(strip().getByText('Rosa Medina has the floor.')).toBeTruthy();
});

test('roles are given from the list; who was here a moment ago is shown as away, then no more', async () => {
  show([lead(2, { presenters: [rosa] })], { setRoles: true });
  expect(screen.getByText('Presents')).toBeTruthy();
  answer = () => ({ roomRole: lead(3, { facilitators: [ben, rosa], presenters: [rosa] }) });
  await press('More for Rosa Medina');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Make facilitator' }));
  await pass(100);
  expect(inputs()[0]).toEqual({ roomId: 'r1', personId: 'rosa', role: 'FACILITATOR', held: true });
  expect(said()).toBe('Rosa Medina facilitates, too.');
  takePeople(client.cache, 'r1', [ben, noor]);
  await pass(0);
  expect(screen.getByText('away')).toBeTruthy();
  await pass(60_100);
  expect(screen.queryByText('away')).toBeNull();
  expect(screen.queryByText('Rosa Medina')).toBeNull();
});

test('where nobody leads the server is asked whether one may stand in; rights are asked anew when one does', async () => {
  let may = false;
  show([]);
  answer = ({ name }) =>
    name === 'RoomMayStandIn'
      ? { room: { __typename: 'Room', id: 'r1', mayStandIn: may } }
      : { roomStandIn: lead(3, { acting: noor }) };
  await pass(100);
  expect(asked).toEqual([]);
  takePeople(client.cache, 'r1', [noor, rosa]);
  await pass(100);
  expect(screen.queryByRole('button', { name: /^Facilitate/ })).toBeNull();
  may = true;
  await pass(20_100);
  expect(said()).toMatch(/^Ben Ortiz is not here right now/);
  await press('Facilitate until they are back');
  await pass(100);
  expect(screen.getByRole('button', { name: 'Give it back' })).toBeTruthy();
  expect(look).toHaveBeenCalledTimes(1);
  await push(lead(4));
  expect(look).toHaveBeenCalledTimes(2);
});

test('who comes in late is shown where everyone is, once; a room that is forgotten takes its turns with it', async () => {
  const run = aRun({ state: 'PAUSED', step: 2, rev: 2, version: 2, leftMs: 150_000 });
  show([run, turns(3, { hands: [hand(rosa)] })]);
  expect(screen.getByRole('region', { name: /This is where we are/ }).textContent).toMatch(
    /Step 3 of 3.*Thinking aloud.*What do you hear\?.*3 minutes are left.*The dilemma.*Questions/,
  );
  await press('Got it');
  expect(screen.queryByText(/This is where we are/)).toBeNull();
  expect(sessionStorage).toHaveLength(1);
  await act(async () => forgetRoom(client.cache, 'r1'));
  expect(Object.keys(client.cache.extract() as object)).not.toContain('RoomTurns:r1');
});
