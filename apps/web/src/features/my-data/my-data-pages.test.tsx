import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { houseOf, openPages, type Standing } from '../../platform/pages-for-tests.js';

const { default: MyDataPage } = await import('./my-data-page.js');
const { default: DeletePage } = await import('./delete-page.js');

/** What the house does with the next questions; else the code it refuses a change with. */
let standing: Standing;
let refusal: string | null;
let erasure: object | null;
let last: boolean;
let file: object | null;
let asked: unknown[];
let needed: string[] = [];

const own = () => ({
  __typename: 'MyData',
  id: 'noor',
  export: file,
  exportUntil: file && '2036-11-27T15:00:00.000Z',
  erasure,
  lastAdministrator: last,
  neededIn: needed,
});
function answer(operation: string | undefined, variables: Record<string, unknown>): object {
  if (operation === 'MyData') return { myData: own() };
  asked.push(variables['input'] ?? null);
  if (operation === 'ErasureTakeBack') {
    erasure = null;
    return { erasureTakeBack: own() };
  }
  if (operation === 'ErasureAsk') {
    const { keepsWords } = variables['input'] as { keepsWords: boolean };
    const [askedAt, dueAt] = ['2036-11-20T15:00:00.000Z', '2036-11-27T15:00:00.000Z'];
    erasure = { __typename: 'Erasure', askedAt, dueAt, keepsWords };
    return { erasureAsk: own() };
  }
  const { id } = variables['input'] as { id: string };
  file = { __typename: 'Task', id, kind: 'EXPORT', state: 'DONE', done: 1, total: 1 };
  Object.assign(file, { result: null, filePath: null, errorCode: null });
  return { myDataExport: own() };
}
const house = houseOf({
  standing: () => standing,
  refusal: (operation) => (refusal && operation !== 'MyData' ? { code: refusal } : null),
  answer,
});

const open = (path = '/me/data') =>
  openPages(path, {
    house,
    state: signedInAs('noor'),
    pages: { '/me/data': MyDataPage, '/me/data/delete': DeletePage },
  });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  [standing, refusal, erasure, last, file, asked] = ['well', null, null, false, null, []];
  needed = [];
});

it('waits without a word', async () => {
  standing = 'silent';
  open();
  await act(() => Promise.resolve());
  expect([screen.queryByRole('alert'), screen.queryByRole('button')]).toEqual([null, null]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('My data');
});

it('says that nothing loaded, and loads when it is asked again; the last administrator is told what to do first', async () => {
  [standing, last] = ['broken', true];
  open();
  expect((await screen.findByRole('alert')).textContent).toContain('Your data did not load');
  standing = 'well';
  await press('Try again');
  await screen.findByText(/You are the only administrator/);
  expect(screen.queryByRole('link', { name: 'What is deleted, and what stays' })).toBeNull();
});

it('puts everything together by one press, says what was too much, and offers the file', async () => {
  refusal = 'too_many';
  open();
  await press('Put it together');
  await screen.findByText(/several times today/);
  refusal = null;
  await press('Put it together');
  await screen.findByRole('button', { name: 'Download my file' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(asked).toEqual([{ id: expect.stringMatching(/^[\da-f-]{36}$/) }]);
});

it('deletes nothing without the word; asks for it once, says when, and keeps the account after all', async () => {
  open('/me/data/delete');
  await press('Delete my account');
  const field = screen.getByLabelText('Type “delete” to go on');
  await screen.findByText('Type the word “delete”. Nothing happens without it.');
  expect([document.activeElement, asked]).toEqual([field, []]);
  refusal = 'not_allowed';
  fireEvent.change(field, { target: { value: ' Delete ' } });
  fireEvent.click(screen.getByRole('radio', { name: /It goes, too/ }));
  await press('Delete my account');
  await screen.findByText(/You are the only administrator/);
  refusal = null;
  await press('Delete my account');
  const going = await screen.findByRole('region', { name: 'Your account will be deleted' });
  expect(going.textContent).toContain('What you wrote to others goes, too.');
  expect(asked).toEqual([{ word: ' Delete ', keepsWords: false }]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('My data'));
  refusal = 'internal';
  await press('Keep my account');
  await screen.findByText(/Something went wrong on our side/);
  refusal = null;
  await press('Keep my account');
  await screen.findByRole('link', { name: 'What is deleted, and what stays' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Delete my account'));
});

it('asks nothing of whoever alone coordinates, and names where', async () => {
  needed = ['C-TLC, cohort of 2026'];
  open('/me/data/delete');
  await screen.findByText('C-TLC, cohort of 2026');
  expect(screen.queryByRole('button', { name: 'Delete my account' })).toBeNull();
});
