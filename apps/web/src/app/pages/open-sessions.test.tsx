import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { FrontDocument } from '../../gql/shell/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';

const { MemoryRouter } = await import('react-router');
const { OpenSessions } = await import('./open-sessions.js');

function show(visitor: boolean) {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  const publicSessions = ['Calm corners', 'When a child grieves'].map((title, i) => ({
    __typename: 'PublicSession' as const,
    id: `s${i}`,
    title,
    startsAt: '2036-12-01T20:30:00.000Z',
    endsAt: '2036-12-01T21:30:00.000Z',
    timeZone: 'America/New_York',
  }));
  client.writeQuery({ query: FrontDocument, data: { publicSessions } });
  render(
    <WithWords>
      <ZoneContext value="America/New_York">
        <MantineProvider>
          <ApolloProvider client={client}>
            <MemoryRouter>
              <OpenSessions visitor={visitor} />
            </MemoryRouter>
          </ApolloProvider>
        </MantineProvider>
      </ZoneContext>
    </WithWords>,
  );
}

describe('the sessions listed for everyone', () => {
  it('tell a visitor what to do about each, and whom to ask without an account', () => {
    show(true);
    const links = screen.getAllByRole('link', { name: 'Sign in to join' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/sign-in?next=%2Fsessions%2Fs0',
      '/sign-in?next=%2Fsessions%2Fs1',
    ]);
    const about = links.map(
      (link) => document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(about).toEqual(['Calm corners', 'When a child grieves']);
    expect(screen.getByText(/No account yet\?/)).toBeTruthy();
  });

  it('tell someone signed in, who is in no group, whom to ask', () => {
    show(false);
    expect(screen.getByText('Calm corners')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/Ask its coordinator to add you/)).toBeTruthy();
  });
});
