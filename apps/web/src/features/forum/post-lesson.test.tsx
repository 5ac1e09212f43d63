import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { house, open } from './thread-page-for-tests.js';

it('asks its author alone, says yes at a press, and keeps the focus on the post', async () => {
  let mark: 'REFINE' | null = null;
  const card = (number: number) => {
    const post = house.thread.card(house.thread.posts[number - 1]!);
    const asked = post.viewer.mine && mark === null ? ('REFINE' as const) : null;
    return {
      ...post,
      lessonMark: post.viewer.mine ? mark : null,
      viewer: { ...post.viewer, lessonAsked: asked },
    };
  };
  house.instead = (name) => {
    if (name === 'ThreadPage') {
      const page = house.thread.page();
      page.thread.posts.nodes = page.thread.posts.nodes.map(({ number }) => card(number));
      return { data: { ...page } };
    }
    if (name !== 'PostLesson') return undefined;
    mark = 'REFINE';
    Object.assign(house.thread.posts[1]!, { lessonMark: mark });
    house.thread.edit(2, 'I will try it.');
    return { data: { postLesson: card(2) } };
  };
  open();
  const post = await screen.findByRole('article', { name: /#2/ });
  expect(screen.getAllByText(/May this be found as a lesson/)).toHaveLength(1);
  fireEvent.click(within(post).getByRole('button', { name: 'Yes, mark it' }));
  await within(post).findByText('A lesson: refining the model');
  expect(house.asked.at(-1)).toEqual({ name: 'PostLesson', input: { id: 'post-2', kind: 'REFINE' } });
  await waitFor(() => expect(document.activeElement).toBe(post));
  expect(within(post).queryByRole('button', { name: 'No' })).toBeNull();
});

it('says to whoever asks that they have asked, until they close it', async () => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= () => undefined;
  const card = (number: number, canAskLesson: boolean) => {
    const post = house.thread.card(house.thread.posts[number - 1]!);
    return { ...post, viewer: { ...post.viewer, canAskLesson: canAskLesson && !post.viewer.mine } };
  };
  house.instead = (name) => {
    if (name === 'ThreadPage') {
      const page = house.thread.page();
      page.thread.posts.nodes = page.thread.posts.nodes.map(({ number }) => card(number, true));
      return { data: { ...page } };
    }
    return name === 'PostLessonAsk' ? { data: { postLessonAsk: card(1, false) } } : undefined;
  };
  open();
  const post = await screen.findByRole('article', { name: /#1/ });
  fireEvent.click(within(post).getByRole('button', { name: 'More for post #1' }));
  fireEvent.click(within(post).getByRole('menuitem', { name: 'Ask to mark as a lesson' }));
  fireEvent.click(await within(post).findByRole('button', { name: 'Ask', hidden: true }));
  const said = await within(post).findByText('You have asked. If they say yes, the post shows it.');
  expect(document.activeElement).toBe(said);
  fireEvent.click(within(post).getByRole('button', { name: 'Close', hidden: true }));
  await waitFor(() => expect(said.isConnected).toBe(false));
});
