import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Announcer } from '../../ui/announcer.js';
import { unsyncedPlaces } from '../drafts/draft-store.js';
import { signedInAs } from '../drafts/viewer-for-tests.js';
import { WithWords } from '../i18n/words-for-tests.js';
import { SignInContext } from '../sign-in/viewer-context.js';

const { MemoryRouter } = await import('react-router');
const { default: AfterSession } = await import('./after-session.js');

const UNTIL = '2126-12-01T20:30:00.000Z';
const survey = {
  __typename: 'SessionSurvey',
  until: UNTIL,
  open: true,
  asked: true,
  answered: false,
  seesResults: false,
  results: null as object | null,
};
const person = (id: string, name: string) => ({
  __typename: 'Person',
  id,
  name,
  pronouns: null,
  roleTitle: 'Principal',
  organizationName: null,
  state: 'VT',
});
const attended = (id: string, name: string, minutes: number) => ({
  __typename: 'Attendance',
  person: person(id, name),
  minutes,
  seenMinutes: minutes,
  correctedBy: null as object | null,
  correctedFrom: null as string | null,
  correctedLate: false,
  correctedWhy: null as string | null,
});

let said: object[];
let refuse: string | null;
/** The day for corrections is over. */
let locked: boolean;

interface After {
  survey?: typeof survey | null;
  state?: 'DRAFT' | 'APPROVED' | 'HOMELESS';
  runs?: boolean;
}

function open({ survey: asked = null, state, runs = false }: After) {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const answer = (data: object) => {
          observer.next({ data: { ...data } });
          observer.complete();
        };
        if (operationName === 'SessionAfter')
          return answer({
            peerSession: {
              __typename: 'PeerSession',
              id: 's1',
              closedAt: '2026-11-26T20:30:00.000Z',
              can: { __typename: 'PeerSessionCan', seeAttendance: runs },
              followUpThread: null,
            },
            sessionSurvey: asked,
            sessionFollowUp: state ? { __typename: 'FollowUp', id: 's1', state } : null,
          });
        if (operationName === 'SessionAttendance')
          return answer({
            sessionAttendance: {
              __typename: 'AttendancePage',
              canCorrect: !locked,
              canCorrectLate: locked,
              canImport: true,
              correctableUntil: UNTIL,
              nextCursor: null,
              nodes: [attended('p1', 'Ben', 30), attended('p2', 'Rosa', 0)],
            },
          });
        if (operationName === 'AttendanceLooked') return answer({ attendanceLooked: true });
        said.push(variables['input'] as object);
        if (refuse)
          return observer.error(
            new CombinedGraphQLErrors({ errors: [{ message: refuse, extensions: { code: refuse } }] }),
          );
        const { minutes, reason } = variables['input'] as { minutes: number; reason?: string };
        if (operationName === 'AttendanceCorrectLate')
          return answer({
            attendanceCorrectLate: {
              ...attended('p1', 'Ben', minutes),
              correctedBy: { __typename: 'Person', id: 'noor', name: 'Noor' },
              correctedFrom: 'HAND',
              correctedLate: true,
              correctedWhy: reason,
            },
          });
        answer(
          operationName === 'SurveyAnswer'
            ? { surveyAnswer: { ...asked, asked: false, answered: true } }
            : {
                attendanceSet: {
                  ...attended('p1', 'Ben', (variables['input'] as { minutes: number }).minutes),
                  correctedBy: { __typename: 'Person', id: 'noor', name: 'Noor' },
                },
              },
        );
      }),
  );
  return render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <SignInContext value={signedInAs('noor')}>
        <MantineProvider>
          <WithWords>
            <Announcer>
              <MemoryRouter>
                <AfterSession sessionId="s1" />
              </MemoryRouter>
            </Announcer>
          </WithWords>
        </MantineProvider>
      </SignInContext>
    </ApolloProvider>,
  );
}

beforeAll(() => {
  const list = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => ({ ...list, addListener: () => undefined }) });
});
beforeEach(() => {
  said = [];
  refuse = null;
  locked = false;
  localStorage.clear();
});

