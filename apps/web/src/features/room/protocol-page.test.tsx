import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { ProtocolRunLine } from '@hearth/shared';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ProtocolSaveInput } from '../../gql/room/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { aRoom, aRun, asNoor } from './room-for-tests.js';
import { roomPolicies } from './room.policies.js';

const { MemoryRouter, Route, Routes } = await import('react-router');
const { default: ProtocolPage } = await import('./protocol-page.js');

const { steps } = aRun();
const SHIPPED = [
  { __typename: 'Protocol', source: 'consultancy', title: 'Consultancy', about: 'A dilemma.', steps },
  {
    __typename: 'Protocol',
    source: 'tuning',
    title: 'Tuning',
    about: 'A piece of work.',
    steps: steps.slice(1),
  },
];

/** A server with this protocol, moved by version as the real one does. */
let stored: ProtocolRunLine | null;
let version: number;
let saved: ProtocolSaveInput[];
let refuse: { code: string } | null;
let minutes: number;

const refusal = (code: string, params = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code, params } }] });

function answer(name: string | undefined, input: ProtocolSaveInput): object | Error {
  if (name === 'Protocols') return { protocols: SHIPPED };
  if (name === 'ProtocolOfSession') {
    if (refuse) return refusal(refuse.code);
    const session = { ...aRoom([]).room.session, endsAt: '2126-11-23T21:30:00.000Z', minutes };
    return { protocolOfSession: stored, peerSession: session };
  }
  saved.push(input);
  if (input.version !== version) return refusal('conflict', { version });
  version += 1;
  const run = aRun({
    ...{ title: input.title, version, rev: version },
    steps: input.steps.map((step) => ({
      __typename: 'ProtocolStep',
      ...step,
      tag: step.tag ?? null,
      shows: step.shows ?? null,
    })),
    state: stored?.state ?? 'READY',
    step: stored?.step ?? 0,
  });
  stored = run.steps.length > 0 ? run : null;
  return { protocolSave: run };
}

async function open() {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const said = answer(operationName, variables['input']);
        if (said instanceof Error) return observer.error(said);
        observer.next({ data: { ...said } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache({ typePolicies: roomPolicies }), link });
  const page = render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={asNoor}>
            <Announcer>
              <MemoryRouter initialEntries={['/sessions/s1/protocol']}>
                <Routes>
                  <Route path="/sessions/:sessionId/protocol" element={<ProtocolPage />} />
                </Routes>
              </MemoryRouter>
            </Announcer>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
  await waitFor(() => screen.getByRole('heading', { level: 1 }));
  return page;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const focus = () => document.activeElement;

beforeAll(() => {
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => ({ ...list, addListener: () => undefined }) });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close: () => undefined,
  });
});
beforeEach(() => {
  localStorage.clear();
  stored = null;
  version = 0;
  saved = [];
  refuse = null;
  minutes = 60;
});

it('offers those that come with Hearth; one is taken, told how long it is, and saved as it is', async () => {
  minutes = 15;
  await open();
  const card = within(await screen.findByRole('region', { name: 'Consultancy' }));
  card.getByText('3 steps, 17 minutes');
  fireEvent.click(card.getByRole('button', { name: 'Take this one' }));
  expect(focus()).toBe(screen.getByLabelText('Name of the protocol'));
  screen.getByText('3 steps, 17 minutes in all. The session lasts 15 minutes.');
  screen.getByText(/2 minutes longer than the session/);
  press('Save');
  await screen.findByText(/^Saved/);
  expect(saved).toMatchObject([{ sessionId: 's1', version: 0, source: 'consultancy', title: 'Consultancy' }]);
  expect(saved[0]?.steps[1]).toEqual({
    ...{ name: 'Questions', prompt: 'Ask what is a fact.', minutes: 5, speaks: 'EVERYONE', hint: '' },
    tag: 'QUESTION',
    shows: null,
  });
  // Nothing is left of it as a draft.
  expect(Object.keys(localStorage).filter((key) => key.startsWith('hearth.draft.'))).toEqual([]);
});

