import { jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { WithWords } from '../../platform/i18n/words-for-tests.js';
import { SignInContext, type SignInState } from '../../platform/sign-in/viewer-context.js';
import { ZoneContext } from '../../platform/time/zone.js';
import { Announcer } from '../../ui/announcer.js';
import { WeekGrid } from './week-grid.js';

const { MemoryRouter, Route, Routes } = await import('react-router');
jest.unstable_mockModule('../../platform/i18n/load-words.js', () => ({
  speak: () => Promise.resolve(),
  loadWords: () => Promise.resolve(),
}));
const { default: ByLinkPage } = await import('./by-link-page.js');

const nobody: SignInState = {
  viewer: null,
  signedIn: () => undefined,
  signOut: () => Promise.resolve(),
};

function Grid({ onSlots }: { onSlots: (slots: string[]) => void }) {
  const [slots, setSlots] = useState<string[]>([]);
  return (
    <WeekGrid
      slots={slots}
      minutes={60}
      timeZone="America/New_York"
      now={Date.parse('2036-11-24T12:00:00Z')}
      breaks={[
        {
          __typename: 'TimePollBreak',
          ...{ state: 'MA', nameEn: 'Thanksgiving', nameEs: 'Acción de Gracias' },
          ...{ startsOn: '2036-12-03', endsOn: '2036-12-05' },
        },
      ]}
      from="2036-12-01"
      onChange={(next) => {
        setSlots(next);
        onSlots(next);
      }}
    />
  );
}

describe('the week grid', () => {
  const cell = (name: string) => screen.getByRole('gridcell', { name });
  const show = () => {
    const seen: string[][] = [];
    render(
      <WithWords>
        <MantineProvider>
          <ZoneContext value="America/New_York">
            <Announcer>
              <Grid onSlots={(slots) => seen.push(slots)} />
            </Announcer>
          </ZoneContext>
        </MantineProvider>
      </WithWords>,
    );
    return seen;
  };

  it('works by keyboard: arrows move, Space chooses and takes back, the focus is one cell alone', () => {
    const seen = show();
    const first = cell('Monday, December 1, 9:00 AM');
    expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1);
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    const next = cell('Tuesday, December 2, 9:00 AM');
    expect(document.activeElement).toBe(next);
    fireEvent.keyDown(next, { key: ' ' });
    expect(seen.at(-1)).toEqual(['2036-12-02T09:00']);
    expect(next.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(next, { key: 'Enter' });
    expect(seen.at(-1)).toEqual([]);
  });

  it('says whose states have a break, and offers the same a week later', () => {
    const seen = show();
    expect(screen.getAllByText('Break: MA')).toHaveLength(3);
    fireEvent.click(cell('Thursday, December 4, 3:30 PM'));
    fireEvent.click(screen.getByRole('button', { name: 'Offer the same a week later' }));
    expect(seen.at(-1)).toEqual(['2036-12-04T15:30', '2036-12-11T15:30']);
  });
});

describe('the link of a mail', () => {
  const poll = {
    __typename: 'TimePollByLink',
    ...{ id: 'p1', title: 'When do we meet?', note: '', minutes: 60, timeZone: 'America/New_York' },
    ...{ answerBy: '2036-11-28T22:00:00.000Z', state: 'OPEN', showsNames: false, chosenAt: null },
    ...{ personZone: 'America/Chicago', locale: 'EN' },
    slots: ['s1', 's2'].map((id, index) => ({
      __typename: 'TimePollLinkSlot',
      ...{ id, startsAt: `2036-12-0${index + 1}T20:30:00.000Z`, answer: null },
    })),
  };

  it('sets what was pressed in the mail and sends nothing before its button is pressed', async () => {
    const sent: unknown[] = [];
    const link = new ApolloLink(
      ({ operationName, variables }) =>
        new Observable((observer) => {
          if (operationName === 'TimePollAnswerByLink') {
            sent.push(variables['input']);
            observer.next({
              data: {
                timePollAnswerByLink: {
                  ...poll,
                  slots: poll.slots.map((slot) => ({ ...slot, answer: slot.id === 's2' ? 'YES' : 'NO' })),
                },
              },
            });
          } else observer.next({ data: { timePollByLink: poll } });
          observer.complete();
        }),
    );
    render(
      <WithWords>
        <MantineProvider>
          <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link })}>
            <ZoneContext value="America/New_York">
              <SignInContext value={nobody}>
                <Announcer>
                  <MemoryRouter initialEntries={['/time-poll-answer/secret?yes=s2']}>
                    <Routes>
                      <Route path="/time-poll-answer/:secret" element={<ByLinkPage />} />
                    </Routes>
                  </MemoryRouter>
                </Announcer>
              </SignInContext>
            </ZoneContext>
          </ApolloProvider>
        </MantineProvider>
      </WithWords>,
    );
    await screen.findByText(/^In Central Time, your zone/);
    const [, second] = screen.getAllByRole('radio', { name: 'Yes' });
    expect((second as HTMLInputElement).checked).toBe(true);
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'No to the last one' }));
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Send my answers' }));
    await screen.findByText(/^Sent\./);
    expect(sent).toEqual([
      {
        secret: 'secret',
        said: [
          { slotId: 's2', answer: 'YES' },
          { slotId: 's1', answer: 'NO' },
        ],
      },
    ]);
  });
});
