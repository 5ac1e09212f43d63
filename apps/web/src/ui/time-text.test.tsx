import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { WithWords } from '../platform/i18n/words-for-tests.js';
import { ZoneContext } from '../platform/time/zone.js';
import { TimeText } from './time-text.js';

type Props = Parameters<typeof TimeText>[0];

function text(props: Props, zone = 'America/New_York', locale: 'en' | 'es' = 'en'): string {
  const { container, unmount } = render(
    <WithWords locale={locale}>
      <ZoneContext value={zone}>
        <TimeText {...props} />
      </ZoneContext>
    </WithWords>,
  );
  // Intl puts a narrow no-break space before AM and PM.
  const words = (container.textContent ?? '').replace(/[\u202f\u00a0]/g, ' ');
  unmount();
  return words;
}

describe('TimeText', () => {
  beforeEach(() => {
    // Monday, 2:50 PM in New York.
    jest.useFakeTimers({ now: Date.parse('2026-11-23T19:50:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says a moment in the zone of the reader, with its name', () => {
    const at = '2026-11-23T20:30:00Z';
    expect(text({ at, as: 'momentZone' })).toBe('today at 3:30 PM Eastern Time');
    expect(text({ at, as: 'momentZone' }, 'America/Chicago')).toBe('today at 2:30 PM Central Time');
    expect(text({ at, as: 'moment' }, 'Asia/Tokyo')).toBe('today at 5:30 AM');
    expect(text({ at: '2026-11-24T15:00:00Z', as: 'moment' })).toBe('tomorrow at 10:00 AM');
    expect(text({ at: '2026-11-27T15:00:00Z', as: 'moment' })).toBe('Friday at 10:00 AM');
    expect(text({ at: '2026-12-04T15:00:00Z', as: 'moment' })).toBe('Friday, December 4 at 10:00 AM');
    expect(text({ at: '2027-01-08T15:00:00Z', as: 'moment' })).toBe('Friday, January 8, 2027 at 10:00 AM');
  });

  it('says it in Spanish, with the article of the hour', () => {
    expect(text({ at: '2026-11-23T20:30:00Z', as: 'moment' }, 'America/New_York', 'es')).toBe(
      'hoy a las 3:30 p.m.',
    );
    expect(text({ at: '2026-11-24T18:00:00Z', as: 'moment' }, 'America/New_York', 'es')).toBe(
      'mañana a la 1:00 p.m.',
    );
  });

  it('stays at its local hour across the change to winter time', () => {
    expect(text({ at: '2026-10-30T19:30:00Z', as: 'clock' })).toBe('3:30 PM');
    expect(text({ at: '2026-11-06T20:30:00Z', as: 'clock' })).toBe('3:30 PM');
  });

  it('says how long ago, then the day, then the date', () => {
    expect(text({ at: '2026-11-23T19:49:40Z' })).toBe('just now');
    expect(text({ at: '2026-11-23T19:10:00Z' })).toBe('40 minutes ago');
    expect(text({ at: '2026-11-20T21:12:00Z' })).toBe('Friday, 4:12 PM');
    expect(text({ at: '2026-11-03T15:00:00Z' })).toBe('November 3');
    expect(text({ at: '2025-11-03T15:00:00Z' })).toBe('November 3, 2025');
  });

  it('has the exact time in its title, and follows the clock', () => {
    render(
      <WithWords>
        <ZoneContext value="America/New_York">
          <TimeText at="2026-11-23T20:30:00Z" as="in" />
        </ZoneContext>
      </WithWords>,
    );
    const time = screen.getByText('in 40 minutes');
    expect(time.title.replace(/[\u202f\u00a0]/g, ' ')).toBe(
      'Monday, November 23, 2026 at 3:30 PM Eastern Standard Time',
    );
    act(() => {
      jest.advanceTimersByTime(60_000);
    });
    expect(time.textContent).toBe('in 39 minutes');
  });
});
