import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { Announcer } from '../../ui/announcer.js';
import { SideWays } from './side-ways.js';

const { MemoryRouter, useLocation } = await import('react-router');
const { useSide } = await import('./use-side.js');

function Room(room: { hasCase: boolean; pollWaits: boolean }) {
  const { isOpen, open } = useSide();
  const { search } = useLocation();
  return (
    <>
      <SideWays {...room} onSide={open} />
      <output>{`${isOpen} ${search}`}</output>
    </>
  );
}

const page = (room: { hasCase: boolean; pollWaits: boolean }) => (
  <MemoryRouter initialEntries={['/room?side=notes']}>
    <WithWords>
      <MantineProvider env="test">
        <Announcer>
          <Room {...room} />
        </Announcer>
      </MantineProvider>
    </WithWords>
  </MemoryRouter>
);

test('where the panels are out of sight, a poll that waits is said, and each way opens what it names', async () => {
  const { rerender } = render(page({ hasCase: false, pollWaits: false }));
  expect(screen.queryByRole('button')).toBeNull();
  rerender(page({ hasCase: true, pollWaits: true }));
  await screen.findByText('A poll waits for your answer.');
  const now = () => document.querySelector('output')?.textContent;
  expect(now()).toBe('false ?side=notes');
  fireEvent.click(screen.getByRole('button', { name: 'See the case' }));
  expect(now()).toBe('true ?side=case');
  fireEvent.click(screen.getByRole('button', { name: 'Answer the poll' }));
  expect(now()).toBe('true ?side=polls');
  rerender(page({ hasCase: true, pollWaits: false }));
  expect(screen.queryByRole('button', { name: 'Answer the poll' })).toBeNull();
});
