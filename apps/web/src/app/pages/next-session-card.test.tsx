import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import type { HomeSessionFragment } from '../../gql/shell/graphql.js';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';

const { MemoryRouter } = await import('react-router');
const { NextSessionCard } = await import('./next-session-card.js');

const session: HomeSessionFragment = {
  __typename: 'PeerSession',
  id: 's1',
  title: 'Peer session',
  audienceName: 'C-TLC, cohort of 2026',
  startsAt: '2026-11-23T20:30:00.000Z',
  endsAt: '2026-11-23T21:30:00.000Z',
  opensAt: '2026-11-23T20:10:00.000Z',
  timeZone: 'America/New_York',
  minutes: 60,
  status: 'OPEN',
  viewerRsvp: null,
  facilitators: [],
  can: { __typename: 'PeerSessionCan', enterRoom: true },
};

function show(at: string, locale: 'en' | 'es' = 'en', one = session) {
  jest.useFakeTimers({ now: Date.parse(at) });
  render(
    <WithWords locale={locale}>
      <ZoneContext value="America/New_York">
        <MantineProvider>
          <MemoryRouter>
            <NextSessionCard session={one} asks />
          </MemoryRouter>
        </MantineProvider>
      </ZoneContext>
    </WithWords>,
  );
}

describe('the next session on Home', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is open before its start and live from then on, while one looks', () => {
    show('2026-11-23T20:29:10.000Z');
    expect(screen.getByText('Open now')).toBeTruthy();
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.getByText('Live')).toBeTruthy();
    expect(screen.queryByText('Open now')).toBeNull();
  });

  it('is live in Spanish too', () => {
    show('2026-11-23T20:45:00.000Z', 'es');
    expect(screen.getByText('En vivo')).toBeTruthy();
  });

  it('asks whether one comes until one has said so, and until it is open', () => {
    show('2026-11-23T19:00:00.000Z', 'en', { ...session, status: 'UPCOMING' });
    expect(screen.getByRole('link', { name: 'Say if you come' })).toBeTruthy();
    document.body.replaceChildren();
    show('2026-11-23T20:29:10.000Z');
    expect(screen.getByRole('link', { name: 'Enter the room' })).toBeTruthy();
  });

  it('is not live any more when its end has come, though its room is open', () => {
    show('2026-11-23T21:31:00.000Z');
    expect(screen.getByText('Open now')).toBeTruthy();
  });
});
