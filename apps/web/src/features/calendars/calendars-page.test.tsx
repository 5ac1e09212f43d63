import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Observable } from 'rxjs';
import { signedInAs } from '../../platform/drafts/viewer-for-tests.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext } from '../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';
import { calendarsPolicies } from './calendars.policies.js';

HTMLDialogElement.prototype.showModal = function open() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
const { MemoryRouter } = await import('react-router');
const { default: CalendarsPage } = await import('./calendars-page.js');

let since: Map<string | null, string | null>;
let byMail: boolean;
let made: number;
let away: boolean;
const calendars = () => ({
  __typename: 'Calendars',
  id: 'noor',
  byMail,
  feeds: [...since].map(([cohortId, at]) => ({
    __typename: 'CalendarFeed',
    cohortId,
    name: cohortId && 'C-TLC, cohort of 2026',
    since: at,
  })),
});
function answer(operationName: string | undefined, variables: Record<string, unknown>) {
  const cohortId = (variables['cohortId'] ?? null) as string | null;
  switch (operationName) {
    case 'CalendarFeedMake':
      since.set(cohortId, '2026-11-26T15:00:00.000Z');
      made += 1;
      return {
        calendarFeedMake: {
          __typename: 'CalendarFeedMade',
          address: `https://hearth.example/ics/secret${made}.ics`,
          calendars: calendars(),
        },
      };
    case 'CalendarFeedEnd':
      since.set(cohortId, null);
      return { calendarFeedEnd: calendars() };
    case 'CalendarsByMailSave':
      byMail = variables['byMail'] === true;
      return { calendarsByMailSave: calendars() };
    default:
      return { calendars: calendars() };
  }
}
const server = new ApolloLink(
  ({ operationName, variables }) =>
    new Observable((observer) => {
      const timer = setTimeout(() => {
        if (away) return observer.error(new TypeError('Failed to fetch'));
        observer.next({ data: answer(operationName, variables) });
        observer.complete();
      });
      return () => clearTimeout(timer);
    }),
);

beforeEach(() => {
  since = new Map([
    [null, null],
    ['cohort', null],
  ]);
  byMail = true;
  made = 0;
  away = false;
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: calendarsPolicies }),
    link: server,
  });
  render(
    <WithWords>
      <Announcer>
        <ZoneContext value="America/New_York">
          <MantineProvider>
            <ApolloProvider client={client}>
              <SignInContext value={signedInAs('noor')}>
                <MemoryRouter>
                  <CalendarsPage />
                </MemoryRouter>
              </SignInContext>
            </ApolloProvider>
          </MantineProvider>
        </ZoneContext>
      </Announcer>
    </WithWords>,
  );
});

const address = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of your feed' });
const button = (name: string) => screen.findByRole('button', { name });

it('makes an address, shows it once, and asks before one in use ends', async () => {
  const [first, ...others] = await screen.findAllByRole('button', { name: 'Make an address' });
  expect(others).toHaveLength(1);
  fireEvent.click(first!);
  expect((await address()).value).toBe('https://hearth.example/ics/secret1.ics');
  expect(screen.getByRole('link', { name: 'Add to Google Calendar' }).getAttribute('href')).toContain(
    'secret1',
  );
  fireEvent.click(await button('Make a new address'));
  expect(made).toBe(1);
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(
    [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === 'Make a new address')!,
  );
  await waitFor(async () => expect((await address()).value).toContain('secret2'));
  fireEvent.click(await button('End this address'));
  const asked = await screen.findByRole('dialog');
  fireEvent.click(
    [...asked.querySelectorAll('button')].find(({ textContent }) => textContent === 'End this address')!,
  );
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.textContent).toBe('All your sessions');
});

it('keeps the choice of mail, and says where it did not', async () => {
  const choice = await screen.findByRole<HTMLInputElement>('checkbox', { name: /to my calendar$/ });
  fireEvent.click(choice);
  await waitFor(() => expect(byMail).toBe(false));
  expect(choice.checked).toBe(false);
  away = true;
  fireEvent.click(choice);
  expect(await screen.findByRole('alert')).toBeTruthy();
  await waitFor(() => expect(choice.checked).toBe(false));
});
