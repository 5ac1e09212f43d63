import fc from 'fast-check';
import { DateTime } from 'luxon';
import { CalendarProgram, readByNodeIcal } from '../../../test/kit/calendars.js';
import { writeCalendar } from '../../platform/calendar-files/calendar-file.js';
import { entryChange, seriesChange, type Change } from './calendar-change.js';
import type { Sent } from './calendar-sent.js';
import { planSeries, slotsThrough, type Entry, type Occurrence, type SeriesFacts } from './series-plan.js';

const place = 'C-TLC, cohort of 2026';
const NOW = new Date('2026-11-26T12:00:00Z');
const context = (withdrawn = false) => ({
  reader: { locale: 'en', house: 'https://hearth.example' } as const,
  envelope: {
    stamp: NOW,
    from: 'hearth@hearth.example',
    to: { address: 'noor@test.example', answer: 'ACCEPTED' as const },
  },
  now: NOW,
  withdrawn,
});

/** What was sent, as the table keeps it. */
class Book {
  rows: Sent[] = [];
  keep({ anew, sent }: Change): void {
    const slots = new Set(sent.map(({ slot }) => slot));
    this.rows = [...(anew ? [] : this.rows.filter(({ slot }) => !slots.has(slot))), ...sent];
  }
}

const SERIES: SeriesFacts = {
  id: 'a0b1c2d3-0000-4000-8000-000000000001',
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  startsLocal: '2026-10-01T15:30',
  minutes: 75,
  timeZone: 'America/New_York',
};
const SLOTS = slotsThrough(SERIES, '2027-04-15T15:30');

/** How a session of it stands: as planned, later by so many minutes, with the link, or not at all. */
type State = number | 'link' | 'off';
const occurrences = (states: readonly State[]): Occurrence[] =>
  SLOTS.flatMap((slot, index) => {
    const state = states[index] ?? 0;
    if (state === 'off') return [];
    const start = DateTime.fromISO(slot, { zone: SERIES.timeZone }).plus({
      minutes: state === 'link' ? 0 : state,
    });
    return {
      sessionId: `s${index}`,
      slot,
      startsAt: start.toJSDate(),
      endsAt: start.plus({ minutes: SERIES.minutes }).toJSDate(),
      content: { title: null, place, joinUrl: state === 'link' ? 'https://video.example/a' : null },
    };
  });
const shown = ({ start, end, location }: { start: string; end: string; location: string }) => [
  start,
  end,
  location,
];
const wantedOf = (all: readonly Entry[]) =>
  all
    .map(({ startsAt, endsAt, content }) => [
      startsAt.toISOString(),
      endsAt.toISOString(),
      content.joinUrl ?? '',
    ])
    .sort();

test('whatever befalls a series, one file each time makes the calendar right, and none comes where it is', () => {
  const state: fc.Arbitrary<State> = fc.constantFrom<State>(0, 0, 90, 1_440, 'link', 'off');
  // The first eight are over by now: what is past does not change.
  const step = fc.oneof(
    fc.record({ at: fc.integer({ min: 9, max: SLOTS.length - 1 }), to: state }),
    fc.record({
      at: fc.integer({ min: 9, max: SLOTS.length - 1 }),
      to: state,
      also: fc.integer({ min: 9, max: 20 }),
    }),
    fc.constant('everything off' as const),
    fc.constant('lost' as const),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const [program, book] = [new CalendarProgram(), new Book()];
      let states: State[] = SLOTS.map(() => 0);
      const look = (lost: boolean): Change | null => {
        const all = occurrences(states);
        const plan = planSeries(SERIES, all, SLOTS.at(-1) ?? '');
        const change = seriesChange(context(lost), SERIES.id, plan, book.rows);
        if (!change) return null;
        book.keep(change);
        const file = writeCalendar(change);
        program.take(file);
        // The other reader understands it as well.
        expect(readByNodeIcal(file).length).toBeGreaterThan(0);
        return change;
      };
      look(false);
      for (const one of steps) {
        if (one === 'everything off') states = SLOTS.map(() => 'off');
        else if (one !== 'lost') {
          states[one.at] = one.to;
          if ('also' in one) states[one.also] = one.to;
        }
        look(one === 'lost');
        expect(program.entries().map(shown).sort()).toEqual(wantedOf(occurrences(states)));
        expect(look(false)).toBeNull();
      }
    }),
    { numRuns: 40 },
  );
});

test('one session that moves or is off is one file about that one; two are the whole anew', () => {
  const book = new Book();
  const told = (states: readonly State[]) => {
    const change = seriesChange(
      context(),
      SERIES.id,
      planSeries(SERIES, occurrences(states), SLOTS.at(-1) ?? ''),
      book.rows,
    );
    if (change) book.keep(change);
    return change && [change.method, change.sequence, change.events.length, change.whole];
  };
  const states: State[] = SLOTS.map(() => 0);
  expect(told(states)).toEqual(['REQUEST', 0, 1, true]);
  states[12] = 60;
  expect(told(states)).toEqual(['REQUEST', 1, 1, false]);
  states[12] = 'off';
  expect(told(states)).toEqual(['CANCEL', 2, 1, false]);
  states[12] = 0;
  states[13] = 30;
  expect(told(states)).toEqual(['REQUEST', 3, 2, true]);
  // What is past is nobody's news.
  states[0] = 'off';
  expect(told(states)).toBeNull();
  expect(told(SLOTS.map(() => 'off'))).toEqual(['CANCEL', 4, 1, true]);
  expect(told(SLOTS.map(() => 'off'))).toBeNull();
});

test('a session by itself: new, changed, off, and again; never about what is over', () => {
  const entry = (hours: number): Entry => {
    const startsAt = new Date(NOW.getTime() + hours * 3_600_000);
    return {
      sessionId: 's',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 1_800_000),
      content: { title: null, place, joinUrl: null },
    };
  };
  const book = new Book();
  const told = (one: Entry | null) => {
    const change = entryChange(context(), 's', one, book.rows[0]);
    if (change) book.keep(change);
    return change && [change.method, change.is, change.sequence];
  };
  expect(told(entry(-2))).toBeNull();
  expect(told(null)).toBeNull();
  expect(told(entry(2))).toEqual(['REQUEST', 'new', 0]);
  expect(told(entry(2))).toBeNull();
  expect(told(entry(3))).toEqual(['REQUEST', 'changed', 1]);
  expect(told(null)).toEqual(['CANCEL', 'off', 2]);
  expect(told(null)).toBeNull();
  expect(told(entry(3))).toEqual(['REQUEST', 'new', 3]);
});
