import { jest } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';

// The words of every area are there already.
jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({ loadWords: () => Promise.resolve() }));
const { house, open } = await import('./thread-page-for-tests.js');

const TESS = {
  __typename: 'Person' as const,
  id: 'tess',
  name: 'Tess Vane',
  pronouns: null,
  roleTitle: 'teacher',
  organizationName: null,
  state: null,
};

async function itemsOf(number: number): Promise<(string | null)[]> {
  fireEvent.click(await screen.findByRole('button', { name: `More for post #${number}` }));
  return screen.getAllByRole('menuitem').map((item) => item.textContent);
}

it('asks an administrator for a reason before it says who wrote as a member', async () => {
  house.thread.add(TESS, 'I am so tired.', { asMember: true });
  house.instead = (name) => (name === 'PostUnmask' ? { data: { postUnmask: TESS } } : undefined);
  open('', ['ADMINISTRATOR']);
  await screen.findByText('I am so tired.');
  expect(await itemsOf(4)).toContain('Who wrote this?');
  fireEvent.click(screen.getByRole('menuitem', { name: 'Who wrote this?' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Who wrote this?' }));
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'We want to call them today.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Record it and show me' }));
  await dialog.findByText('Tess Vane');
  expect(house.asked.at(-1)).toMatchObject({ name: 'PostUnmask', input: { postId: 'post-4' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
  expect(document.body.textContent).not.toContain('Tess');
});

it('is offered to no moderator', async () => {
  house.thread.add(TESS, 'I am so tired.', { asMember: true });
  open('', ['MODERATOR']);
  await screen.findByText('I am so tired.');
  expect(await itemsOf(4)).not.toContain('Who wrote this?');
});

it('is not offered where the author is shown', async () => {
  open('', ['ADMINISTRATOR']);
  expect(await itemsOf(3)).not.toContain('Who wrote this?');
});