it('moves, removes, brings back and adds steps by buttons that keep the focus', async () => {
  stored = aRun({ version: (version = 4) });
  await open();
  await screen.findByLabelText('Name of the protocol');
  press('Down: The dilemma');
  expect(names()).toEqual(['1. Questions', '2. The dilemma', '3. Thinking aloud']);
  expect(focus()).toBe(screen.getByRole('button', { name: 'Down: The dilemma' }));
  await screen.findByText('The dilemma is now step 2 of 3.');
  press('Down: The dilemma');
  // It is the last: it can only go up again.
  expect(focus()).toBe(screen.getByRole('button', { name: 'Up: The dilemma' }));
  press('Remove: Questions');
  expect(names()).toEqual(['1. Thinking aloud', '2. The dilemma']);
  expect(focus()).toBe(screen.getByRole('button', { name: 'Edit: Thinking aloud' }));
  press('Undo');
  expect(names()).toEqual(['1. Questions', '2. Thinking aloud', '3. The dilemma']);
  press('Add a step');
  expect(focus()).toBe(screen.getByLabelText('Name of the step'));
  write('Minutes', '0');
  press('Save');
  expect(saved).toEqual([]);
  expect(screen.getByLabelText('Name of the step').getAttribute('aria-invalid')).toBe('true');
  expect(focus()).toBe(screen.getByLabelText('Name of the step'));
  write('Name of the step', 'What we take home');
  write('Minutes', '4');
  expect(screen.queryByText(/Something is missing/)).toBeNull();
  press('Save');
  await screen.findByText(/^Saved/);
  expect(saved[0]).toMatchObject({
    version: 4,
    steps: [{}, {}, {}, { name: 'What we take home', minutes: 4 }],
  });
});

it('keeps what is written over a reload; what goes on meanwhile is no conflict, what someone wrote is', async () => {
  stored = aRun({ version: (version = 2) });
  const page = await open();
  await screen.findByLabelText('Name of the protocol');
  write('Name of the protocol', 'Ours');
  page.unmount();
  // It was begun and went on: it says the same.
  stored = aRun({ version: (version = 4), state: 'RUNNING', step: 1, endsAt: '2126-11-23T20:40:00.000Z' });
  await open();
  await screen.findByText('Your draft is still here.');
  // What is past stays; what is now stays where it is.
  expect(
    screen
      .getAllByRole('button', { name: /^(Edit|Remove|Up|Down)/ })
      .map((one) => one.ariaLabel ?? one.getAttribute('aria-label')),
  ).toEqual(['Edit: Questions', 'Edit: Thinking aloud', 'Remove: Thinking aloud']);
  expect(screen.queryByRole('button', { name: 'Take the protocol away' })).toBeNull();
  version = 5;
  stored = { ...stored, version };
  press('Save');
  await screen.findByText(/^Saved/);
  expect(saved.map((one) => [one.version, one.title])).toEqual([
    [4, 'Ours'],
    [5, 'Ours'],
  ]);

  write('Name of the protocol', 'Ours again');
  stored = aRun({ title: 'Theirs', version: (version = 9) });
  press('Save');
  const notice = within(await screen.findByRole('alert'));
  notice.getByText('Theirs');
  press('Keep mine');
  expect(screen.queryByText('There is a newer version')).toBeNull();
  press('Save');
  await screen.findByText(/^Saved/);
  expect(stored).toMatchObject({ title: 'Ours again', version: 10 });

  stored = aRun({ title: 'Theirs once more', version: (version = 20) });
  write('Name of the protocol', 'Mine');
  press('Save');
  await screen.findByText('There is a newer version');
  press('Take theirs');
  expect(screen.getByLabelText<HTMLInputElement>('Name of the protocol').value).toBe('Theirs once more');
});

it('is taken away after one was asked, and chosen again', async () => {
  stored = aRun({ version: (version = 2) });
  await open();
  await screen.findByLabelText('Name of the protocol');
  press('Take the protocol away');
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take the protocol away' }));
  await screen.findByRole('heading', { name: 'Choose a protocol' });
  expect(saved).toMatchObject([{ version: 2, steps: [] }]);
  await waitFor(() => expect(focus()).toBe(screen.getByRole('heading', { name: 'Choose a protocol' })));
  fireEvent.click(
    within(await screen.findByRole('region', { name: 'Tuning' })).getByRole('button', {
      name: 'Take this one',
    }),
  );
  press('Save');
  await screen.findByText(/^Saved/);
  expect(stored).toMatchObject({ title: 'Tuning', version: 4 });
});

it.each([
  ['not_allowed', 'Whoever runs the session chooses its protocol.'],
  ['not_found', 'There is nothing here that you can see'],
])('says so where it is not one’s own to choose (%s)', async (code, words) => {
  refuse = { code };
  await open();
  await screen.findByText(words);
  expect(screen.queryByRole('textbox')).toBeNull();
});
