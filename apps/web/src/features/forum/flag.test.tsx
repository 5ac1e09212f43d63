import { jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';

// The words of every area are there already.
jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({ loadWords: () => Promise.resolve() }));
const { house, open } = await import('./thread-page-for-tests.js');

const WORDS = 'Tell us how it goes.';

async function openDialog() {
  house.instead = (name) => {
    if (name === 'FlagRaise') return { data: { flagRaise: true } };
    return name === 'FlagTakeBack' ? { data: { flagTakeBack: true } } : undefined;
  };
  open();
  await screen.findByText(WORDS);
  fireEvent.click(screen.getByRole('button', { name: 'More for post #3' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Flag' }));
  return within(await screen.findByRole('dialog', { name: 'Flag post #3' }));
}

it('folds a post for whoever flags it, with the way back; a reason is asked for', async () => {
  const dialog = await openDialog();
  fireEvent.click(dialog.getByRole('button', { name: 'Send to moderators' }));
  await dialog.findByText('Choose one of these first.');
  fireEvent.click(dialog.getByRole('radio', { name: 'It may identify a student' }));
  expect(dialog.queryByText(/do not wait for us/)).toBeNull();
  fireEvent.change(dialog.getByRole('textbox', { name: 'Anything to add?' }), {
    target: { value: 'A name.' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Send to moderators' }));
  await screen.findByText('You flagged post #3. It is with the moderators.');
  expect(screen.queryByText(WORDS)).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(document.activeElement?.getAttribute('data-number')).toBe('3'));
  expect(house.asked.at(-1)).toMatchObject({
    name: 'FlagRaise',
    input: { subject: 'POST', subjectId: 'post-3', reason: 'STUDENT', note: 'A name.' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Take my flag back' }));
  await screen.findByText(WORDS);
});

it('keeps what was begun when it is closed, and forgets it once it is sent', async () => {
  let dialog = await openDialog();
  const note = () => dialog.getByRole('textbox', { name: 'Anything to add?' });
  fireEvent.change(note(), { target: { value: 'She wrote her grade.' } });
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'More for post #3' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Flag' }));
  dialog = within(await screen.findByRole('dialog', { name: 'Flag post #3' }));
  expect(note()).toHaveProperty('value', 'She wrote her grade.');
  fireEvent.click(dialog.getByRole('radio', { name: 'It is unkind' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Send to moderators' }));
  await screen.findByText('You flagged post #3. It is with the moderators.');
  expect(JSON.stringify(localStorage)).not.toContain('her grade');
});

it('tells whom to call as soon as one is worried, before it is sent and after', async () => {
  const dialog = await openDialog();
  fireEvent.click(dialog.getByRole('radio', { name: 'I am worried about someone' }));
  const crisis = () => dialog.getByRole('link', { name: 'Call 988' }).getAttribute('href');
  expect(crisis()).toBe('tel:988');
  expect(dialog.getByRole('link', { name: 'text 988' }).getAttribute('href')).toBe('sms:988');
  fireEvent.click(dialog.getByRole('button', { name: 'Send to moderators' }));
  await dialog.findByText('Thank you for looking out for someone. Every moderator is being told.');
  expect(crisis()).toBe('tel:988');
  fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
  await screen.findByText('You flagged post #3. It is with the moderators.');
  await waitFor(() => expect(document.activeElement?.getAttribute('data-number')).toBe('3'));
});

it('shows a post that moderators have looked at when asked to', async () => {
  house.thread.flagged.set(3, 'SETTLED');
  open();
  await screen.findByText('You flagged post #3. The moderators have looked at it.');
  expect(screen.queryByText(WORDS)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show it' }));
  await screen.findByText(WORDS);
});

it('takes the words away as they are hidden; their author goes on reading them, with what the moderators say', async () => {
  house.thread.add({ ...(house.thread.posts[0]?.author ?? { name: '' }), id: 'dana' } as never, 'Two names.');
  open();
  await screen.findByText('Two names.');
  await waitFor(() => expect(house.socket.heard.get('post.edited')?.size).toBe(1));
  act(() => house.socket.push('post.edited', house.thread.hide(4)));
  await screen.findByText('Post #4 is hidden while moderators look at it.');
  expect(screen.queryByText('Two names.')).toBeNull();
  house.thread.words.set(2, { __typename: 'PostWord', about: 'HIDDEN', words: 'Please leave the name out.' });
  act(() => house.socket.push('post.edited', house.thread.hide(2)));
  await screen.findByText('Please leave the name out.');
  screen.getByText('Only you can see this post while the moderators look at it.');
  screen.getByText('I will try it.');
});

it('shows an author what a post said before', async () => {
  house.thread.edit(2, 'I tried it.');
  house.instead = (name) =>
    name === 'PostVersions'
      ? {
          data: {
            postVersions: [
              {
                __typename: 'PostVersion',
                html: '<p>I will try it.</p>',
                writtenAt: '2026-11-20T15:02:00.000Z',
              },
            ],
          },
        }
      : undefined;
  open();
  await screen.findByText('I tried it.');
  fireEvent.click(screen.getByRole('button', { name: 'More for post #2' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'What it said before' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'What post #2 said before' }));
  await dialog.findByText('I will try it.');
});
