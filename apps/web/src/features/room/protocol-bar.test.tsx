import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { ProtocolRunLine } from '@hearth/shared';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { RoomDocument } from '../../gql/room/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { Announcer } from '../../ui/announcer.js';
import { takeRun } from './room.cache.js';
import { aRoom, aRun } from './room-for-tests.js';
import { roomPolicies } from './room.policies.js';

jest.unstable_mockModule('../../platform/socket/socket.js', () => ({
  openSocket: () => new Promise(() => undefined),
}));
const { ProtocolBar } = await import('./protocol-bar.js');
const { serverClock } = await import('../../platform/socket/server-clock.js');

const QUERY = { query: RoomDocument, variables: { sessionId: 's1' } };
/** What the server's clock says when a test begins; the device is three hours wrong. */
const NOW = Date.parse('2026-11-23T20:31:00.000Z');
const after = (ms: number) => new Date(NOW + ms).toISOString();
const running = (some: Partial<ProtocolRunLine> = {}) =>
  aRun({ state: 'RUNNING', step: 1, rev: 3, version: 3, endsAt: after(90_000), ...some });

type Asked = { name: string; input: Record<string, unknown> };
let asked: Asked[];
let answer: (asked: Asked) => ProtocolRunLine | Error;
let client: ApolloClient;
const look = jest.fn();

function Room({ canRun }: { canRun: boolean }) {
  const run = useQuery(RoomDocument, { variables: { sessionId: 's1' }, fetchPolicy: 'cache-only' }).data?.room
    .protocol;
  return run ? <ProtocolBar sessionId="s1" run={run as ProtocolRunLine} canRun={canRun} look={look} /> : null;
}

function show(run: ProtocolRunLine, { canRun = false, locale = 'en' as 'en' | 'es' } = {}) {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const question = { name: operationName ?? '', input: variables['input'] ?? {} };
        asked.push(question);
        const said = answer(question);
        if (said instanceof Error) return observer.error(said);
        const room = { __typename: 'Room', id: 'r1', protocol: said };
        observer.next({ data: question.name === 'ProtocolAct' ? { protocolAct: said } : { room } });
        observer.complete();
      }),
  );
  client = new ApolloClient({ cache: new InMemoryCache({ typePolicies: roomPolicies }), link });
  client.cache.writeQuery({ ...QUERY, data: aRoom([]) });
  takeRun(client.cache, run);
  render(
    <WithWords locale={locale}>
      <MantineProvider>
        <ApolloProvider client={client}>
          <Announcer>
            <Room canRun={canRun} />
          </Announcer>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const push = async (run: ProtocolRunLine) => {
  takeRun(client.cache, run);
  await pass(0);
};
/** What is announced waits a moment before it is said. */
const heard = async () => {
  await pass(100);
  return said();
};
const said = () => screen.getByRole('status').textContent;
const clock = () => screen.getByRole('timer').textContent;
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass(0);
};
const refused = (code: string, params = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code, params } }] });

