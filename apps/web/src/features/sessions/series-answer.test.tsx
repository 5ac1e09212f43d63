import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { Observable } from 'rxjs';
import type { ReactNode } from 'react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { aSessionForTests } from './session-for-tests.js';

const { MemoryRouter } = await import('react-router');
const { SeriesPlace } = await import('./series-place.js');
const { SeriesScopeField } = await import('./series-scope.js');

const neighbor = (id: string, startsAt: string) => ({ __typename: 'SeriesNeighbor' as const, id, startsAt });
const inSeries = (later: string | null, earlier: string) =>
  aSessionForTests({
    series: {
      __typename: 'SeriesPlace',
      seriesId: 'r1',
      version: 1,
      dates: 12,
      number: 3,
      total: 12,
      earlier: neighbor('s0', earlier),
      later: later ? neighbor('s2', later) : null,
      canceledTogether: 0,
    },
  });

let asked: unknown[];
let fails: boolean;
beforeEach(() => {
  asked = [];
  fails = false;
});
const server = new ApolloLink(({ variables }) => {
  asked.push(variables['input']);
  return new Observable((observer) => {
    const timer = setTimeout(() => {
      if (fails) return observer.error(new TypeError('cut'));
      const session = aSessionForTests({ viewerRsvp: 'GOING' });
      observer.next({
        data: { seriesRsvp: { __typename: 'SeriesAnswered', session, answered: 9, waiting: 2 } },
      });
      observer.complete();
    });
    return () => clearTimeout(timer);
  });
});
const show = (children: ReactNode) =>
  render(
    <WithWords>
      <ZoneContext value="America/New_York">
        <MantineProvider>
          <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link: server })}>
            <MemoryRouter>{children}</MemoryRouter>
          </ApolloProvider>
        </MantineProvider>
      </ZoneContext>
    </WithWords>,
  );
const place = (session: ReturnType<typeof aSessionForTests>) =>
  show(<SeriesPlace session={session} onConflict={() => undefined} />);

it('answers all that are to come by one press, says what came of it, and keeps the way open where the line is cut', async () => {
  place(inSeries('2037-01-01T20:30:00.000Z', '2026-01-01T20:30:00.000Z'));
  fails = true;
  fireEvent.click(screen.getByRole('button', { name: 'I come to none' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/offline/);
  fails = false;
  fireEvent.click(screen.getByRole('button', { name: 'I come to all' }));
  expect(
    await screen.findByText('Your answer is saved for 9 sessions. In 2 of them you wait for a place.'),
  ).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(asked).toEqual([
    { sessionId: 's1', answer: 'NOT_GOING' },
    { sessionId: 's1', answer: 'GOING' },
  ]);
});

it('is not offered where no other is to come, or where one cannot answer', () => {
  place(inSeries(null, '2026-01-01T20:30:00.000Z'));
  expect(screen.queryByRole('button', { name: 'I come to all' })).toBeNull();
  document.body.replaceChildren();
  const over = inSeries('2037-01-01T20:30:00.000Z', '2026-01-01T20:30:00.000Z');
  place({ ...over, can: { ...over.can, rsvp: false } });
  expect(screen.queryByRole('button', { name: 'I come to all' })).toBeNull();
});

it('a change reaches this session unless one says otherwise', () => {
  const chosen: string[] = [];
  show(
    <SeriesScopeField
      label="Which?"
      value="THIS"
      allWhat="Never what is over"
      onChange={(one) => chosen.push(one)}
    />,
  );
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
  expect(screen.getByText('Never what is over')).toBeTruthy();
  for (const radio of radios.slice(1)) fireEvent.click(radio);
  expect(chosen).toEqual(['FOLLOWING', 'ALL']);
});