const choose = (scale: string, word: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: scale })).getByRole('radio', { name: word }));
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send my answers' }));

test('three questions: what is missing takes the focus; what is typed stays here alone until it is sent', async () => {
  const page = open({ survey });
  await screen.findByRole('heading', { name: 'How was it for you?' });
  choose('Was it worth your time?', 'Mostly');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Start later.' } });
  // The page is left and met again: the half-filled answer is still there, and not for the server.
  page.unmount();
  open({ survey });
  await screen.findByText('Your draft is still here. It is on this device only.');
  expect(unsyncedPlaces('noor')).toEqual([]);
  expect(screen.getByRole('radio', { name: 'Mostly', checked: true })).toBeTruthy();
  send();
  const heard = screen.getByRole('radiogroup', { name: 'Did you feel heard?' });
  expect(within(heard).getByText('Choose one, please.')).toBeTruthy();
  expect(heard.contains(document.activeElement)).toBe(true);
  expect(said).toEqual([]);
  choose('Did you feel heard?', 'Very much');
  refuse = 'internal';
  send();
  await screen.findByRole('alert');
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Start later.');
  refuse = null;
  send();
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(said.at(-1)).toEqual({ sessionId: 's1', worth: 4, heard: 5, words: 'Start later.' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How was it for you?' }));
  expect(JSON.stringify({ ...localStorage })).not.toContain('Start later.');
});

test('who runs it is told when answers are counted, then what all said together, or that they were too few', async () => {
  const runs = { ...survey, asked: false, seesResults: true };
  open({ survey: runs }).unmount();
  const waits = open({ survey: runs });
  await screen.findByText(/are counted on/);
  waits.unmount();
  const few = open({ survey: { ...runs, open: false } });
  await screen.findByText(/Fewer than five people answered/);
  few.unmount();
  const results = {
    __typename: 'SurveyResults',
    answers: 6,
    worth: 4.2,
    heard: 4,
    words: ['Less <b>haste</b>', 'Less <b>haste</b>'],
  };
  open({ survey: { ...runs, open: false, results } });
  await screen.findByText('4.2 of 5');
  expect(screen.getAllByText('Less <b>haste</b>')).toHaveLength(2);
});

test('a line of who was there is corrected in its place, and the focus returns to it', async () => {
  open({ runs: true });
  const fold = (await screen.findByText('Who was there')).closest('details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  fireEvent.click(await screen.findByRole('button', { name: 'Correct: Ben' }));
  const field = screen.getByLabelText('Minutes');
  fireEvent.change(field, { target: { value: 'ten' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('A whole number from 0 to 600.')).toBeTruthy();
  fireEvent.change(field, { target: { value: '25' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('25 minutes');
  expect(said).toEqual([{ sessionId: 's1', personId: 'p1', minutes: 25 }]);
  expect(screen.getByText('Corrected by Noor')).toBeTruthy();
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Correct: Ben' })),
  );
});

test('after the day for corrections a line asks for a reason, and says so afterwards', async () => {
  locked = true;
  open({ runs: true });
  const fold = (await screen.findByText('Who was there')).closest('details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  fireEvent.click(await screen.findByRole('button', { name: 'Correct: Ben' }));
  fireEvent.change(screen.getByLabelText('Minutes'), { target: { value: '50' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(said).toEqual([]);
  const why = screen.getByLabelText('Why you correct it now');
  expect(document.activeElement).toBe(why);
  fireEvent.change(why, { target: { value: ' Called in by phone ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Corrected after the lock by Noor, because: Called in by phone');
  expect(said).toEqual([{ sessionId: 's1', personId: 'p1', minutes: 50, reason: 'Called in by phone' }]);
});

test('whoever writes what came of it is led there, until it is on its way', async () => {
  const draft = open({ state: 'DRAFT' });
  expect((await screen.findByRole('link', { name: 'Write what came of it' })).getAttribute('href')).toBe(
    '/sessions/s1/follow-up',
  );
  draft.unmount();
  open({ state: 'APPROVED' });
  await screen.findByText(/It will stand in the space in a moment/);
  expect(screen.queryByRole('link')).toBeNull();
});
