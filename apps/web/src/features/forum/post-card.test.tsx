import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Answer } from './house-for-tests.js';
import { house, open, posts } from './thread-page-for-tests.js';

describe("one's own post", () => {
  it('leaves the focus on Undo, also where the others hear of the deletion before the answer comes', async () => {
    let answer: (given: Answer) => void = () => undefined;
    const answered = new Promise<Answer>((resolve) => (answer = resolve));
    house.instead = (name) =>
      name === 'PostDelete' ? answered : name === 'LiveParts' ? { code: 'internal' } : undefined;
    open();
    await screen.findByText('I will try it.');
    await waitFor(() => expect(house.socket.heard.get('post.deleted')?.size).toBe(1));
    const pressed = screen.getByRole('button', { name: 'Delete #2' });
    pressed.focus();
    fireEvent.click(pressed);
    act(() => house.socket.push('post.deleted', house.thread.remove(2)));
    await screen.findByText('Post #2 was deleted.');
    expect(document.activeElement).toBe(screen.getAllByRole('article')[1]);

    const [, post] = house.thread.posts;
    if (!post) throw new Error('The post is gone');
    await act(async () => {
      answer({ data: { postDelete: house.thread.card(post) } });
      await answered;
    });
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
  });

  it('does not take the focus from where one went meanwhile', async () => {
    let answer: (given: Answer) => void = () => undefined;
    const answered = new Promise<Answer>((resolve) => (answer = resolve));
    house.instead = (name) => (name === 'PostDelete' ? answered : undefined);
    open();
    await screen.findByText('I will try it.');
    fireEvent.click(screen.getByRole('button', { name: 'Delete #2' }));
    const elsewhere = screen.getByRole('button', { name: 'Write a reply' });
    elsewhere.focus();
    house.thread.remove(2);
    const [, post] = house.thread.posts;
    if (!post) throw new Error('The post is gone');
    await act(async () => {
      answer({ data: { postDelete: house.thread.card(post) } });
      await answered;
    });
    await screen.findByText('Post #2 was deleted.');
    expect(document.activeElement).toBe(elsewhere);
    expect(posts()).toHaveLength(3);
  });

  it('brings a change back that was put away', async () => {
    house.instead = (name) =>
      name === 'PostMarkdown'
        ? { data: { post: { __typename: 'Post', id: 'post-2', markdown: 'I will try it.' } } }
        : undefined;
    open();
    await screen.findByText('I will try it.');
    fireEvent.click(screen.getByRole('button', { name: 'Edit #2' }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Edit post #2' }), {
      target: { value: 'I tried it twice.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it was' }));
    expect(posts()[1]).toBe('Noor Haddad, #2: I will try it.');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const field = await screen.findByRole('textbox', { name: 'Edit post #2' });
    expect(field).toHaveProperty('value', 'I tried it twice.');
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(posts()[1]).toBe('Noor Haddad, #2: I tried it twice.'));
    expect(screen.queryByText('An edit of this post is not saved yet.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
