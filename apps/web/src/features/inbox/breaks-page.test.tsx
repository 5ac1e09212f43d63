import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Observable } from 'rxjs';
import type { SchoolBreakRowFragment } from '../../gql/inbox/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext, type SignInState } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { inboxPolicies } from './inbox.policies.js';

const { MemoryRouter } = await import('react-router');
const { default: BreaksPage } = await import('./breaks-page.js');

const amara: SignInState = {
  viewer: {
    __typename: 'Viewer',
    id: 'amara',
    email: 'amara@example.org',
    locale: 'EN',
    timeZone: 'America/New_York',
    sharedDevice: null,
    siteRoles: [],
    cohorts: [],
    can: { __typename: 'ViewerCan', scheduleSessions: true, readCollective: true },
    person: {
      __typename: 'Person',
      id: 'amara',
      name: 'Amara Osei',
      pronouns: null,
      roleTitle: 'Coordinator',
      organizationName: null,
      state: 'VT',
    },
  },
  signedIn: () => undefined,
  signOut: () => Promise.resolve(),
};

const aBreak = (id: string, nameEn: string): SchoolBreakRowFragment => ({
  __typename: 'SchoolBreak',
  id,
  state: 'VT',
  nameEn,
  nameEs: nameEn,
  startsOn: '2027-04-19',
  endsOn: '2027-04-23',
  source: 'COORDINATOR',
});

let breaks: SchoolBreakRowFragment[];
let removed: SchoolBreakRowFragment[];
let refusal: { field: string; rule: string } | null;
beforeEach(() => {
  localStorage.clear();
  [breaks, removed, refusal] = [[aBreak('one', 'April recess'), aBreak('two', 'May recess')], [], null];
});

type Variables = { id?: string; input?: Partial<SchoolBreakRowFragment> };
function answer(operation: string | undefined, { id, input }: Variables): Record<string, unknown> {
  if (operation === 'SchoolBreakAdd') {
    const made = { ...aBreak('', ''), ...input };
    breaks = [...breaks, made];
    return { schoolBreakAdd: made };
  }
  if (operation === 'SchoolBreakRemove') {
    removed = breaks.filter((one) => one.id === id);
    breaks = breaks.filter((one) => one.id !== id);
    return { schoolBreakRemove: removed[0] };
  }
  if (operation === 'SchoolBreakRestore') {
    breaks = [...removed, ...breaks];
    return { schoolBreakRestore: removed[0] };
  }
  if (operation === 'SchoolBreakChange') {
    breaks = breaks.map((one) => (one.id === input?.id ? { ...one, ...input } : one));
    return { schoolBreakChange: breaks.find((one) => one.id === input?.id) };
  }
  return { schoolBreaks: breaks };
}

/** As much of a server as the page asks. */
const server = new ApolloLink(
  ({ operationName, variables }) =>
    new Observable((observer) => {
      const timer = setTimeout(() => {
        if (refusal && operationName !== 'SchoolBreaks')
          observer.next({
            errors: [{ message: 'invalid', extensions: { code: 'invalid', fields: [refusal] } }],
          });
        else observer.next({ data: answer(operationName, variables as Variables) });
        observer.complete();
      });
      return () => clearTimeout(timer);
    }),
);

function open(): void {
  render(
    <WithWords>
      <Announcer>
        <SignInContext value={amara}>
          <MantineProvider>
            <ApolloProvider
              client={
                new ApolloClient({ cache: new InMemoryCache({ typePolicies: inboxPolicies }), link: server })
              }
            >
              <MemoryRouter>
                <BreaksPage />
              </MemoryRouter>
            </ApolloProvider>
          </MantineProvider>
        </SignInContext>
      </Announcer>
    </WithWords>,
  );
}
const press = (name: string, at = 0) =>
  screen.findAllByRole('button', { name }).then((buttons) => fireEvent.click(buttons[at] ?? document.body));
const write = (label: string, value: string, at = 0) =>
  fireEvent.change(screen.getAllByLabelText(label)[at] ?? document.body, { target: { value } });

it('takes a break away and brings it back, with the focus beside it', async () => {
  open();
  await press('Remove');
  await screen.findByText('“April recess” is removed.');
  expect(screen.queryByText('April recess')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Breaks in Vermont');
  await press('Undo');
  await screen.findByText('April recess');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Change'));
});

it('changes a break in its place and says so; leaving it changes nothing', async () => {
  open();
  await press('Change');
  expect(document.activeElement).toBe(screen.getAllByLabelText('Name in English')[0]);
  write('Name in English', 'Spring recess');
  await press('Leave it as it is');
  expect(screen.getByText('April recess')).toBeTruthy();
  await press('Change');
  write('Name in English', 'Spring recess');
  await press('Save');
  await screen.findByText('Spring recess');
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('Saved: Spring recess.'),
  );
});

it('keeps what was typed when it is refused, says under its field why, and sends it again', async () => {
  open();
  await screen.findByText('April recess');
  refusal = { field: 'endsOn', rule: 'too_small' };
  write('Name in English', 'Snow days');
  write('First day', '2027-02-08');
  write('Last day', '2027-02-01');
  await press('Save');
  await screen.findByText(/The last day comes before the first/);
  expect(document.activeElement).toBe(screen.getByLabelText('Last day'));
  expect(screen.getByLabelText<HTMLInputElement>('Name in English').value).toBe('Snow days');
  refusal = null;
  write('Last day', '2027-02-09');
  await press('Save');
  await screen.findByText('Snow days');
  expect(screen.getByLabelText<HTMLInputElement>('Name in English').value).toBe('');
});
