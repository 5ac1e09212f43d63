import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { PROFILE_FIELDS } from '@hearth/shared';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Observable } from 'rxjs';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { Announcer } from '../../ui/announcer.js';
import { profilePolicies } from './profile.policies.js';

HTMLDialogElement.prototype.showModal = function open() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
const { MemoryRouter } = await import('react-router');
const { default: ProfilePage } = await import('./profile-page.js');

interface Sent {
  version: number;
  shown: { field: string; to: string }[];
  [field: string]: unknown;
}
let version: number;
let sent: Sent[];
let words: Record<string, unknown>;
const own = () => ({
  __typename: 'OwnProfile',
  id: 'noor',
  name: 'Noor Haddad',
  pronouns: '',
  pronunciation: '',
  roleTitle: 'school counselor',
  organization: { __typename: 'ProfileOrganization', id: 'o1', name: 'Alder Falls', kind: 'SCHOOL' },
  state: 'VT',
  gradeLevels: ['GRADES_3_5'],
  topics: [],
  askMeAbout: '',
  lookingFor: '',
  picture: null,
  shown: PROFILE_FIELDS.map((field) => ({ __typename: 'ProfileShown', field, to: 'MEMBERS' })),
  version,
  beside: {
    __typename: 'Person',
    id: 'noor',
    name: 'Noor Haddad',
    pronouns: null,
    roleTitle: 'school counselor',
    organizationName: 'Alder Falls',
    state: 'VT',
  },
  ...words,
});
const seen = (to: unknown) => ({
  __typename: 'PersonProfile',
  ...Object.fromEntries(Object.entries(own()).filter(([name]) => !/^(__|shown|version|beside)/.test(name))),
  ...(to === 'MEMBERS' && { roleTitle: '' }),
});
function answer(operationName: string | undefined, variables: Record<string, unknown>) {
  if (operationName === 'MyProfileAs') return { myProfileAs: seen(variables['to']) };
  if (operationName !== 'ProfileSave') return { myProfile: own() };
  const input = variables['input'] as Sent;
  sent.push(input);
  if (input.version !== version)
    throw new CombinedGraphQLErrors({
      data: null,
      errors: [{ message: 'conflict', extensions: { code: 'conflict' } }],
    });
  version += 1;
  const { shown, organizationId: _, version: __, ...rest } = input;
  words = { ...rest, shown: shown.map((one) => ({ __typename: 'ProfileShown', ...one })) };
  return { profileSave: own() };
}
const server = new ApolloLink(
  ({ operationName, variables }) =>
    new Observable((observer) => {
      const timer = setTimeout(() => {
        try {
          observer.next({ data: answer(operationName, variables) });
          observer.complete();
        } catch (error) {
          observer.error(error);
        }
      });
      return () => clearTimeout(timer);
    }),
);

beforeEach(() => {
  localStorage.clear();
  [version, sent, words] = [1, [], {}];
});
function open() {
  const client = new ApolloClient({
    link: server,
    cache: new InMemoryCache({ typePolicies: profilePolicies }),
  });
  return render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <MemoryRouter>
            <SignInContext value={signedInAs('noor')}>
              <Announcer>
                <ProfilePage />
              </Announcer>
            </SignInContext>
          </MemoryRouter>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}
const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const write = async (name: string, value: string) =>
  fireEvent.change(await field(name), { target: { value } });
/** By its words: roles of a form this long are dear to compute. */
const button = (name: string) => screen.getByText(name, { selector: 'button, button *' });
const press = (name: string) => fireEvent.click(button(name));

it('saves what is written and who sees it, keeping it through a reload until then', async () => {
  const { unmount } = open();
  await write('Ask me about', 'Calm corners');
  await write('Who sees this: What you do', 'ME');
  fireEvent.click(screen.getByLabelText('Pre-K'));
  press('Take it off');
  screen.getByText('No organization');
  unmount();
  open();
  await screen.findByText('Changes that you have not saved are still here.');
  expect((await field('Ask me about')).value).toBe('Calm corners');
  press('Save my profile');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    version: 1,
    askMeAbout: 'Calm corners',
    organizationId: null,
    gradeLevels: ['PRE_K', 'GRADES_3_5'],
  });
  expect(sent[0]?.shown.filter(({ to }) => to !== 'MEMBERS')).toEqual([{ field: 'ROLE', to: 'ME' }]);
  await waitFor(() => expect(screen.getAllByText('Your profile is saved.').length).toBeGreaterThan(0));
  expect(screen.queryByText(/not saved/)).toBeNull();
});

it('says where it was changed elsewhere, keeps what was written, and saves it over that', async () => {
  open();
  await write('Looking for', 'A walk');
  version = 5;
  press('Save my profile');
  await screen.findByText(/changed somewhere else meanwhile/);
  expect((await field('Looking for')).value).toBe('A walk');
  // By then what is saved now has been read.
  await waitFor(() => {
    press('Save my profile');
    expect(sent.at(-1)?.version).toBe(5);
  });
});

it('shows it as others see it, without a trace in one’s own', async () => {
  open();
  await field('Ask me about');
  press('See it as others do');
  const dialog = within((await screen.findByText('As others see you')).closest('dialog') as HTMLElement);
  await dialog.findByText('Noor Haddad');
  expect(dialog.queryByText(/school counselor/)).toBeNull();
  fireEvent.change(dialog.getByLabelText('Seen by'), { target: { value: 'COHORTS' } });
  await dialog.findByText(/school counselor/);
  press('Close');
  expect((await field('What you do')).value).toBe('school counselor');
});

it('takes no file that is no picture', async () => {
  open();
  const [input] = await screen.findAllByLabelText('Choose a picture', { selector: 'input' });
  const paper = new File(['%PDF'], 'me.pdf', { type: 'application/pdf' });
  fireEvent.change(input as HTMLInputElement, { target: { files: [paper] } });
  await screen.findByText(/^This is not a picture that can be shown here/);
  // One that says it is, and is none: this browser reads no pictures.
  const broken = new File(['no picture'], 'me.png', { type: 'image/png' });
  fireEvent.change(input as HTMLInputElement, { target: { files: [broken] } });
  await screen.findByText(/^This picture cannot be read here/);
});
