import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';

// Vite's; all words are there already.
jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({ loadWords: () => Promise.resolve() }));
const { house, open } = await import('./thread-page-for-tests.js');

const hit = (number: number, text: string) => ({
  __typename: 'SearchHit',
  id: `post-${number}`,
  path: `/threads/t1#${number}`,
  folded: false,
  asMember: false,
  at: '2026-11-23T20:30:00.000Z',
  snippet: [{ __typename: 'SearchPiece', text, found: true }],
  person: { __typename: 'Person', id: 'p', name: 'Dana' },
});

it('looks through the thread, and one press lands on what it found', async () => {
  house.instead = (name) =>
    name === 'ThreadFind'
      ? { data: { search: { __typename: 'SearchPage', nextCursor: null, nodes: [hit(1, 'two minutes')] } } }
      : undefined;
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Find in this thread' }));
  const dialog = await screen.findByRole('dialog', { name: 'Find in this thread' });
  const field = within(dialog).getByRole('searchbox');
  fireEvent.change(field, { target: { value: '  minutes ' } });
  fireEvent.submit(field);
  fireEvent.click(await within(dialog).findByRole('button', { name: /#1 Dana/ }));
  await waitFor(() => expect(document.activeElement?.id).toBe('1'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('leaves the keys to the browser where the whole thread stands on the page', async () => {
  open();
  await screen.findByRole('button', { name: 'Find in this thread' });
  await waitFor(() => expect(document.querySelectorAll('article[data-number]')).toHaveLength(3));
  expect(fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('takes them where more of the thread is elsewhere', async () => {
  house.instead = (name) => {
    if (name !== 'ThreadPage') return undefined;
    const page = house.thread.page();
    page.thread.postCount = 500;
    return { data: { ...page } };
  };
  open();
  await screen.findByRole('button', { name: 'Find in this thread' });
  expect(fireEvent.keyDown(document.body, { key: 'f', metaKey: true })).toBe(false);
  expect(await screen.findByRole('dialog', { name: 'Find in this thread' })).toBeTruthy();
});