beforeAll(() => {
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => ({ ...list, addListener: () => undefined }) });
});
beforeEach(async () => {
  jest.useFakeTimers({ now: NOW + 3 * 3_600_000 });
  await serverClock.ask(() => Promise.resolve(NOW));
  asked = [];
  answer = () => new TypeError('Failed to fetch');
  look.mockClear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the bar of a protocol', () => {
  it('says what is to come, where everyone is, that it rests, and that it is over', async () => {
    show(aRun());
    screen.getByRole('region', { name: 'Protocol: Consultancy' });
    screen.getByText('3 steps, 17 minutes');
    screen.getByText('Begins with: The dilemma');
    expect(screen.queryByRole('timer')).toBeNull();

    await push(running());
    screen.getByText('Step 2 of 3');
    screen.getByText('Everyone speaks');
    expect(
      screen
        .getByText(/Ask what is a fact/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('en');
    expect(clock()).toBe('1:30');
    expect(await heard()).toBe('Step 2 of 3: Questions. Everyone speaks. 5 minutes.');

    await push(running({ state: 'PAUSED', rev: 4, version: 4, endsAt: null, leftMs: 61_500 }));
    expect([clock(), await heard()]).toEqual(['1:02', 'The protocol is paused.']);
    await push(running({ rev: 5, version: 5, endsAt: after(70_000) }));
    expect(await heard()).toBe('It goes on. Step 2 of 3: Questions.');
    await push(running({ state: 'OVER', rev: 6, version: 6, endsAt: null }));
    screen.getByText('The protocol is over');
    expect(screen.queryByRole('timer')).toBeNull();
    await push(aRun({ rev: 7, steps: [] }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('counts by the server’s clock whatever the device thinks, tells of a minute and of the end once each, and stays calm', async () => {
    show(running());
    expect(clock()).toBe('1:30');
    await pass(29_000);
    jest.setSystemTime(0);
    await pass(0);
    expect(clock()).toBe('1:01');
    // Whoever has just come knows from what stands there; nothing was said with the seconds.
    expect(said()).toBe('');
    await pass(1_200);
    expect([clock(), await heard()]).toEqual(['1:00', 'One minute is left in this step.']);
    await pass(60_000);
    expect([clock(), await heard()]).toEqual([
      'Time is up',
      'The time of this step is up. Nobody is cut off.',
    ]);
    await pass(600_000);
    expect(clock()).toBe('Time is up');
  });

  it('says it in Spanish, with the texts marked as what they are', () => {
    show(running(), { locale: 'es' });
    screen.getByText('Paso 2 de 3');
    expect(screen.getByText('Questions').getAttribute('lang')).toBe('en');
  });
});

describe('the reins', () => {
  const names = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

  it('are there for whoever facilitates, and what can be done with it as it stands', async () => {
    show(aRun(), { canRun: true });
    // They come after the room.
    await act(() => import('./protocol-controls.js'));
    await pass(0);
    expect(names()).toEqual(['Start']);
    screen.getByRole('button', { name: 'Start' }).focus();
    answer = ({ input }) => running({ step: 0, version: Number(input['version']) + 1, rev: 2 });
    await press('Start');
    expect(asked).toMatchObject([{ name: 'ProtocolAct', input: { act: 'START', roomId: 'r1', version: 1 } }]);
    expect(names()).toEqual(['Pause', 'Next step', 'One more minute', 'End it']);
    // The focus is on what took the place of what was pressed.
    expect(document.activeElement?.textContent).toBe('Pause');

    await push(running({ step: 2, version: 5, rev: 5 }));
    expect(names()).toEqual(['Pause', 'Finish', 'One more minute', 'Step back']);
    screen.getByRole('button', { name: 'Finish' }).focus();
    await push(running({ step: 2, state: 'OVER', endsAt: null, version: 6, rev: 6 }));
    expect(names()).toEqual(['Back to the last step']);
    expect(document.activeElement?.textContent).toBe('Back to the last step');
  });

  it('are not there for anyone else', () => {
    show(running());
    expect(names()).toEqual([]);
  });

  it('tell who was too late, and show where it stands; it is said until it moves again', async () => {
    show(running(), { canRun: true });
    const theirs = running({ step: 2, version: 4, rev: 4 });
    answer = ({ name }) => (name === 'ProtocolAct' ? refused('conflict', { version: 4 }) : theirs);
    await press('Next step');
    expect(screen.getByRole('alert').textContent).toContain('Someone else moved it on.');
    screen.getByText('Step 3 of 3');
    await push(running({ step: 2, version: 5, rev: 5 }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('send the same press again after a cut line, once however often it is pressed meanwhile', async () => {
    show(running(), { canRun: true });
    await press('Next step');
    expect(screen.getByRole('alert').textContent).toContain('your line is cut');
    answer = () => running({ step: 2, version: 4, rev: 4 });
    fireEvent.click(screen.getByRole('button', { name: 'Next step' }));
    await press('Next step');
    expect(asked).toHaveLength(2);
    expect(asked[1]?.input).toEqual(asked[0]?.input);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('ask how things stand where one may not any more', async () => {
    show(running(), { canRun: true });
    answer = () => refused('room_closed');
    await press('Pause');
    expect(look).toHaveBeenCalledTimes(1);
    screen.getByRole('alert');
  });
});
