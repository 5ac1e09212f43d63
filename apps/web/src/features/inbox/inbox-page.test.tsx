import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Observable } from 'rxjs';
import type { NotificationRowFragment, NotificationSettingsAllFragment } from '../../gql/inbox/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext, type SignInState } from '../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';
import { inboxPolicies } from './inbox.policies.js';

const { MemoryRouter } = await import('react-router');
const { default: InboxPage } = await import('./inbox-page.js');
const { default: SettingsPage } = await import('./settings-page.js');

const asNoor: SignInState = {
  viewer: {
    __typename: 'Viewer',
    id: 'noor',
    email: 'noor@example.org',
    locale: 'EN',
    timeZone: 'America/New_York',
    sharedDevice: null,
    siteRoles: [],
    cohorts: [],
    can: { __typename: 'ViewerCan', scheduleSessions: false, readCollective: true },
    person: {
      __typename: 'Person',
      id: 'noor',
      name: 'Noor Haddad',
      pronouns: null,
      roleTitle: 'School counselor',
      organizationName: null,
      state: 'VT',
    },
  },
  signedIn: () => undefined,
  signOut: () => Promise.resolve(),
};

const about = (id: string, read: boolean): NotificationRowFragment => ({
  __typename: 'Notification',
  id,
  kind: 'SESSION_REMINDER',
  need: 'NOW',
  title: `Session ${id}`,
  place: 'C-TLC, cohort of 2026',
  path: `/sessions/${id}`,
  people: [],
  unnamed: false,
  count: 1,
  startsAt: '2028-07-05T19:30:00.000Z',
  at: '2028-07-03T19:30:00.000Z',
  read,
});

let read: Set<string>;
let settings: NotificationSettingsAllFragment;
beforeEach(() => {
  read = new Set();
  settings = {
    __typename: 'NotificationSettings',
    id: 'noor',
    preset: 'CONCERNS_ME',
    choices: [{ __typename: 'NotificationChoice', kind: 'SESSION_CHANGED', mail: 'NEVER' }],
    quietFrom: 1_200,
    quietTo: 420,
    pausedUntil: null,
    awayUntil: null,
    digest: 'WEEKLY',
    digestWeekday: 1,
    digestAt: 420,
    remindWeek: false,
    remindDay: true,
    remindHour: true,
    holdBreaks: true,
    state: 'VT',
    breaks: [],
    canKeepBreaks: false,
    addressStopped: false,
  };
});

const asked: Record<string, unknown>[] = [];
/** As much of a server as the pages ask. */
const server = new ApolloLink(({ operationName, variables }) => {
  const input = (variables as { input?: { ids?: string[]; read?: boolean } }).input ?? {};
  asked.push({ operationName, input });
  for (const id of input.ids ?? []) read[input.read ? 'add' : 'delete'](id);
  const rows = ['one', 'two', 'three'].map((id) => about(id, read.has(id)));
  const inbox = {
    __typename: 'Inbox',
    id: 'noor',
    unread: rows.filter((row) => !row.read),
    read: rows.filter((row) => row.read),
  };
  const data = {
    Inbox: { inbox },
    InboxMark: { inboxMark: inbox },
    NotificationSettings: { notificationSettings: settings },
    NotificationSettingsSave: { notificationSettingsSave: settings },
  }[operationName ?? ''];
  return new Observable((observer) => {
    const timer = setTimeout(() => {
      observer.next({ data: data ?? null });
      observer.complete();
    });
    return () => clearTimeout(timer);
  });
});

function open(Page: typeof InboxPage): void {
  const cache = new InMemoryCache({ typePolicies: inboxPolicies });
  render(
    <WithWords>
      <Announcer>
        <SignInContext value={asNoor}>
          <ZoneContext value="America/New_York">
            <MantineProvider>
              <ApolloProvider client={new ApolloClient({ cache, link: server })}>
                <MemoryRouter>
                  <Page />
                </MemoryRouter>
              </ApolloProvider>
            </MantineProvider>
          </ZoneContext>
        </SignInContext>
      </Announcer>
    </WithWords>,
  );
}

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  act(() => button.focus());
  fireEvent.click(button);
  await waitFor(() => expect(button.isConnected).toBe(false));
}

it('keeps the focus when what was pressed goes away', async () => {
  open(InboxPage);
  expect(await screen.findByRole('heading', { name: 'In the next two days' })).toBeTruthy();
  await press('Mark all as read');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Inbox' }));
  await press('Undo');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Inbox' }));
  expect(await screen.findByRole('button', { name: 'Mark all as read' })).toBeTruthy();
});

it('says aloud that a choice of mail is kept, and sends that choice alone', async () => {
  open(SettingsPage);
  const replies = await screen.findByRole('group', { name: 'Replies in threads you follow', hidden: true });
  const choice = within(replies).getByLabelText('By mail');
  fireEvent.change(choice, { target: { value: 'NEVER' } });
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved.'));
  expect(asked.at(-1)).toEqual({
    operationName: 'NotificationSettingsSave',
    input: { choices: [{ kind: 'THREAD_REPLY', mail: 'NEVER' }] },
  });
});

it('keeps the summary, reminders and school breaks each by itself, and says how they stand', async () => {
  open(SettingsPage);
  expect(await screen.findByText('Monday at 7:00 AM')).toBeTruthy();
  expect(screen.getByText('A day and an hour before')).toBeTruthy();
  const last = () => asked.at(-1)?.['input'];
  fireEvent.change(screen.getByLabelText('How often'), { target: { value: 'DAILY' } });
  await waitFor(() => expect(last()).toEqual({ digest: 'DAILY' }));
  fireEvent.click(screen.getByLabelText('A week before'));
  await waitFor(() => expect(last()).toEqual({ remindWeek: true }));
  fireEvent.click(screen.getByLabelText(/Hold mail during/));
  await waitFor(() => expect(last()).toEqual({ holdBreaks: false }));
  expect(screen.getByText('No break in Vermont is known yet.')).toBeTruthy();
  expect(screen.queryByText('Change school breaks')).toBeNull();
});
