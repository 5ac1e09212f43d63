import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Observable } from 'rxjs';
import type { StoppedRowFragment } from '../../gql/inbox/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';

const { MemoryRouter } = await import('react-router');
const { default: StoppedPage } = await import('./stopped-page.js');

const stopped = (id: string, name: string): StoppedRowFragment => ({
  __typename: 'StoppedPerson',
  person: {
    __typename: 'Person',
    id,
    name,
    pronouns: null,
    roleTitle: 'School counselor',
    organizationName: null,
    state: 'VT',
  },
  place: 'C-TLC, cohort of 2026',
  stoppedAt: '2028-07-03T19:30:00.000Z',
});

let rows: StoppedRowFragment[];
let away: boolean;
const server = new ApolloLink(({ operationName, variables }) => {
  if (operationName === 'MailStopLift' && !away)
    rows = rows.filter(({ person }) => person.id !== variables['personId']);
  const data = operationName === 'MailStopLift' ? { mailStopLift: rows } : { stoppedMail: rows };
  return new Observable((observer) => {
    const timer = setTimeout(() => {
      if (away) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data });
      observer.complete();
    });
    return () => clearTimeout(timer);
  });
});

beforeEach(() => {
  rows = [stopped('dana', 'Dana Kowalczyk'), stopped('otto', 'Otto Fenwick')];
  away = false;
  const client = new ApolloClient({ cache: new InMemoryCache(), link: server });
  render(
    <WithWords>
      <Announcer>
        <ZoneContext value="America/New_York">
          <MantineProvider>
            <ApolloProvider client={client}>
              <MemoryRouter>
                <StoppedPage />
              </MemoryRouter>
            </ApolloProvider>
          </MantineProvider>
        </ZoneContext>
      </Announcer>
    </WithWords>,
  );
});

const buttons = () => screen.findAllByRole('button', { name: 'Try this address again' });

it('lists whose mail comes back; one who is tried again goes, is said aloud, and the focus stays', async () => {
  const [first] = await buttons();
  expect(first?.getAttribute('aria-describedby')).toBeTruthy();
  fireEvent.click(first!);
  await waitFor(() => expect(screen.queryByText('Dana Kowalczyk')).toBeNull());
  expect(screen.getByText('Otto Fenwick')).toBeTruthy();
  expect(await screen.findByText('Dana Kowalczyk gets mail again.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  fireEvent.click((await buttons())[0]!);
  expect(await screen.findByText('Mail reaches everyone. That is all.')).toBeTruthy();
});

it('keeps the list, and says what to do, where it did not work', async () => {
  const [first] = await buttons();
  away = true;
  fireEvent.click(first!);
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText('Dana Kowalczyk')).toBeTruthy();
});
