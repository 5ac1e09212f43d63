import { act, screen, waitFor } from '@testing-library/react';
import { house, open } from './thread-page-for-tests.js';

const OTHER = 'thread-other';
const there = (number: number) => ({
  __typename: 'PostPlace' as const,
  threadId: OTHER,
  number,
  title: 'A talk of its own',
});

it('shows where a post went, in its place', async () => {
  const page = house.thread.page();
  const nodes = page.thread.posts.nodes.map((post) =>
    post.number === 2 ? { ...post, id: 'left-2', deleted: true, html: '', movedTo: there(1) } : post,
  );
  house.instead = (name) =>
    name === 'ThreadPage'
      ? { data: { thread: { ...page.thread, posts: { ...page.thread.posts, nodes } } } }
      : undefined;
  open('#2');
  const link = await screen.findByRole('link', { name: 'A talk of its own' });
  expect(link.getAttribute('href')).toBe(`/threads/${OTHER}#1`);
  await waitFor(() => expect(document.activeElement?.id).toBe('2'));
});

it('takes a post away as it goes, while one reads along', async () => {
  open();
  await screen.findByText('I will try it.');
  await waitFor(() => expect(house.socket.heard.get('post.edited')?.size).toBe(1));
  const line = house.thread.edit(2, 'I will try it.');
  act(() =>
    house.socket.push('post.edited', { ...line, id: 'left-2', html: '', deleted: true, movedTo: there(1) }),
  );
  await screen.findByRole('link', { name: 'A talk of its own' });
  expect(screen.queryByText('I will try it.')).toBeNull();
  expect(screen.getAllByRole('article').map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('sends whoever opens a merged thread to the post in its new place', async () => {
  const page = house.thread.page();
  const left = page.thread.posts.nodes.map((post) => ({
    ...post,
    id: `left-${post.number}`,
    deleted: true,
    html: '',
    movedTo: there(post.number - 1 || 1),
  }));
  let asked = 0;
  house.instead = (name) => {
    if (name !== 'ThreadPage') return undefined;
    asked += 1;
    const { thread } = page;
    if (asked === 1)
      return { data: { thread: { ...thread, mergedInto: OTHER, posts: { ...thread.posts, nodes: left } } } };
    const nodes = thread.posts.nodes.map((post) => ({ ...post, threadId: OTHER }));
    return { data: { thread: { ...thread, id: OTHER, posts: { ...thread.posts, nodes } } } };
  };
  open('#3');
  await waitFor(() => expect(asked).toBe(2));
  await waitFor(() => expect(document.activeElement?.id).toBe('2'));
  expect(screen.queryByText(/moved to/)).toBeNull();
});
