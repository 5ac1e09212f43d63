import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { houseOf, openPages, type Standing } from '../../platform/pages-for-tests.js';
import { administrationPolicies } from './administration.policies.js';

const { default: AdminPage } = await import('./admin-page.js');
const { default: PeoplePage } = await import('./people-page.js');
const { default: PersonPage } = await import('./person-page.js');
const { default: AuditPage } = await import('./audit-page.js');

/** What the house does with the next questions. */
let standing: Standing;
/** Of the next change: why it is refused. */
let refusal: { code: string; fields?: object[] } | null;
let linh: { siteRoles: string[]; held: object[]; closedAt: string | null };
let asked: [string | undefined, unknown][];

const line = (id: string, name: string, over: object = {}) => ({
  __typename: 'AdminPerson',
  ...{ id, name, email: `${id}@example.org`, siteRoles: [], held: [] },
  ...{ createdAt: '2026-09-01T15:00:00.000Z', closedAt: null, ...over },
});
const theLinh = () => line('linh', 'Linh Tran', linh);
const entry = {
  __typename: 'AuditEntry',
  ...{ id: 'e1', at: '2026-11-20T15:00:00.000Z', kind: 'ROLE_GIVEN', by: null, subjectKind: 'person' },
  ...{ subjectId: 'linh', subjectName: 'Linh Tran', place: null, details: [], requestId: null },
};

function answer(operation: string | undefined, variables: Record<string, unknown>): object {
  const input = variables['input'] as { role: string; on: boolean; programId: string };
  switch (operation) {
    case 'AdminPeople': {
      const none = variables['search'] === 'zzz';
      const nodes = none ? [] : variables['after'] ? [line('zoe', 'Zoe')] : [theLinh(), line('ben', 'Ben')];
      const nextCursor = none || variables['after'] ? null : 'next';
      return { adminPeople: { __typename: 'AdminPeoplePage', nodes, nextCursor } };
    }
    case 'AdminPerson':
      return {
        adminPerson: theLinh(),
        programs: [{ __typename: 'Program', id: 'ctlc', name: 'C-TLC' }],
      };
    case 'AuditLog': {
      const { from } = variables['filter'] as { from: string | null };
      return {
        auditLog: { __typename: 'AuditPage', nodes: from ? [] : [entry], nextCursor: null },
      };
    }
    case 'SiteRoleSave':
      linh.siteRoles = input.on ? [...linh.siteRoles, input.role] : [];
      return { siteRoleSave: theLinh() };
    case 'AdminProgramCoordinator':
      linh.held = [];
      return { programCoordinator: { __typename: 'Program', id: input.programId } };
    default:
      linh.closedAt = operation === 'PersonClose' ? '2026-11-26T15:00:00.000Z' : null;
      return operation === 'PersonClose' ? { personClose: theLinh() } : { personReopen: theLinh() };
  }
}
const READS = new Set(['AdminPeople', 'AdminPerson', 'AuditLog']);
const house = houseOf({
  standing: () => standing,
  refusal: (operation, variables) => {
    if (READS.has(operation)) return null;
    asked.push([operation, variables['input'] ?? variables['id']]);
    return refusal;
  },
  answer,
});

function open(path: string, administers = true) {
  const state = signedInAs('ada');
  if (state.viewer && administers) state.viewer.siteRoles = ['ADMINISTRATOR'];
  openPages(path, {
    house,
    state,
    policies: administrationPolicies,
    pages: {
      '/admin': AdminPage,
      '/admin/people': PeoplePage,
      '/admin/people/:id': PersonPage,
      '/admin/audit': AuditPage,
    },
  });
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  [standing, refusal, asked] = ['well', null, []];
  linh = { siteRoles: [], held: [], closedAt: null };
});

it('the hub is for administrators, each of its cards says where it leads, and the pages lead back to it', async () => {
  open('/admin', false);
  expect(screen.queryByRole('link', { name: 'People and roles' })).toBeNull();
  document.body.replaceChildren();
  open('/admin');
  for (const link of screen.getAllByRole('link'))
    expect(document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'People and roles' }));
  await waitFor(() => expect(focused()).toBe('People and roles'));
  await screen.findByText('The first 2 people');
  fireEvent.click(await screen.findByRole('link', { name: 'Administration' }));
  await waitFor(() => expect(focused()).toBe('Administration'));
});

