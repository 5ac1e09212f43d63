import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readDraft } from '../../platform/drafts/draft-store.js';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';

const { MemoryRouter, Route, Routes } = await import('react-router');
const { default: FollowUpPage } = await import('./follow-up-page.js');

const recommendation = (id: string, body: string) => ({ __typename: 'Recommendation', id, body });
let said: object[];
let refuse: string | null;

function open(followUp: object | null) {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        if (operationName === 'FollowUpPage')
          observer.next({
            data: {
              peerSession: {
                __typename: 'PeerSession',
                id: 's1',
                title: 'The door',
                audienceName: 'the cohort',
                followUpThread: null,
              },
              sessionFollowUp: followUp,
            },
          });
        else {
          said.push(variables['input'] as object);
          if (refuse)
            return observer.error(
              new CombinedGraphQLErrors({ errors: [{ message: refuse, extensions: { code: refuse } }] }),
            );
          observer.next({ data: { followUpApprove: { ...followUp, state: 'APPROVED' } } });
        }
        observer.complete();
      }),
  );
  return render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <SignInContext value={signedInAs('noor')}>
        <MantineProvider>
          <WithWords>
            <Announcer>
              <MemoryRouter initialEntries={['/sessions/s1/follow-up']}>
                <Routes>
                  <Route path="/sessions/:sessionId/follow-up" element={<FollowUpPage />} />
                  <Route path="/sessions/:sessionId" element={<p>The session</p>} />
                </Routes>
              </MemoryRouter>
            </Announcer>
          </WithWords>
        </MantineProvider>
      </SignInContext>
    </ApolloProvider>,
  );
}
const DRAFT = {
  __typename: 'FollowUp',
  id: 's1',
  state: 'DRAFT',
  title: null,
  markdown: null,
  recommendations: [
    recommendation('m1', 'Breathe.'),
    recommendation('m2', 'Wait.'),
    recommendation('m3', 'Call.'),
  ],
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeAll(() => {
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => ({ ...list, addListener: () => undefined }) });
});
beforeEach(() => {
  said = [];
  refuse = null;
  localStorage.clear();
});

test('what was recommended is edited, ordered, left out and put back; kept at each step; and approved', async () => {
  const page = open(DRAFT);
  fireEvent.change(await screen.findByLabelText('Recommendation 1'), { target: { value: 'Breathe out.' } });
  press('Down: recommendation 1');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Recommendation 2')));
  press('Leave out: recommendation 3');
  press('Leave out: recommendation 1');
  press('Put back: Wait.');
  fireEvent.change(screen.getByLabelText(/^What you take with you/), { target: { value: 'Thank you.' } });
  page.unmount();
  open(DRAFT);
  await screen.findByText('Your draft is still here.');
  refuse = 'internal';
  press('Approve and post');
  await screen.findByRole('alert');
  expect(readDraft('noor', 'session:s1:follow-up')).toContain('Breathe out.');
  refuse = null;
  press('Approve and post');
  await screen.findByText('The session');
  expect(said.at(-1)).toEqual({
    sessionId: 's1',
    title: 'What came of: The door',
    markdown: 'Thank you.\n\n1. Wait.\n2. Breathe out.',
  });
  expect(readDraft('noor', 'session:s1:follow-up')).toBeNull();
});

test('without a word nothing is posted; what found no space is there again; others are told whose it is', async () => {
  const empty = open({ ...DRAFT, recommendations: [] });
  await screen.findByText(/Nothing was given as a recommendation/);
  press('Approve and post');
  expect(screen.getByText('Write a line, or keep a recommendation.')).toBeTruthy();
  expect(said).toEqual([]);
  empty.unmount();
  const homeless = open({ ...DRAFT, state: 'HOMELESS', title: 'Mine', markdown: 'My words' });
  expect(await screen.findByDisplayValue('My words')).toBeTruthy();
  homeless.unmount();
  open(null);
  await screen.findByText(/whoever brought the question writes what came of it/);
});
