import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Observable } from 'rxjs';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';

const { MemoryRouter, Route, Routes } = await import('react-router');
const { default: ImportPage } = await import('./import-page.js');

const person = (id: string, name: string) => ({
  __typename: 'Person',
  id,
  name,
  pronouns: null,
  roleTitle: null,
  organizationName: null,
  state: 'ME',
});
const [ana, ben] = [person('ana', 'Ana Silva'), person('ben', 'Ben Ode')];
const line = (key: string, name: string, match: string, over: object = {}) => ({
  __typename: 'ReportLine',
  key,
  name,
  email: null,
  minutes: 41,
  match,
  person: null,
  candidates: [],
  ...over,
});
const report = (over: object = {}) => ({
  __typename: 'AttendanceImport',
  id: 'i1',
  sessionId: 's1',
  sessionTitle: 'Peer session',
  fileName: 'zoom.csv',
  undecided: 1,
  changes: 2,
  late: false,
  fingerprint: 'f1',
  appliedAt: null,
  lines: [
    line('l1', 'A. Silva', 'DOUBTFUL', { candidates: [ana] }),
    line('l2', 'Ben Ode', 'NAME', { person: ben }),
  ],
  people: [ana, ben].map(({ id, name }) => ({ __typename: 'NamedPerson', id, name })),
  outcome: [
    {
      __typename: 'ReportOutcome',
      person: ben,
      seenMinutes: 20,
      nowMinutes: 20,
      byHand: false,
      fileMinutes: 41,
      takes: 'FILE',
      standsMinutes: 41,
    },
  ],
  ...over,
});

let now: ReturnType<typeof report>;
let asked: { name: string | undefined; input: unknown }[];
let refusal: string | null;
beforeEach(() => {
  now = report();
  asked = [];
  refusal = null;
});

/** As much of a server as the page asks. */
const server = new ApolloLink(({ operationName, variables }) => {
  if (operationName !== 'AttendanceImport') asked.push({ name: operationName, input: variables['input'] });
  return new Observable((observer) => {
    const timer = setTimeout(() => {
      if (refusal)
        return observer.error(
          new CombinedGraphQLErrors({ errors: [{ message: refusal, extensions: { code: refusal } }] }),
        );
      if (operationName === 'AttendanceImportChoose') now = { ...now, undecided: 0 };
      observer.next({
        data: { attendanceImport: now, attendanceImportChoose: now, attendanceImportForget: true },
      });
      observer.complete();
    });
    return () => clearTimeout(timer);
  });
});

function open(): void {
  render(
    <WithWords>
      <Announcer>
        <ZoneContext value="America/New_York">
          <MantineProvider>
            <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link: server })}>
              <MemoryRouter initialEntries={['/sessions/s1/attendance/import/i1']}>
                <Routes>
                  <Route path="/sessions/:sessionId/attendance/import/:importId" element={<ImportPage />} />
                  <Route path="/sessions/:sessionId/attendance" element={<p>Attendance of s1</p>} />
                </Routes>
              </MemoryRouter>
            </ApolloProvider>
          </MantineProvider>
        </ZoneContext>
      </Announcer>
    </WithWords>,
  );
}
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('asks whom each doubtful line means, offers the likely first, and lets nothing stand before', async () => {
  open();
  expect((await button('Make it so')).disabled).toBe(true);
  expect(screen.getByText('1 line needs your choice.')).toBeTruthy();
  const field = screen.getByLabelText<HTMLSelectElement>('Who is A. Silva?');
  expect([...field.options].map(({ text }) => text)).toEqual([
    'Choose, please',
    'Nobody of ours',
    'Ana Silva',
    'Ben Ode',
  ]);
  // What is sure is there to be looked at, and can be corrected.
  expect(screen.getByText('1 line that is sure')).toBeTruthy();
  choose('Who is A. Silva?', 'nobody');
  expect(await screen.findByText('Every line is settled.')).toBeTruthy();
  expect((await button('Make it so')).disabled).toBe(false);
  choose('For Ben Ode', 'NOW');
  expect(asked).toEqual([
    {
      name: 'AttendanceImportChoose',
      input: { importId: 'i1', lines: [{ key: 'l1', personId: null }], takes: [] },
    },
    {
      name: 'AttendanceImportChoose',
      input: { importId: 'i1', lines: [], takes: [{ personId: 'ben', takes: 'NOW' }] },
    },
  ]);
});

it('after the day of corrections wants a reason first, and puts the focus there', async () => {
  now = report({ undecided: 0, late: true });
  open();
  fireEvent.click(await button('Make it so'));
  const field = screen.getByLabelText('Why you correct it now');
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
  fireEvent.change(field, { target: { value: 'The tool had another clock.' } });
  refusal = 'conflict';
  fireEvent.click(await button('Make it so'));
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
  expect(asked).toMatchObject([
    { input: { importId: 'i1', fingerprint: 'f1', reason: 'The tool had another clock.' } },
  ]);
});

it('leaves all as it is, and is nothing for who may not see it', async () => {
  open();
  fireEvent.click(await button('Leave it all as it is'));
  expect(await screen.findByText('Attendance of s1')).toBeTruthy();
  expect(asked).toMatchObject([{ name: 'AttendanceImportForget' }]);
  document.body.replaceChildren();
  refusal = 'not_found';
  open();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeTruthy());
  expect(screen.queryByText('zoom.csv')).toBeNull();
});
