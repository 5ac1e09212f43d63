import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext, type SignInState } from '../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../platform/time/zone.js';

const { MemoryRouter } = await import('react-router');
const { default: MePage } = await import('./me-page.js');

const asRosa: SignInState = {
  viewer: {
    __typename: 'Viewer',
    id: 'rosa',
    email: 'rosa@example.org',
    locale: 'ES',
    timeZone: 'America/New_York',
    sharedDevice: null,
    siteRoles: [],
    cohorts: [],
    can: { __typename: 'ViewerCan', scheduleSessions: false, readCollective: true },
    person: {
      __typename: 'Person',
      id: 'rosa',
      name: 'Rosa Medina',
      pronouns: null,
      roleTitle: 'Family liaison',
      organizationName: null,
      state: 'RI',
    },
  },
  signedIn: () => undefined,
  signOut: () => Promise.resolve(),
};

it('names each time zone with a capital, in Spanish too', () => {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  render(
    <WithWords locale="es">
      <SignInContext value={asRosa}>
        <ZoneContext value="America/New_York">
          <MantineProvider>
            <ApolloProvider client={client}>
              <MemoryRouter>
                <MePage />
              </MemoryRouter>
            </ApolloProvider>
          </MantineProvider>
        </ZoneContext>
      </SignInContext>
    </WithWords>,
  );
  const zones = [...screen.getByLabelText('Zona horaria').querySelectorAll('option')].map(
    ({ textContent }) => textContent,
  );
  expect(zones[0]).toMatch(/^Hora oriental|^Hora del este/);
  expect(zones.filter((name) => /^\p{Ll}/u.test(name))).toEqual([]);
});
