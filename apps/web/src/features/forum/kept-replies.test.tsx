import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { house, open, posts } from './thread-page-for-tests.js';

const KEPT = 'a7b3c1de-0000-8000-8000-000000000009';
const keep = (text: string) => {
  house.thread.kept = [{ __typename: 'KeptReply', id: KEPT, text }];
};
const offer = () => screen.findByRole('region', { name: 'Kept from your mail' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });

it('offers what was kept from a mail, and puts it before what one writes already, never over it', async () => {
  keep('From my mail.');
  open();
  await offer();
  fireEvent.click(screen.getByRole('button', { name: 'Write a reply' }));
  fireEvent.change(await field(), { target: { value: 'Begun here.' } });
  fireEvent.click(screen.getByRole('checkbox'));
  press('Put it in my reply');
  expect((await field()).value).toBe('From my mail.\n\nBegun here.');
  // Whoever chose to write as a member still does.
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  expect(screen.queryByRole('region', { name: 'Kept from your mail' })).toBeNull();
});

it('posts it under the id it was kept by, so that it is kept no more', async () => {
  keep('From my mail.');
  open();
  await offer();
  press('Put it in my reply');
  await field();
  press('Send reply');
  await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: From my mail.'));
  expect(house.asked.find(({ name }) => name === 'PostReply')?.input['id']).toBe(KEPT);
  expect(screen.queryByRole('region', { name: 'Kept from your mail' })).toBeNull();
});

it('throws it away when asked twice, and says so where that did not work', async () => {
  keep('From my mail.');
  let forgotten = 0;
  house.instead = (name) => {
    if (name !== 'KeptReplyForget') return undefined;
    forgotten += 1;
    return forgotten === 1 ? 'cut' : { data: { keptReplyForget: true } };
  };
  open();
  const region = await offer();
  press('Throw it away');
  expect(forgotten).toBe(0);
  press('Throw it away for good');
  expect(await within(region).findByRole('alert')).toBeTruthy();
  expect(within(region).getByText('From my mail.')).toBeTruthy();
  press('Throw it away for good');
  await waitFor(() => expect(region.isConnected).toBe(false));
});

it('shows it in a thread that takes no replies, too', async () => {
  keep('From my mail.');
  house.thread.locked = true;
  open();
  const region = await offer();
  expect(within(region).getByText('From my mail.')).toBeTruthy();
  expect(within(region).queryByRole('button', { name: 'Put it in my reply' })).toBeNull();
});
