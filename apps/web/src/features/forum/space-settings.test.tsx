import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { SpaceArrangedFragment } from '../../gql/forum/graphql.js';
import { readDraft } from '../../platform/drafts/draft-store.js';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { linkTo, type Answer } from './house-for-tests.js';

const { MemoryRouter } = await import('react-router');
const { default: SpaceSettingsPage } = await import('./space-settings-page.js');

const space = (name: string): SpaceArrangedFragment => ({
  __typename: 'Space',
  id: name,
  name,
  description: '',
  audienceKind: 'COHORT',
  archived: false,
  starters: 'EVERYONE',
});
let spaces: SpaceArrangedFragment[];
let orders: string[][];
let refuse = false;

const places = () => [
  { __typename: 'SpacePlace', id: 'place', kind: 'COHORT', name: 'C-TLC', finished: false, spaces },
];
function answer(name: string, { input }: Record<string, unknown>): Answer {
  if (name === 'SpacesOrder') {
    const { ids } = input as { ids: string[] };
    orders.push(ids);
    if (refuse) return { code: 'internal' };
    spaces = ids.map(space);
    return { data: { spacesOrder: places() } };
  }
  if (name === 'SpaceMake') return { code: 'invalid', fields: [{ field: 'name', rule: 'required' }] };
  return { data: { spacePlaces: places() } };
}

function open() {
  spaces = ['Hard days', 'Small wins', 'Books'].map(space);
  orders = [];
  const client = new ApolloClient({ cache: new InMemoryCache(), link: linkTo(answer) });
  render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={signedInAs('amara')}>
            <Announcer>
              <MemoryRouter>
                <SpaceSettingsPage />
              </MemoryRouter>
            </Announcer>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}
const shown = () => [...document.querySelectorAll('[data-space] a')].map((link) => link.textContent);

beforeAll(() => {
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => list });
});

it('moves a space by keyboard: the focus stays on the button, at the end of the way too; a refusal puts it back', async () => {
  open();
  const up = await screen.findByRole('button', { name: 'Move Books up' });
  up.focus();
  fireEvent.click(up);
  fireEvent.click(screen.getByRole('button', { name: 'Move Books up' }));
  expect(shown()).toEqual(['Books', 'Hard days', 'Small wins']);
  await waitFor(() =>
    expect(orders).toEqual([
      ['Hard days', 'Books', 'Small wins'],
      ['Books', 'Hard days', 'Small wins'],
    ]),
  );
  const here = screen.getByRole('button', { name: 'Move Books up' });
  expect(document.activeElement).toBe(here);
  expect(here.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(here);
  refuse = true;
  fireEvent.click(screen.getByRole('button', { name: 'Move Books down' }));
  await screen.findByRole('alert');
  expect(orders).toHaveLength(3);
  expect(shown()).toEqual(['Books', 'Hard days', 'Small wins']);
});

it('names the field that is at fault, has the focus there, and keeps what was written', async () => {
  open();
  fireEvent.change(await screen.findByRole('textbox', { name: /What it is for/ }), {
    target: { value: 'What went well.' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Make the space' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' })));
  expect(readDraft('amara', 'spaces:place:new')).toContain('What went well.');
});
