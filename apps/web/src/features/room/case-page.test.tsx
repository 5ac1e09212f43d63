import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { CaseCardSaveInput, CaseCardWholeFragment } from '../../gql/room/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { aCase, aRoom, asNoor, noor } from './room-for-tests.js';
import { roomPolicies } from './room.policies.js';

// The test has all words already.
jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({ loadWords: () => Promise.resolve() }));
const { MemoryRouter, Route, Routes } = await import('react-router');
const { default: CasePage } = await import('./case-page.js');
const { CasePanel } = await import('./case-panel.js');

const NONE: CaseCardWholeFragment = {
  __typename: 'CaseCardWhole',
  ...{ id: 's1', version: 0, stands: false, withdrawn: false, expired: false, author: null },
  ...{ ageBand: null, setting: null, happened: '', tried: '', question: '', shown: [], reached: [] },
  steps: [{ __typename: 'CaseCardStep', part: 'CASE_OUTLINE', number: 1, name: 'The dilemma' }],
  ...{ keepDays: 90, expiresAt: '2127-02-21T21:30:00.000Z', extended: false },
  can: { __typename: 'CaseCardCan', save: true, show: true, keep: true, withdraw: false },
};
const ONE: CaseCardWholeFragment = {
  ...{ ...NONE, version: 1, stands: true, author: noor, ageBand: 'HIGH', setting: 'ONLINE' },
  ...{ happened: 'It was loud.', tried: 'A walk.', question: 'What now?' },
  can: { ...NONE.can, withdraw: true },
};

/** A server with this case. */
let stored: CaseCardWholeFragment;
let saved: CaseCardSaveInput[];
let refuse: string | null;

function answer(name: string | undefined, variables: Record<string, unknown>): object | Error {
  const refusal = (code: string, params = {}) =>
    new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code, params } }] });
  if (name === 'CaseCardOfSession' && refuse) return refusal(refuse);
  if (name === 'CaseCardOfSession') {
    const { session } = aRoom([]).room;
    return { caseCardOfSession: stored, peerSession: { ...session, endsAt: '2126-11-23T21:30:00.000Z' } };
  }
  if (name === 'CaseCardOfRoom') return { caseCardOfSession: stored };
  if (name === 'CaseCardWithdraw') {
    stored = { ...NONE, version: stored.version + 1, withdrawn: true };
    return { caseCardWithdraw: stored };
  }
  if (name === 'CaseCardShow') {
    const { part } = variables['input'] as { part: (typeof stored.shown)[number] };
    stored = { ...stored, shown: [...stored.shown, part] };
    return { caseCardShow: stored };
  }
  const input = variables['input'] as CaseCardSaveInput;
  saved.push(input);
  if (input.version !== stored.version) return refusal('conflict', { version: stored.version });
  const { sessionId: _, version, ...words } = input;
  stored = { ...ONE, ...words, version: version + 1 };
  return { caseCardSave: stored };
}

async function open(what: ReactNode = <CasePage />) {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const said = answer(operationName, variables);
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
              <MemoryRouter initialEntries={['/sessions/s1/case']}>
                <Routes>
                  <Route path="/sessions/:sessionId/case" element={what} />
                </Routes>
              </MemoryRouter>
            </Announcer>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
  await waitFor(() => screen.getByRole('heading', { name: 'Case' }));
  return page;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const write = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
function fill(happened: string) {
  write('Age, roughly', 'MIDDLE');
  write('Where, roughly', 'CLASSROOM');
  write('What happened', happened);
  write('Your question', 'What would you try?');
}

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
  stored = NONE;
  saved = [];
  refuse = null;
});

describe('the form of a case', () => {
  it('says what is missing, keeps what is typed, shows what the room will see, and is saved', async () => {
    const page = await open();
    expect(screen.queryByLabelText(/name|school|date/i)).toBeNull();
    press('Bring this case');
    expect(document.activeElement).toBe(field('Age, roughly'));
    fill('A student left the room.');
    const preview = within(screen.getByRole('region', { name: 'What the room sees' }));
    expect(preview.getByText('A student left the room.')).toBeTruthy();
    expect(preview.getByText('Shown when step 1 begins: The dilemma')).toBeTruthy();
    page.unmount();
    await open();
    expect(field('What happened').value).toBe('A student left the room.');
    press('Bring this case');
    await screen.findByText(/^Saved\./);
    expect(saved).toEqual([
      {
        ...{ sessionId: 's1', version: 0, ageBand: 'MIDDLE', setting: 'CLASSROOM', keepDays: 90 },
        ...{ happened: 'A student left the room.', tried: '', question: 'What would you try?' },
      },
    ]);
    expect(localStorage.length).toBe(0);
  });

  it('has the guard beside the text it found something in, which asks once and keeps nobody from saving', async () => {
    await open();
    fill('It was hard for us.');
    write('What was tried', 'We called Marcus Reed at 802-555-0142.');
    const list = await screen.findByRole('region', { name: 'This may point to a student' });
    expect(list.parentElement?.contains(field('What was tried'))).toBe(true);
    expect(list.parentElement?.contains(field('What happened'))).toBe(false);
    press('Bring this case');
    fireEvent.click(await screen.findByRole('button', { name: 'Send it as it is' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.tried).toContain('Marcus Reed');
  });

  it('shows what another wrote meanwhile, and lets one choose', async () => {
    stored = ONE;
    await open();
    write('Your question', 'And mine?');
    stored = { ...ONE, version: 2, question: 'Theirs?' };
    press('Save');
    const newer = within(await screen.findByRole('alert'));
    expect(newer.getByText('Theirs?')).toBeTruthy();
    press('Keep mine');
    press('Save');
    await waitFor(() => expect(stored).toMatchObject({ version: 3, question: 'And mine?' }));
  });

  it('is taken back after one question; who may not bring one is told who may', async () => {
    stored = ONE;
    const page = await open();
    press('Take the case back');
    fireEvent.click(
      within(screen.getByRole('dialog', { hidden: true })).getByRole('button', {
        name: 'Take the case back',
        hidden: true,
      }),
    );
    await waitFor(() => expect(field('What happened').value).toBe(''));
    page.unmount();
    refuse = 'not_allowed';
    await open();
    expect(await screen.findByText(/presents or runs the session can bring a case/)).toBeTruthy();
  });
});

describe('the panel beside the conversation', () => {
  const panel = (bringCase: boolean, caseCard = aCase()) => {
    const { room } = aRoom([]);
    const can = { ...room.session.can, bringCase };
    return (
      <CasePanel
        sessionId="s1"
        room={{ ...room, caseCard, session: { ...room.session, can } }}
        look={() => undefined}
        heading="h2"
      />
    );
  };

  it('shows the parts that were shown, and nothing of the rest', async () => {
    stored = { ...ONE, shown: ['CASE_OUTLINE'] };
    const page = await open(panel(false));
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'What happened',
    ]);
    expect(page.container.textContent).not.toContain('A walk.');
    page.unmount();
    await open(panel(false, aCase({ author: null, happened: null, expired: true })));
    expect(screen.getByText('The time of this case is up. Its words are deleted.')).toBeTruthy();
  });

  it('lets whoever brings it show the next part, and the focus stays', async () => {
    stored = { ...ONE, shown: ['CASE_OUTLINE'] };
    await open(panel(true));
    fireEvent.click(await screen.findByRole('button', { name: 'Show to the room now: What was tried' }));
    await waitFor(() => expect(stored.shown).toEqual(['CASE_OUTLINE', 'CASE_TRIED']));
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('region', { name: 'What the room does not see yet' }),
      ),
    );
  });
});
