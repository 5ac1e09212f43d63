import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { house, open } from './thread-page-for-tests.js';

describe('reactions', () => {
  it('are offered at a press on what others wrote, and one’s own is pressed in', async () => {
    house.instead = (name) => {
      const post = house.thread.posts[2];
      if (name !== 'PostReact' || !post) return undefined;
      house.thread.thank(3, 'noor');
      return { data: { postReact: house.thread.card(post) } };
    };
    open();
    await screen.findByText('Tell us how it goes.');
    expect(screen.queryByRole('button', { name: 'React to #2' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'React to #3' }));
    const thanks = screen.getByRole('button', { name: 'Thank you' });
    thanks.focus();
    fireEvent.click(thanks);
    const pressed = await screen.findByRole('button', { name: 'Thank you 1', pressed: true });
    expect(document.activeElement).toBe(pressed);
    expect(house.asked.at(-1)).toMatchObject({
      name: 'PostReact',
      input: { id: 'post-3', kind: 'THANK_YOU', on: true },
    });
  });

  it('arrive live, as a number alone', async () => {
    open();
    await screen.findByText('Tell us how it goes.');
    await waitFor(() => expect(house.socket.heard.get('post.reacted')?.size).toBe(1));
    act(() => house.socket.push('post.reacted', house.thread.thank(2, 'others')));
    const group = await screen.findByRole('list', { name: 'Reactions to #2' });
    expect(group.textContent).toBe('Thank you 1');
    expect(group.querySelector('button')).toBeNull();
  });
});

it('quotes a post into the reply, with what it replies to', async () => {
  open();
  await screen.findByText('Tell us how it goes.');
  fireEvent.click(screen.getByRole('button', { name: 'More for post #3' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Quote' }));
  const field = await screen.findByRole('textbox', { name: 'Your reply' });
  expect(field).toHaveProperty('value', '> Tell us how it goes.\n\n');
  screen.getByText('Replying to #3');
});
