import { fireEvent, screen, waitFor } from '@testing-library/react';
import { house, open } from './thread-page-for-tests.js';

it('marks unread from a post on, and says so', async () => {
  house.instead = (name) => {
    if (name !== 'ThreadMarkUnread') return undefined;
    house.thread.readNumber = 0;
    return { data: { threadMarkUnread: house.thread.counts() } };
  };
  open();
  await screen.findByText('I will try it.');
  fireEvent.click(screen.getByRole('button', { name: 'More for post #1' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Mark unread from here' }));
  await screen.findByText('Unread from #1 on. It stays so while you are here.');
  expect(house.asked.filter(({ name }) => name === 'ThreadMarkUnread')).toMatchObject([
    { input: { number: 1 } },
  ]);
});

it('says why where it could not', async () => {
  house.instead = (name) => (name === 'ThreadMarkUnread' ? { code: 'not_found' } : undefined);
  open();
  await screen.findByText('I will try it.');
  fireEvent.click(screen.getByRole('button', { name: 'More for post #3' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Mark unread from here' }));
  await waitFor(() => expect(screen.getAllByRole('status').some((one) => one.textContent !== '')).toBe(true));
});
