import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import type { GuestEnterInput } from '../../../gql/guest/graphql.js';
import { WithWords } from '../../../platform/i18n/words-for-tests.js';
import { SignInContext, type SignInState } from '../../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../../platform/time/zone.js';
import { Announcer } from '../../../ui/announcer.js';
import { MessageItem } from '../message-item.js';
import { aLine, asNoor } from '../room-for-tests.js';
import { NOTHING_YET, withGuestLines } from './guest-lines.js';

const { MemoryRouter, Route, Routes } = await import('react-router');
const { default: GuestDoorPage } = await import('./guest-door-page.js');

const nobody: SignInState = { ...asNoor, viewer: null };
const visit = {
  __typename: 'GuestVisit',
  ...{ id: 'ada', name: 'Ada', pronouns: null, sessionId: 's1', roomId: 'r1', title: 'Grief at school' },
  ...{ startsAt: '2026-11-23T20:30:00.000Z', endsAt: '2026-11-23T21:30:00.000Z', open: true, joinUrl: null },
  ...{ opensAt: '2026-11-23T20:10:00.000Z', closesAt: '2026-11-23T22:30:00.000Z', facilitatorIds: [] },
  ...{ timeZone: 'America/New_York', hosts: ['Rosa Medina'] },
};

/** A server with this link; each wish to come in is noted, and refused as often as told. */
function door({ as = nobody, full = false, ended = false, refusals = 0 } = {}) {
  const wishes: GuestEnterInput[] = [];
  const refusal = (code: string) =>
    new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] });
  const answer = (name: string | undefined, input: GuestEnterInput): object | Error => {
    if (name === 'GuestVisit') return { guestVisit: null };
    if (name === 'GuestWelcome')
      return ended ? refusal('link_ended') : { guestWelcome: { ...visit, __typename: 'GuestWelcome', full } };
    wishes.push(input);
    return wishes.length <= refusals ? refusal('internal') : { guestEnter: visit };
  };
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const said = answer(operationName, variables['input'] as GuestEnterInput);
        if (said instanceof Error) return observer.error(said);
        observer.next({ data: { ...said } });
        observer.complete();
      }),
  );
  render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link })}>
          <ZoneContext value="America/New_York">
            <SignInContext value={as}>
              <Announcer>
                <MemoryRouter initialEntries={['/guest/secret']}>
                  <Routes>
                    <Route path="/guest/:token" element={<GuestDoorPage />} />
                    <Route path="/guest" element={<p>The room</p>} />
                  </Routes>
                </MemoryRouter>
              </Announcer>
            </SignInContext>
          </ZoneContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
  return wishes;
}

describe('the door of guests', () => {
  it('says which session, who hosts and what is kept, and asks for a name before anything is sent', async () => {
    const wishes = door({ refusals: 1 });
    await screen.findByRole('heading', { name: 'Grief at school' });
    screen.getByText('Hosted by Rosa Medina');
    screen.getByText(/marked as a guest/);
    fireEvent.click(screen.getByRole('button', { name: 'Come in' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Your name'));
    expect(wishes).toEqual([]);

    fireEvent.change(screen.getByLabelText('Your name'), { target: { value: 'Ada' } });
    fireEvent.click(screen.getByRole('button', { name: 'Come in' }));
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Come in' }));
    await screen.findByText('The room');
    // Sent once more it is the same wish.
    expect(wishes).toHaveLength(2);
    expect(wishes[1]).toEqual(wishes[0]);
  });

  it.each([
    ['a link that has ended', { ended: true }, /Ask whoever sent it to you/],
    ['a link that is full', { full: true }, /lets nobody else in/],
    ['someone who is signed in', { as: asNoor }, /You are signed in as Noor Haddad/],
  ])('asks no name by %s', async (_, how, words) => {
    door(how);
    await screen.findByText(words);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('what a guest reads', () => {
  it('keeps the latest state of each line, whatever comes again', () => {
    const room = withGuestLines(NOTHING_YET, [aLine(5), aLine(4)]);
    const edited = withGuestLines(room, [aLine(4, { rev: 9, body: 'Changed' }), aLine(4), aLine(5)]);
    expect(edited.lines.map(({ number, body }) => [number, body])).toEqual([
      [4, 'Changed'],
      [5, 'line 5'],
    ]);
  });

  it.each([true, false])('marks a guest by what the server says (%s), not by the name', (guest) => {
    const stored = aLine(1, { body: 'Hello', author: { ...aLine(2).author!, name: 'Noor (member)', guest } });
    render(
      <WithWords>
        <ZoneContext value="America/New_York">
          <SignInContext value={asNoor}>
            <MessageItem
              line={{ id: stored.id, stored, unsent: null }}
              own={false}
              author={stored.author}
              facilitates={false}
              replied={null}
              repliedOwn={false}
              reacted={[]}
              writable
              putBack={() => undefined}
              toConversation={() => undefined}
              onRetry={() => undefined}
              onPutAway={() => undefined}
              onChange={() => undefined}
            />
          </SignInContext>
        </ZoneContext>
      </WithWords>,
    );
    expect(screen.queryAllByText('Guest')).toHaveLength(guest ? 1 : 0);
  });
});
