import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { of } from 'rxjs';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';

const { MemoryRouter } = await import('react-router');
const { GoingNotice } = await import('../../features/my-data/going-notice.js');
const { AwayNotice } = await import('../../features/my-stay/away-notice.js');

let going: boolean;
const myData = () => ({
  __typename: 'MyData',
  id: 'noor',
  export: null,
  exportUntil: null,
  erasure: going
    ? {
        __typename: 'Erasure',
        askedAt: '2026-11-26T15:00:00.000Z',
        dueAt: '2026-12-03T15:00:00.000Z',
        keepsWords: true,
      }
    : null,
  lastAdministrator: false,
  neededIn: [],
});
const myStay = {
  __typename: 'MyStay',
  id: 'noor',
  pause: { __typename: 'Pause', startsOn: '2026-11-26', endsOn: '2026-12-10', now: true },
  summer: null,
  places: [],
};
const server = new ApolloLink(({ operationName }) => {
  if (operationName === 'MyStay') return of({ data: { myStay } });
  if (operationName === 'MyData') return of({ data: { myData: myData() } });
  going = false;
  return of({ data: { erasureTakeBack: myData() } });
});

it('beside one’s settings stands that one is away, and that one is about to be deleted until one presses to stay', async () => {
  going = true;
  render(
    <WithWords locale="en">
      <ZoneContext value="America/New_York">
        <MantineProvider>
          <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link: server })}>
            <MemoryRouter>
              <Announcer>
                <h1 tabIndex={-1}>Me</h1>
                <GoingNotice />
                <AwayNotice />
              </Announcer>
            </MemoryRouter>
          </ApolloProvider>
        </MantineProvider>
      </ZoneContext>
    </WithWords>,
  );
  expect(await screen.findByText(/You are back on Thursday, December 10, 2026/)).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Keep my account' }));
  await waitFor(() => expect(screen.queryByText('Your account will be deleted')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Me' })));
  expect(screen.getByRole('link', { name: 'Pause or leave' }).getAttribute('href')).toBe('/me/stay');
});
