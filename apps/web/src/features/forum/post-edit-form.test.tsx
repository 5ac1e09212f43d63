import { act, fireEvent, screen, within } from '@testing-library/react';
import { readDraft } from '../../platform/drafts/draft-store.js';
import { editBody, editPlace } from './edit-place.js';
import { house, open } from './thread-page-for-tests.js';

const mine = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /post #2/ });

it('an edit of a post that came to say something else is not saved over it; both texts stay', async () => {
  localStorage.setItem('hearth.editor', 'plain');
  house.instead = (name) => {
    const { markdown = '' } = house.thread.posts[1] ?? {};
    if (name === 'PostMarkdown')
      return { data: { post: { __typename: 'Post', id: 'post-2', markdown, wording: `of ${markdown}` } } };
    if (name !== 'PostEdit') return undefined;
    return house.asked.at(-1)?.input['base'] === `of ${markdown}` ? undefined : { code: 'conflict' };
  };
  open();
  const post = await screen.findByRole('article', { name: /#2/ });
  fireEvent.click(within(post).getByRole('button', { name: /Edit/ }));
  fireEvent.change(await screen.findByRole('textbox', { name: /post #2/ }), {
    target: { value: 'I will try it with Wendeline.' },
  });
  house.thread.edit(2, 'I will [removed by a moderator].');
  fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  const choice = await screen.findByRole('group', { name: /has changed since/ });
  expect(document.activeElement).toBe(choice);
  within(choice).getByText('I will [removed by a moderator].');
  expect(mine().value).toBe('I will try it with Wendeline.');
  const kept = editBody({ text: 'I will try it with Wendeline.', base: 'of I will try it.' });
  expect(readDraft('noor', editPlace('post-2'))).toBe(kept);
  fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  expect(house.asked.filter(({ name }) => name === 'PostEdit')).toHaveLength(1);

  fireEvent.click(within(choice).getByRole('button', { name: 'Go on from what it says now' }));
  expect(mine().value).toBe('I will [removed by a moderator].');
  // What one had typed is put by, and can be had back: it is asked about anew then.
  fireEvent.click(await screen.findByRole('button', { name: 'Show this text instead' }));
  expect(mine().value).toBe('I will try it with Wendeline.');
  fireEvent.click(screen.getByRole('button', { name: 'Go on with my text' }));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await Promise.resolve();
  });
  expect(house.asked.at(-1)?.input).toMatchObject({ base: 'of I will [removed by a moderator].' });
});
