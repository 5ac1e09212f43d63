import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { Observable } from 'rxjs';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';
import { myStayPolicies } from './my-stay.policies.js';

HTMLDialogElement.prototype.showModal = function open() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
const { MemoryRouter } = await import('react-router');
const { default: StayPage } = await import('./stay-page.js');

type Days = { startsOn: string; endsOn: string };
let pause: (Days & { now: boolean }) | null;
let alone: boolean;
let inCohort: boolean;
const place = (over: object) => ({
  __typename: 'StayPlace',
  id: null,
  name: null,
  programName: null,
  role: null,
  needed: null,
  ...over,
});
const stay = () => ({
  __typename: 'MyStay',
  id: 'noor',
  pause: pause && { __typename: 'Pause', ...pause },
  summer: { __typename: 'SummerDays', startsOn: '2027-07-01', endsOn: '2027-09-01', known: false },
  places: [
    place({ kind: 'COLLECTIVE' }),
    ...(inCohort
      ? [
          place({
            kind: 'COHORT',
            id: 'c',
            name: 'cohort of 2026',
            programName: 'C-TLC',
            role: 'COORDINATOR',
          }),
        ]
      : []),
  ],
});
function answer(operationName: string | undefined, variables: Record<string, unknown>) {
  const input = variables['input'] as Days;
  if (operationName === 'PauseBegin') {
    if (input.endsOn <= input.startsOn) return [{ field: 'endsOn', rule: 'too_small' }];
    pause = { ...input, now: true };
    return { pauseBegin: stay() };
  }
  if (operationName === 'PauseEnd') {
    pause = null;
    return { pauseEnd: stay() };
  }
  if (operationName === 'PlaceLeave') {
    if (alone) return [{ field: 'place', rule: 'last_coordinator' }];
    inCohort = false;
    return { placeLeave: stay() };
  }
  return { myStay: stay() };
}
const server = new ApolloLink(
  ({ operationName, variables }) =>
    new Observable((observer) => {
      const timer = setTimeout(() => {
        const given = answer(operationName, variables);
        observer.next(
          Array.isArray(given)
            ? { errors: [new GraphQLError('invalid', { extensions: { code: 'invalid', fields: given } })] }
            : { data: given },
        );
        observer.complete();
      });
      return () => clearTimeout(timer);
    }),
);

beforeEach(() => {
  [pause, alone, inCohort] = [null, false, true];
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: myStayPolicies }),
    link: server,
  });
  render(
    <WithWords>
      <Announcer>
        <ZoneContext value="America/New_York">
          <MantineProvider>
            <ApolloProvider client={client}>
              <MemoryRouter>
                <StayPage />
              </MemoryRouter>
            </ApolloProvider>
          </MantineProvider>
        </ZoneContext>
      </Announcer>
    </WithWords>,
  );
});
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

it('asks for the day one is back, says what is wrong with it, and keeps the focus through pause and return', async () => {
  await press('Take this pause');
  const until = screen.getByLabelText('Back on');
  expect(screen.getByText('Choose the day on which you are back.')).toBeTruthy();
  expect(document.activeElement).toBe(until);
  fireEvent.change(until, { target: { value: '2020-01-01' } });
  await press('Take this pause');
  expect(await screen.findByText('Choose a day after the one you go.')).toBeTruthy();
  fireEvent.change(until, { target: { value: '2099-01-02' } });
  await press('Take this pause');
  expect(await screen.findByText(/You are back on Friday, January 2, 2099; there is nothing/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('You are away'));
  await press('I am back');
  await screen.findByRole('button', { name: 'Take this pause' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Take a pause'));
});

it('pauses over the summer by one press', async () => {
  await press('Thursday, July 1, 2027 to Wednesday, September 1, 2027');
  await screen.findByRole('button', { name: 'I am back' });
  expect(pause).toEqual({ startsOn: '2027-07-01', endsOn: '2027-09-01', now: true });
});

it('says what one loses before one leaves, why one cannot, and that one has left', async () => {
  alone = true;
  await press('Leave this cohort');
  const leave = async () => {
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(
      [...dialog.querySelectorAll('button')].find((b) => b.textContent === 'Leave this cohort')!,
    );
  };
  expect(screen.getByRole('dialog').textContent).toContain(
    'Its coordinators are told that you left. Not why.',
  );
  await leave();
  expect((await screen.findByRole('alert')).textContent).toContain('Nobody else coordinates it');
  alone = false;
  await leave();
  await waitFor(() => expect(screen.queryByText('cohort of 2026')).toBeNull());
  expect(document.activeElement?.textContent).toBe('Leave');
});
