import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Observable } from 'rxjs';
import type { ReviewOpenedQuery, ReviewRowFragment } from '../../gql/review/graphql.js';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { moderationPolicies } from './moderation.policies.js';

jest.unstable_mockModule('../../platform/socket/socket.js', () => ({
  openSocket: () => new Promise(() => undefined),
  closeSocket: () => undefined,
}));
jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({ loadWords: async () => undefined }));
const { MemoryRouter } = await import('react-router');
const { default: ReviewPage } = await import('./review-page.js');

const ITEM: ReviewRowFragment = {
  __typename: 'ReviewItem',
  id: 'item-1',
  subjectId: 'post-1',
  urgent: true,
  reasons: [{ __typename: 'FlagCount', reason: 'WORRIED', count: 1 }],
  waitingSince: '2026-11-24T10:00:00.000Z',
  settledAt: null,
  state: 'SHOWN',
  place: 'C-TLC, cohort of 2026',
  path: null,
  author: null,
  asMember: true,
  writtenAt: '2026-11-24T09:00:00.000Z',
  editedAt: null,
  last: null,
};
const OPENED: ReviewOpenedQuery['reviewOpened'] = {
  __typename: 'ReviewOpened',
  id: 'item-1',
  html: '<p>Zebulon did not come.</p>',
  title: 'Zebulon today',
  notes: [
    { __typename: 'ReviewNote', reason: 'WORRIED', note: 'Look soon.', at: '2026-11-24T10:00:00.000Z' },
  ],
  versions: [],
  steps: [],
};

const OTTO = {
  __typename: 'Person',
  id: 'otto',
  name: 'Otto Lindqvist',
  pronouns: null,
  roleTitle: 'teacher',
  organizationName: null,
  state: null,
};

let item: ReviewRowFragment;
let acts: Record<string, unknown>[];
let refuse: { code: string; fields?: { field: string; rule: string }[] } | null;

function answer(name: string, variables: Record<string, unknown>): Record<string, unknown> {
  if (name === 'ReviewPage')
    return {
      review: {
        __typename: 'ReviewPage',
        nodes: variables['view'] === 'WAITING' ? [item] : [],
        nextCursor: null,
      },
    };
  if (name === 'ReviewOpened') return { reviewOpened: OPENED };
  const input = variables['input'] as { act: string };
  acts.push(input);
  if (name === 'PostUnmask') return { postUnmask: OTTO };
  if (input.act === 'KEEP') item = { ...item, waitingSince: null, settledAt: '2026-11-25T10:00:00.000Z' };
  if (input.act === 'REOPEN') item = { ...ITEM };
  if (input.act === 'HIDE') item = { ...item, state: 'HIDDEN' };
  return { reviewAct: item };
}

function open(who = signedInAs('keeper')) {
  item = ITEM;
  acts = [];
  refuse = null;
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        void Promise.resolve().then(() => {
          if (refuse && operationName === 'ReviewAct') {
            const errors = [{ message: refuse.code, extensions: refuse }];
            observer.error(new CombinedGraphQLErrors({ errors }));
            return;
          }
          observer.next({ data: answer(operationName ?? '', variables) });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache({ typePolicies: moderationPolicies }), link });
  render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={who}>
            <Announcer>
              <MemoryRouter initialEntries={['/review']}>
                <ReviewPage />
              </MemoryRouter>
            </Announcer>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}
beforeAll(() => {
  Object.assign(window, {
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
    }),
  });
});

it('holds no word of a post until it is opened, and names nobody who wrote as a member', async () => {
  open();
  const card = within(await screen.findByRole('article', { name: 'Worried about someone' }));
  expect(document.body.innerHTML).not.toContain('Zebulon');
  card.getByText(/Post by a member\. In C-TLC/);
  card.getByText('look today');
  expect(card.queryByRole('button', { name: 'Remove' })).toBeNull();
  fireEvent.click(card.getByRole('button', { name: 'Show the text' }));
  await card.findByText('Zebulon did not come.');
  card.getByText('Zebulon today');
  card.getByText('Look soon.');
});

