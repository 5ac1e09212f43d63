import { LIMITS, type PostLine } from '@hearth/shared';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { DANA, THREAD, type Answer } from './house-for-tests.js';
import { house, open, posts } from './thread-page-for-tests.js';

async function write(text: string): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: /Write a reply|Your draft is here/ }));
  const field = await screen.findByRole('textbox', { name: 'Your reply' });
  fireEvent.change(field, { target: { value: text } });
  return field;
}

const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send reply' }));
const kept = () => JSON.stringify({ ...localStorage });
const replies = () => house.asked.filter(({ name }) => name === 'PostReply').map(({ input }) => input);

describe('the thread page', () => {
  it('shows posts in the order of number; what one replies to is a link', async () => {
    open();
    await screen.findByText('Tell us how it goes.');
    expect(posts()).toEqual([
      'Dana Kowalczyk, #1: We give the first two minutes away.',
      'Noor Haddad, #2: I will try it.',
      'Dana Kowalczyk, #3: Tell us how it goes.',
    ]);
    expect(screen.getByRole('link', { name: '#2' }).getAttribute('href')).toBe(`/threads/${THREAD}#2`);
    expect(
      screen.getByText(/Members of C-TLC, cohort of 2026, now and later, and its coordinators/),
    ).toBeTruthy();
  });

  it('shows a reply at once, then as the server has it', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    house.instead = (name) => (name === 'PostReply' ? gate.then(() => answerTo()) : undefined);
    const answerTo = (): Answer => {
      const sent = replies()[0] ?? {};
      const input = { id: String(sent['id']), threadId: THREAD, markdown: String(sent['markdown']) };
      return { data: { postReply: house.thread.reply(input) } };
    };
    open();
    await write('It went *well*.');
    send();
    expect(await screen.findByText('Sending')).toBeTruthy();
    expect(posts()[3]).toBe('Noor Haddad: It went *well*.');
    expect(kept()).toContain('It went *well*.');
    const place = screen.getAllByRole('article')[3];
    act(release);
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: It went *well*.'));
    expect(screen.queryByText('Sending')).toBeNull();
    expect(screen.getAllByRole('article')[3]).toBe(place);
    expect(kept()).not.toContain('It went');
  });

  it('keeps a reply that failed, says why, and sends it again under the same id', async () => {
    house.instead = (name) => (name === 'PostReply' ? 'cut' : undefined);
    open();
    await write('Not lost.');
    send();
    expect(await screen.findByText('Not sent yet.')).toBeTruthy();
    expect(posts()[3]).toBe('Noor Haddad: Not lost.');
    house.instead = () => undefined;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: Not lost.'));
    const ids = new Set(replies().map((input) => input['id']));
    expect([replies().length, ids.size, house.thread.posts.length]).toEqual([2, 1, 4]);
  });

  it('has an unsent reply again after a reload', async () => {
    house.instead = (name) => (name === 'PostReply' ? { code: 'internal' } : undefined);
    open();
    await write('Still here.');
    send();
    await screen.findByText('Not sent yet.');
    house.instead = () => undefined;
    cleanup();
    open();
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad: Still here.'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: Still here.'));
    expect(new Set(replies().map((input) => input['id'])).size).toBe(1);
  });

  it('means the last words where an earlier try had arrived after all', async () => {
    house.instead = (name) => {
      if (name !== 'PostReply') return undefined;
      const [sent = {}, again] = replies();
      if (!again) return 'cut';
      // It is there by the time the better words come, or the live line would have brought it before.
      house.thread.reply({ id: String(sent['id']), threadId: THREAD, markdown: String(sent['markdown']) });
      return undefined;
    };
    open();
    await write('First words.');
    send();
    await screen.findByText('Not sent yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    const field = await screen.findByRole('textbox', { name: 'Your reply' });
    fireEvent.change(field, { target: { value: 'Better words.' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: Better words.'));
    expect(house.thread.posts).toHaveLength(4);
  });

  it('does not bring back what moderators took out of an earlier try that had arrived: the words wait as an edit', async () => {
    house.instead = (name) => {
      if (name !== 'PostReply') return undefined;
      const [sent = {}, again] = replies();
      if (!again) return 'cut';
      house.thread.reply({
        id: String(sent['id']),
        threadId: THREAD,
        markdown: '[removed by a moderator] came.',
      });
      house.thread.words.set(4, { __typename: 'PostWord', about: 'REDACTED', words: 'A name.' });
      return undefined;
    };
    open();
    await write('Wendeline came.');
    send();
    await screen.findByText('Not sent yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    const field = await screen.findByRole('textbox', { name: 'Your reply' });
    fireEvent.change(field, { target: { value: 'Wendeline came late.' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(posts()[3]).toBe('Noor Haddad, #4: [removed by a moderator] came.'));
    expect(house.asked.map(({ name }) => name)).not.toContain('PostEdit');
    await screen.findByText(/An edit of this post is not saved yet/);
    expect(kept()).toContain('Wendeline came late.');
  });

  it('keeps a draft at each keystroke, through a reload', async () => {
    open();
    await write('We tried a');
    expect(kept()).toContain('We tried a');
    cleanup();
    open();
    fireEvent.click(await screen.findByRole('button', { name: /Your draft is here/ }));
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveProperty('value', 'We tried a');
  });

  it('says what is wrong before anything is sent, and counts only near the limit', async () => {
    open();
    const field = await write(' ');
    send();
    expect(await screen.findByText('Write something here.')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.post - 501) } });
    expect(screen.queryByText(/characters? left/)).toBeNull();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.post - 20) } });
    expect(screen.getByText('20 characters left')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'x'.repeat(LIMITS.post + 1) } });
    expect(screen.getByText('1 character too many')).toBeTruthy();
    send();
    expect(replies()).toEqual([]);
  });

  it('writes as a member without a name', async () => {
    open();
    await write('Nobody knows it is me.');
    fireEvent.click(screen.getByRole('checkbox', { name: /Post as a member/ }));
    send();
    await waitFor(() => expect(posts()[3]).toBe('A member, #4: Nobody knows it is me.'));
    expect(replies()[0]).toMatchObject({ asMember: true });
    // The next one is written with one's name again, unless one says so.
    expect(screen.getByRole('checkbox', { name: /Post as a member/ })).toHaveProperty('checked', false);
  });

  it('takes live replies in the order of number, and says so', async () => {
    open();
    await screen.findByText('Tell us how it goes.');
    await waitFor(() => expect(house.socket.heard.get('post.added')?.size).toBe(1));
    const lines: PostLine[] = [house.thread.add(DANA, 'One more.'), house.thread.add(DANA, 'And another.')];
    act(() => house.socket.push('post.added', lines[1]));
    expect(posts()).toHaveLength(3);
    act(() => house.socket.push('post.added', lines[0]));
    await waitFor(() => expect(posts()).toHaveLength(5));
    expect(posts().slice(3)).toEqual(['Dana Kowalczyk, #4: One more.', 'Dana Kowalczyk, #5: And another.']);
    expect(await screen.findByRole('button', { name: '2 new replies' })).toBeTruthy();
    await waitFor(() =>
      expect(screen.getAllByRole('status').some((one) => one.textContent === '2 new replies')).toBe(true),
    );
    act(() => house.socket.push('post.edited', house.thread.edit(1, 'We give three.')));
    await screen.findByText('We give three.');
    act(() => house.socket.push('post.deleted', house.thread.remove(4)));
    await screen.findByText('Post #4 was deleted.');
  });

  it('forgets the thread at once where one loses it', async () => {
    open();
    await screen.findByText('Tell us how it goes.');
    await waitFor(() => expect(house.socket.heard.get('access.lost')?.size).toBe(1));
    act(() => house.socket.push('access.lost', { channel: `thread:${THREAD}`, code: 'not_found' }));
    expect(await screen.findByText('There is nothing here that you can see')).toBeTruthy();
    expect(screen.queryByText('Tell us how it goes.')).toBeNull();
  });

  it('says that there is nothing, and offers no form, where one may not', async () => {
    house.instead = (name) => (name === 'ThreadPage' ? { code: 'not_found' } : undefined);
    open();
    expect(await screen.findByText('There is nothing here that you can see')).toBeTruthy();
    cleanup();
    house.instead = () => undefined;
    house.thread.locked = true;
    open();
    expect(await screen.findByText('This thread takes no more posts. You can still read it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Write a reply' })).toBeNull();
  });
});
