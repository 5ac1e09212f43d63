import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { DANA, NOOR, type Answer } from './house-for-tests.js';
import { house, open } from './thread-page-for-tests.js';

/** A thread that Noor asks and Dana answers. */
function asked(): void {
  Object.assign(house.thread, { posts: [], rev: 0, readNumber: 2 });
  house.thread.add(NOOR, 'What helped you?');
  house.thread.add(DANA, 'A walk.');
}

describe('whoever asked', () => {
  it('says that an answer helped', async () => {
    asked();
    house.instead = (name): Answer | undefined => {
      const [, post] = house.thread.posts;
      if (name !== 'PostHelpful' || !post) return undefined;
      house.thread.help(2);
      return { data: { postHelpful: house.thread.card(post) } };
    };
    open();
    await screen.findByText('A walk.');
    expect(screen.queryByRole('button', { name: 'This helped: #1' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'This helped: #2' }));
    await screen.findByText('Helped whoever asked');
    screen.getByRole('button', { name: 'Take “helped” back from #2' });
    expect(house.asked.at(-1)).toMatchObject({ name: 'PostHelpful', input: { id: 'post-2', on: true } });
  });

  it('sums it up; what was typed outlives a failure', async () => {
    asked();
    house.instead = (name) => (name === 'ThreadSummarize' ? { code: 'locked' } : undefined);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Sum it up for others' }));
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByRole('textbox');
    fireEvent.change(field, { target: { value: 'Walks.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save the summary' }));
    await within(dialog).findByRole('alert');
    expect(field).toHaveProperty('value', 'Walks.');
    await waitFor(() =>
      expect(house.asked.at(-1)).toMatchObject({ name: 'ThreadSummarize', input: { markdown: 'Walks.' } }),
    );
  });
});
