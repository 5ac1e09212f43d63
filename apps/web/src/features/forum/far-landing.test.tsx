import { screen, waitFor } from '@testing-library/react';
import { DANA } from './house-for-tests.js';
import { house, open } from './thread-page-for-tests.js';

it('lands on a post far down a thread of ten thousand, with the focus on it and few others drawn', async () => {
  for (let number = 4; number <= 10_000; number += 1) house.thread.add(DANA, `Post ${number}`);
  open('#7000');
  await screen.findByText('Post 7000');
  await waitFor(() => expect(document.activeElement?.id).toBe('7000'));
  const drawn = screen.getAllByRole('article').map(({ id }) => Number(id));
  expect(drawn).toEqual(Array.from({ length: drawn.length }, (_, index) => 6_997 + index));
  expect(drawn.length).toBeLessThanOrEqual(50);
  screen.getByRole('button', { name: 'Show earlier posts' });
});
