import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { house, open } from './thread-page-for-tests.js';

it('keeps a post for later with a reminder; a time that is over is said, and nothing is lost', async () => {
  house.instead = (name) => {
    if (name !== 'BookmarkSave') return undefined;
    const remind = house.asked.at(-1)?.input['remind'];
    if (remind === 'AFTER_SCHOOL') return { code: 'invalid', fields: [{ field: 'remind', rule: 'past' }] };
    return {
      data: {
        bookmarkSave: {
          __typename: 'Bookmark',
          id: 'post-3',
          threadId: house.thread.counts().id,
          number: 3,
          title: 'Two-minute arrivals',
          spaceName: 'Classroom practices',
          author: null,
          asMember: false,
          createdAt: '2026-11-24T10:00:00.000Z',
          remindAt: '2026-11-25T13:00:00.000Z',
        },
      },
    };
  };
  open();
  await screen.findByText('Tell us how it goes.');
  fireEvent.click(screen.getByRole('button', { name: 'More for post #3' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Keep for later' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('radio', { name: /After school/ }));
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  await within(dialog).findByText('That time is over. Choose a later one.');
  fireEvent.click(within(dialog).getByRole('radio', { name: 'Tomorrow morning' }));
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'More for post #3' }));
  screen.getByRole('menuitem', { name: 'Kept for later: change' });
  expect(house.asked.at(-1)).toMatchObject({ input: { postId: 'post-3', remind: 'TOMORROW', date: null } });
});