it.each([
  ['/admin/people', 'The people did not load', 'Ben'],
  ['/admin/people/linh', 'This person did not load', 'Roles in programs and cohorts'],
  ['/admin/audit', 'The audit log did not load', 'Entries, the latest first'],
])('%s says that it did not load, and loads when it is asked again', async (path, fault, shown) => {
  standing = 'broken';
  open(path);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(fault);
  standing = 'well';
  fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  await screen.findByText(shown);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('people wait without a word, are narrowed by what is typed, and go on after the first page', async () => {
  standing = 'silent';
  open('/admin/people');
  await act(() => Promise.resolve());
  expect([screen.queryByRole('alert'), screen.queryByText(/person|people$/)]).toEqual([null, null]);
  standing = 'well';
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'n' } });
  await press('Find');
  await screen.findByText('The first 2 people');
  await press('Show more');
  await screen.findByText('3 people');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: ' zzz ' } });
  await press('Find');
  await screen.findByText(/Nobody here is like that/);
});

it('a role is given by its box, which keeps the focus; what is refused is said, and the box goes back', async () => {
  refusal = { code: 'invalid', fields: [{ field: 'personId', rule: 'closed' }] };
  open('/admin/people/linh');
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Moderator/ });
  box.focus();
  fireEvent.click(box);
  await screen.findByText('This account is closed. Reopen it first.');
  expect([box.checked, box.disabled]).toEqual([false, false]);
  refusal = null;
  fireEvent.click(box);
  fireEvent.click(box);
  await screen.findByText('Linh Tran has the role now: Moderator.');
  expect([box.checked, document.activeElement, asked.length]).toEqual([true, box, 2]);
});

it('a role in a program is taken, and the focus goes on to its heading', async () => {
  const held = {
    role: 'coordinator',
    programId: 'ctlc',
    program: 'C-TLC',
    programSlug: 'c-tlc',
    cohort: null,
  };
  linh.held = [{ __typename: 'RoleHeld', ...held }];
  open('/admin/people/linh');
  await press('Take it away: coordinator of C-TLC');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Take it away/ })).toBeNull());
  expect(focused()).toBe('Roles in programs and cohorts');
  expect(asked).toEqual([['AdminProgramCoordinator', { programId: 'ctlc', personId: 'linh', on: false }]]);
});

it('an account is closed with a reason, and reopened; a reason that is refused has the focus', async () => {
  refusal = { code: 'invalid', fields: [{ field: 'reason', rule: 'required' }] };
  open('/admin/people/linh');
  await press('Close the account');
  const dialog = within(await screen.findByRole('dialog'));
  const reason = dialog.getByRole('textbox', { name: 'Why?' });
  fireEvent.click(dialog.getByRole('button', { name: 'Close the account' }));
  await waitFor(() => expect(document.activeElement).toBe(reason));
  refusal = null;
  fireEvent.change(reason, { target: { value: 'Left the school' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Close the account' }));
  await screen.findByRole('button', { name: /^Reopen/ });
  expect(focused()).toBe('Account');
  expect(asked.at(-1)).toEqual(['PersonClose', { personId: 'linh', reason: 'Left the school' }]);
  await press(/^Reopen/);
  await screen.findByRole('button', { name: 'Close the account' });
  expect(focused()).toBe('Account');
});

it('the audit log says where nothing was done, and takes along what is shown', async () => {
  open('/admin/audit');
  await screen.findByText('1 entry');
  expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe('/audit-log.csv');
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-25' } });
  await screen.findByText('Nothing of this kind was done in these days.');
  expect(screen.queryByRole('link', { name: /CSV/ })).toBeNull();
});

it('the audit log is narrowed to someone by their name, and widened again', async () => {
  open('/admin/audit');
  await screen.findByText('1 entry');
  const field = screen.getByLabelText('By or about someone', { selector: 'input' });
  fireEvent.change(field, { target: { value: 'zzz' } });
  await press('Find');
  await screen.findByText(/^Nobody here is like that/);
  fireEvent.change(field, { target: { value: 'linh' } });
  await press('Find');
  await press('Linh Tran');
  await screen.findByText(/^Only what .* did, or what was done to them/);
  expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe('/audit-log.csv?of=linh');
  await press('Show everything');
  await screen.findByLabelText('By or about someone', { selector: 'input' });
});
