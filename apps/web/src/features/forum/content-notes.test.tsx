import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { NoteChoice } from '../../gql/forum/graphql.js';
import { DANA, NOOR } from './house-for-tests.js';
import { house, open, posts } from './thread-page-for-tests.js';

function vocabulary(choices: Record<string, NoteChoice> = {}): void {
  house.instead = (name) =>
    name === 'ContentNotes'
      ? {
          data: {
            contentNotes: ['death', 'abuse'].map((key) => ({
              __typename: 'ContentNote',
              key,
              name: key === 'death' ? 'Death and grief' : 'Abuse or neglect',
              meaning: 'Hard',
              choice: choices[key] ?? 'ASK',
            })),
          },
        }
      : undefined;
}
const words = 'Her father died on Sunday.';

describe('a post with a content note', () => {
  it('is folded until one opens it, and the same button folds it again', async () => {
    vocabulary();
    house.thread.add(DANA, words, { contentNotes: ['death'] });
    open();
    await screen.findByText('Content notes: Death and grief');
    expect(document.body.textContent).not.toContain(words);
    const button = screen.getByRole('button', { name: 'Show this post' });
    button.focus();
    fireEvent.click(button);
    expect(posts()[3]).toContain(words);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(document.body.textContent).not.toContain(words);
  });

  it('arrives folded, and is not folded for who wrote it', async () => {
    vocabulary();
    open();
    await screen.findByText('I will try it.');
    await waitFor(() => expect(house.socket.heard.get('post.added')?.size).toBe(1));
    act(() => house.socket.push('post.added', house.thread.add(DANA, words, { contentNotes: ['death'] })));
    await screen.findByText('Content notes: Death and grief');
    expect(document.body.textContent).not.toContain(words);
    act(() => house.socket.push('post.added', house.thread.add(NOOR, 'Mine.', { contentNotes: ['death'] })));
    await screen.findByText('Mine.');
  });

  it('is shown, or kept folded, as one chose', async () => {
    vocabulary({ death: 'OPEN', abuse: 'FOLD' });
    house.thread.add(DANA, words, { contentNotes: ['death'] });
    house.thread.add(DANA, 'She was hit.', { contentNotes: ['abuse', 'death'] });
    open();
    await screen.findByText(words);
    expect(document.body.textContent).not.toContain('She was hit.');
    const [, fold] = screen.getAllByText(/^Content notes: .*Abuse/).map((note) => note.closest('article'));
    expect(fold).toBeUndefined();
  });
});

describe('a thread with content notes', () => {
  it('folds every post, and opens them at once, but not those with notes of their own', async () => {
    vocabulary();
    house.thread.posts[0]!.contentNotes = ['death'];
    house.thread.add(DANA, 'She was hit.', { contentNotes: ['abuse'] });
    open();
    const all = await screen.findByRole('button', { name: 'Show all posts of this thread' });
    expect(document.body.textContent).not.toContain('We give the first two minutes away.');
    expect(document.body.textContent).not.toContain('Tell us how it goes.');
    // One's own words are not hidden from oneself.
    expect(posts()[1]).toContain('I will try it.');
    fireEvent.click(all);
    expect(posts()[0]).toContain('We give the first two minutes away.');
    expect(posts()[2]).toContain('Tell us how it goes.');
    expect(document.body.textContent).not.toContain('She was hit.');
    fireEvent.click(all);
    expect(document.body.textContent).not.toContain('Tell us how it goes.');
  });
});

describe('what is needed', () => {
  it('stands above the reply box', async () => {
    vocabulary();
    house.thread.needs = ['LISTENING'];
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Write a reply' }));
    const form = await screen.findByRole('region', { name: 'Your reply' });
    within(form).getByText('They ask for listening. No advice needed.');
  });

  it('asks for notes with the reply, and sends them', async () => {
    vocabulary();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Write a reply' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Content notes: None' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Abuse or neglect' }));
    screen.getByRole('button', { name: 'Content notes: Abuse or neglect' });
    fireEvent.change(screen.getByRole('textbox', { name: 'Your reply' }), {
      target: { value: 'It was so.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Send reply' }));
    await waitFor(() =>
      expect(house.asked.filter(({ name }) => name === 'PostReply')).toMatchObject([
        { input: { markdown: 'It was so.', contentNotes: ['abuse'] } },
      ]),
    );
  });
});