it('asks for a reason where words are touched, says what is wrong, and keeps what was typed', async () => {
  open();
  const card = within(await screen.findByRole('article'));
  fireEvent.click(card.getByRole('button', { name: 'Show the text' }));
  await card.findByText('Zebulon did not come.');
  fireEvent.click(card.getByRole('button', { name: 'Take words out' }));
  const form = within(card.getByRole('form', { name: 'Take words out of it' }));
  fireEvent.change(form.getByRole('textbox', { name: 'Which words?' }), { target: { value: 'Zebulun' } });
  fireEvent.change(form.getByRole('textbox', { name: 'What should the author know?' }), {
    target: { value: 'A name.' },
  });
  refuse = { code: 'invalid', fields: [{ field: 'passage', rule: 'unknown' }] };
  fireEvent.click(form.getByRole('button', { name: 'Take words out' }));
  await form.findByText('These words do not stand in it.');
  expect(form.getByRole('textbox', { name: 'What should the author know?' })).toHaveProperty(
    'value',
    'A name.',
  );
  refuse = null;
  fireEvent.change(form.getByRole('textbox', { name: 'Which words?' }), { target: { value: 'Zebulon' } });
  fireEvent.click(form.getByRole('button', { name: 'Take words out' }));
  await waitFor(() => expect(acts).toMatchObject([{ act: 'REDACT', passage: 'Zebulon', why: 'A name.' }]));
  await waitFor(() => expect(card.queryByRole('form')).toBeNull());
  expect(JSON.stringify(localStorage)).not.toContain('A name.');
});

it('keeps the reason that was begun, on this device alone, until it is sent', async () => {
  open();
  const card = within(await screen.findByRole('article'));
  fireEvent.click(card.getByRole('button', { name: 'Show the text' }));
  await card.findByText('Zebulon did not come.');
  const why = () => card.getByRole('textbox', { name: 'What should the author know?' });
  fireEvent.click(card.getByRole('button', { name: 'Ask the author' }));
  fireEvent.change(why(), { target: { value: 'Please leave the grade out.' } });
  fireEvent.click(card.getByRole('button', { name: 'Not now' }));
  fireEvent.click(card.getByRole('button', { name: 'Ask the author' }));
  expect(why()).toHaveProperty('value', 'Please leave the grade out.');
  expect(Object.keys(localStorage)).toEqual(['hearth.draft.keeper.signed-in:review:item-1:ASK']);
  fireEvent.click(card.getByRole('button', { name: 'Ask the author' }));
  await waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
});

it('settles with the way back, where the thing was', async () => {
  open();
  const card = within(await screen.findByRole('article'));
  fireEvent.click(card.getByRole('button', { name: 'Show the text' }));
  fireEvent.click(await card.findByRole('button', { name: 'It can stay' }));
  await card.findByText('It can stay. Settled.');
  card.getByText('settled');
  fireEvent.click(card.getByRole('button', { name: 'Undo' }));
  await card.findByRole('button', { name: 'It can stay' });
  expect(acts).toMatchObject([{ act: 'KEEP' }, { act: 'REOPEN' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Settled' }));
  await screen.findByText('Nothing was settled yet.');
});

it('lets an administrator see who wrote as a member, with a reason, once, and keeps it nowhere', async () => {
  const who = signedInAs('keeper');
  open({ ...who, viewer: who.viewer && { ...who.viewer, siteRoles: ['ADMINISTRATOR'] } });
  screen.getByRole('link', { name: 'Who looked up an author' });
  const card = within(await screen.findByRole('article'));
  expect(card.queryByRole('button', { name: 'Who wrote this?' })).toBeNull();
  fireEvent.click(card.getByRole('button', { name: 'Show the text' }));
  fireEvent.click(await card.findByRole('button', { name: 'Who wrote this?' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Who wrote this?' }));
  dialog.getByText(/the author is told at once/);
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Why.     ' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Record it and show me' }));
  await dialog.findByText('Please say a little more: at least 10 characters.');
  expect(acts).toEqual([]);
  const reason = 'We want to call them today.';
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: reason } });
  fireEvent.click(dialog.getByRole('button', { name: 'Record it and show me' }));
  await dialog.findByText('Otto Lindqvist');
  expect(acts).toMatchObject([{ postId: 'post-1', reason }]);
  expect(document.activeElement?.textContent).toContain('Otto Lindqvist');
  fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
  expect(document.body.textContent).not.toContain('Otto');
});

it('offers a moderator nothing of that', async () => {
  open();
  const card = within(await screen.findByRole('article'));
  fireEvent.click(card.getByRole('button', { name: 'Show the text' }));
  await card.findByRole('button', { name: 'It can stay' });
  expect(card.queryByRole('button', { name: 'Who wrote this?' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Who looked up an author' })).toBeNull();
});
