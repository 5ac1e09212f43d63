import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { WithWords } from '../platform/i18n/words-for-tests.js';
import { joined, PagedList } from './paged-list.js';

const PAGES: Record<string, { nodes: string[]; nextCursor: string | null }> = {
  one: { nodes: ['Cora', 'Dana'], nextCursor: 'two' },
  two: { nodes: ['Eli'], nextCursor: null },
};
let failing = false;

/** Names in pages; those of the last lead nowhere. */
function Names() {
  const [page, setPage] = useState({ list: { nodes: ['Ada', 'Ben'], nextCursor: 'one' as string | null } });
  return (
    <PagedList
      className=""
      nextCursor={page.list.nextCursor}
      more="Show more"
      onMore={async (after) => {
        await Promise.resolve();
        if (failing) throw new Error('no line');
        setPage((before) => joined('list')(before, { fetchMoreResult: { list: PAGES[after]! } }));
      }}
    >
      {page.list.nodes.map((name) => (
        <li key={name}>{name === 'Eli' ? name : <a href="/somewhere">{name}</a>}</li>
      ))}
    </PagedList>
  );
}

it('reads on with the first of the next page, says what went wrong and goes on from there, and ends', async () => {
  render(
    <MantineProvider>
      <WithWords>
        <Names />
      </WithWords>
    </MantineProvider>,
  );
  const button = () => screen.getByRole('button', { name: 'Show more' });
  failing = true;
  fireEvent.click(button());
  await screen.findByRole('alert');
  expect(screen.getAllByRole('listitem').length).toBe(2);
  failing = false;
  fireEvent.click(button());
  await screen.findByText('Dana');
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Cora'));
  fireEvent.click(button());
  await screen.findByText('Eli');
  expect(screen.queryByRole('button')).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Eli'));
});
