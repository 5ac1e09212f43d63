import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { houseOf, openPages, type Standing } from '../../platform/pages-for-tests.js';
import { directoryPolicies } from './directory.policies.js';

// Nothing is wide or narrow here.
Object.defineProperty(globalThis, 'matchMedia', {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  configurable: true,
});
const { default: DirectoryPage } = await import('./directory-page.js');
const { default: OrganizationsPage } = await import('./organizations-page.js');

type Asked = { input: { words: string } & Record<string, unknown>; after?: string };
/** What the house does with the next questions. */
let standing: Standing;
let decided: unknown[];
let refuses: boolean;

const person = (name: string) => ({
  __typename: 'PersonProfile',
  ...{ id: name, name, pronouns: null, roleTitle: 'nurse', organization: null, state: 'ME' },
  ...{ gradeLevels: [], topics: [], askMeAbout: '', picture: null },
});
const organization = (name: string) => ({
  __typename: 'Organization',
  ...{ id: name, name, kind: 'SCHOOL', city: 'Bath', state: 'ME', people: 3 },
});
const proposal = {
  __typename: 'OrganizationProposal',
  ...{ id: 'p', name: 'Bath Midle', kind: 'SCHOOL', city: 'Bath', state: 'ME' },
  proposedAt: '2026-11-20T15:00:00.000Z',
  by: { __typename: 'Person', id: 'linh', name: 'Linh Tran' },
  alike: [organization('Bath Middle')],
};

function answer(operation: string | undefined, variables: Asked): object {
  const none = variables.input?.words === 'zzz';
  if (operation === 'Directory') {
    const names = none ? [] : variables.after ? ['Zoe'] : ['Amara', 'Ben'];
    return {
      directory: {
        __typename: 'DirectoryPage',
        nodes: names.map(person),
        nextCursor: none || variables.after ? null : 'next',
      },
    };
  }
  if (operation === 'DirectoryChoices') {
    const count = { __typename: 'DirectoryChoice', key: 'ME', count: 2 };
    const lists = { states: [count], kinds: [], gradeLevels: [], topics: [], roles: [] };
    return { directoryChoices: { __typename: 'DirectoryChoices', found: none ? 0 : 2, ...lists } };
  }
  if (operation === 'Organizations')
    return {
      organizations: {
        __typename: 'OrganizationsPage',
        nodes: none ? [] : [organization('Bath Middle')],
        nextCursor: null,
      },
    };
  if (operation === 'OrganizationProposals')
    return {
      organizationProposals: {
        __typename: 'OrganizationProposalsPage',
        nodes: decided.length > 0 ? [] : [proposal],
        nextCursor: null,
      },
    };
  decided.push(variables.input);
  return { organizationProposalDecide: true };
}
const house = houseOf({
  standing: () => standing,
  refusal: (operation) =>
    refuses && operation === 'OrganizationProposalDecide' ? { code: 'too_late' } : null,
  answer: (operation, variables) => answer(operation, variables as Asked),
});

function open(path: string) {
  const state = signedInAs('ada');
  if (state.viewer) state.viewer.siteRoles = ['ADMINISTRATOR'];
  openPages(path, {
    house,
    state,
    policies: directoryPolicies,
    pages: { '/directory': DirectoryPage, '/organizations': OrganizationsPage },
  });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const focused = () => document.activeElement;

beforeEach(() => {
  [standing, decided, refuses] = ['well', [], false];
});

it('the directory shows more where one reads, says that nobody fits, and shows everyone again without losing the focus', async () => {
  open('/directory');
  const list = () =>
    screen.getAllByRole('link').filter(({ id, textContent }) => !id && /^(Amara|Ben|Zoe)$/.test(textContent));
  await screen.findByText('2 people');
  await screen.findByRole('link', { name: 'Ben' });
  press('Show more');
  await screen.findByRole('link', { name: 'Zoe' });
  await waitFor(() => expect(focused()?.textContent).toBe('Zoe'));
  expect(list().map(({ textContent }) => textContent)).toEqual(['Amara', 'Ben', 'Zoe']);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  const words = screen.getByRole('searchbox');
  fireEvent.change(words, { target: { value: ' zzz ' } });
  press('Find');
  await screen.findByText(/Nobody here fits all of this/);
  screen.getByText('Nobody found');
  press('Show everyone');
  await screen.findByRole('link', { name: 'Amara' });
  expect([focused(), screen.getByRole<HTMLInputElement>('searchbox').value]).toEqual([
    screen.getByRole('searchbox'),
    '',
  ]);
});

it.each([
  ['/directory', 'The directory did not load', 'Amara'],
  ['/organizations', 'The organizations did not load', 'Bath Middle'],
])('%s waits, says that it did not load, and loads when it is asked again', async (path, fault, shown) => {
  standing = 'silent';
  open(path);
  await act(() => Promise.resolve());
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  expect([screen.queryByRole('alert'), screen.queryByRole('link', { name: shown })]).toEqual([null, null]);
  standing = 'broken';
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'b' } });
  press('Find');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(fault);
  expect(alert.textContent).toContain('You seem to be offline');
  standing = 'well';
  fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  await screen.findByRole('link', { name: shown });
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  press('Find');
  await screen.findByText(path === '/directory' ? /Nobody here fits/ : /None fits/);
});

it('a proposal is decided by one press; the focus stays, and what came too late is said', async () => {
  refuses = true;
  open('/organizations');
  const card = await screen.findByRole('region', { name: 'Not listed yet' });
  press('It is Bath Middle');
  await within(card).findByRole('alert');
  expect(decided).toEqual([]);
  refuses = false;
  press('It is Bath Middle');
  await within(card).findByText('Bath Midle: done.');
  expect(focused()?.textContent).toBe('Not listed yet');
  expect(decided).toEqual([{ id: 'p', organizationId: 'Bath Middle' }]);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'It is Bath Middle' })).toBeNull());
  expect(screen.getByRole('region', { name: 'Not listed yet' }).contains(focused())).toBe(true);
});
