import fc from 'fast-check';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { readRule, shiftRule, storedRule, WEEKDAYS, writeRule, type SeriesRule } from './series-rule.js';
import { isSkipped, localOf, plusDays, slotInstant, slotsOf } from './series-times.js';

const ZONES = ['America/New_York', 'Europe/Madrid', 'Australia/Lord_Howe', 'UTC'];
const FAR = '2047-12-31T23:59';
const dayName = (at: DateTime) => WEEKDAYS[at.weekday - 1] ?? 'MO';

/** The same dates by counting days, with nothing of the library: slow, and plain to see through. */
function byCounting({ rule, startsLocal }: { rule: string; startsLocal: string }): string[] {
  const { freq, interval, byDay, monthDay, setPos, weekStart, count } = storedRule(rule);
  const start = DateTime.fromISO(startsLocal, { zone: 'utc' });
  const weekOf = (at: DateTime) => {
    const back = (at.weekday - 1 - WEEKDAYS.indexOf(weekStart ?? 'MO') + 7) % 7;
    return Math.floor(at.startOf('day').minus({ days: back }).toMillis() / 86_400_000);
  };
  const inMonth = (at: DateTime): boolean => {
    const length = at.daysInMonth ?? 0;
    if (byDay.length === 0) {
      const wanted = monthDay ?? start.day;
      return at.day === (wanted < 0 ? length + 1 + wanted : wanted);
    }
    if (setPos !== null) {
      const days = Array.from({ length }, (_, i) => at.set({ day: i + 1 })).filter((one) =>
        byDay.some(({ day }) => day === dayName(one)),
      );
      return days.at(setPos < 0 ? setPos : setPos - 1)?.day === at.day;
    }
    return byDay.some(({ nth, day }) =>
      day !== dayName(at)
        ? false
        : nth !== null &&
          (nth > 0 ? Math.ceil(at.day / 7) === nth : Math.ceil((length + 1 - at.day) / 7) === -nth),
    );
  };
  const slots: string[] = [];
  for (let at = start; slots.length < (count ?? 0) && at.year < 2048; at = at.plus({ days: 1 })) {
    const days = Math.round(at.diff(start, 'days').days);
    const months = (at.year - start.year) * 12 + at.month - start.month;
    const fits =
      freq === 'DAILY'
        ? days % interval === 0
        : freq === 'WEEKLY'
          ? ((weekOf(at) - weekOf(start)) / 7) % interval === 0 &&
            (byDay.length === 0 ? at.weekday === start.weekday : byDay.some(({ day }) => day === dayName(at)))
          : months % interval === 0 && inMonth(at);
    if (fits) slots.push(at.toFormat("yyyy-MM-dd'T'HH:mm"));
  }
  return slots;
}

const days = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 });
const nth = fc.constantFrom(1, 2, 3, 4, 5, -1, -2);
const rules = fc.oneof(
  fc.nat(4).map((n) => `FREQ=DAILY;INTERVAL=${n + 1}`),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), days, fc.constantFrom('', ';WKST=SU', ';WKST=WE'))
    .map(([n, on, week]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${on.join(',')}${week}`),
  fc.constant('FREQ=WEEKLY'),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), nth, fc.constantFrom(...WEEKDAYS))
    .map(([n, which, day]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${which}${day}`),
  fc.tuple(nth, days).map(([which, on]) => `FREQ=MONTHLY;BYDAY=${on.join(',')};BYSETPOS=${which}`),
  fc
    .integer({ min: -31, max: 31 })
    .filter((n) => n !== 0)
    .map((n) => `FREQ=MONTHLY;BYMONTHDAY=${n}`),
);
const starts = fc
  .record({
    day: fc.integer({ min: 0, max: 3650 }),
    // Every hour at which clocks change somewhere, and others.
    time: fc.constantFrom('00:15', '01:30', '02:00', '02:15', '02:30', '03:00', '09:00', '15:30', '23:45'),
  })
  .map(({ day, time }) => `${DateTime.utc(2026, 12, 1).plus({ days: day }).toFormat('yyyy-MM-dd')}T${time}`);

/** A calendar's own word for a local time in a zone: the zone's changes as VTIMEZONE, read by another library. */
function byCalendar(zone: string): (slot: string) => number {
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`];
  const offset = (minutes: number) =>
    `${minutes < 0 ? '-' : '+'}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
  let before = DateTime.fromISO('2026-01-01T00:00', { zone }).offset;
  lines.push(
    'BEGIN:STANDARD',
    'DTSTART:20260101T000000',
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(before)}`,
    'END:STANDARD',
  );
  for (let at = Date.UTC(2026, 0, 2); at < Date.UTC(2047, 11, 31); at += 1_800_000 * 24) {
    const now = DateTime.fromMillis(at, { zone }).offset;
    if (now === before) continue;
    let exact = at - 1_800_000 * 24;
    while (DateTime.fromMillis(exact, { zone }).offset === before) exact += 1_800_000;
    const local = DateTime.fromMillis(exact, { zone: 'utc' }).plus({ minutes: before });
    const kind = now > before ? 'DAYLIGHT' : 'STANDARD';
    lines.push(`BEGIN:${kind}`, `DTSTART:${local.toFormat("yyyyMMdd'T'HHmmss")}`);
    lines.push(`TZOFFSETFROM:${offset(before)}`, `TZOFFSETTO:${offset(now)}`, `END:${kind}`);
    before = now;
  }
  lines.push('END:VTIMEZONE');
  const timezone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown[]));
  return (slot) => {
    // In the hours of a change RFC 5545 (3.3.5) is plainer than the library: the first of two; before the gap, where there is none.
    const about = Date.parse(`${slot}Z`);
    const changes = [-86_400_000, 86_400_000].map((by) => DateTime.fromMillis(about + by, { zone }).offset);
    const here: number[] = changes[0] === changes[1] ? [about] : [];
    for (let at = about - 57_600_000; here[0] !== about && at <= about + 57_600_000; at += 900_000)
      if (DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm") === slot) here.push(at);
    if (here.length > 1) return here[0] ?? 0;
    if (here.length === 0) return about - DateTime.fromMillis(about - 57_600_000, { zone }).offset * 60_000;
    const time = ICAL.Time.fromDateTimeString(`${slot}:00`);
    time.zone = timezone;
    return time.toJSDate().getTime();
  };
}

test('the dates of every kind of rule are those that counting days gives', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 2, max: 15 }), starts, (rule, count, startsLocal) => {
      const series = { rule: `${rule};COUNT=${count}`, startsLocal };
      expect(slotsOf(series, FAR)).toEqual(byCounting(series));
    }),
    { numRuns: 80 },
  );
});

test.each(ZONES)('over ten years the local hour stays in %s, as another library has it', (zone) => {
  const calendar = byCalendar(zone);
  let crossed = 0;
  fc.assert(
    fc.property(rules, starts, (rule, startsLocal) => {
      for (const slot of slotsOf({ rule: `${rule};COUNT=104`, startsLocal }, FAR)) {
        const at = slotInstant(slot, zone);
        expect(at.getTime()).toBe(calendar(slot));
        if (isSkipped(slot, zone)) crossed += 1;
        else expect(localOf(at, zone)).toBe(slot);
      }
    }),
    { numRuns: 12 },
  );
  const nightly = { rule: 'FREQ=DAILY;COUNT=104', startsLocal: '' };
  for (const [month, time] of [
    [3, '02:30'],
    [11, '01:30'],
    [10, '02:15'],
    [4, '01:45'],
  ] as const)
    for (let year = 2027; year < 2037; year += 1) {
      const startsLocal = `${year}-${String(month).padStart(2, '0')}-01T${time}`;
      for (const slot of slotsOf({ ...nightly, startsLocal }, FAR).slice(0, 31)) {
        expect(slotInstant(slot, zone).getTime()).toBe(calendar(slot));
        if (isSkipped(slot, zone)) crossed += 1;
      }
    }
  expect(crossed > 0).toBe(zone !== 'UTC');
});

test('March’s skipped half hour moves with the clocks, November’s doubled one is the first', () => {
  expect(slotInstant('2027-03-14T02:30', 'America/New_York')).toEqual(new Date('2027-03-14T07:30:00Z'));
  expect(slotInstant('2027-11-07T01:30', 'America/New_York')).toEqual(new Date('2027-11-07T05:30:00Z'));
});

test('a weekly rule moved by days gives the same dates, so many days later', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      days,
      starts,
      fc.integer({ min: -13, max: 13 }),
      (interval, on, start, by) => {
        const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${on.join(',')};COUNT=30`;
        // A series starts on one of its own dates.
        const slots = slotsOf({ rule, startsLocal: start }, FAR);
        const [startsLocal = ''] = slots;
        const moved = shiftRule(storedRule(rule), by, { day: 'MO', dayOfMonth: 1, daysInMonth: 31 });
        expect(
          slotsOf({ rule: writeRule(moved as SeriesRule), startsLocal: plusDays(startsLocal, by) }, FAR),
        ).toEqual(slotsOf({ rule, startsLocal }, FAR).map((slot) => plusDays(slot, by)));
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['FREQ=SECONDLY;COUNT=5', { rule: 'rule_part', params: { part: 'FREQ' } }],
  ['FREQ=YEARLY;COUNT=5', { rule: 'rule_part', params: { part: 'FREQ' } }],
  ['FREQ=WEEKLY;BYHOUR=1,2;COUNT=5', { rule: 'rule_part', params: { part: 'BYHOUR' } }],
  ['FREQ=WEEKLY;COUNT=5;COUNT=6', { rule: 'rule_part', params: { part: 'COUNT' } }],
  ['FREQ=WEEKLY;INTERVAL=0;COUNT=5', { rule: 'rule_part', params: { part: 'INTERVAL' } }],
  ['FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;COUNT=5', { rule: 'rule_part', params: { part: 'INTERVAL' } }],
  ['FREQ=MONTHLY;BYMONTHDAY=0;COUNT=5', { rule: 'rule_part', params: { part: 'BYMONTHDAY' } }],
  ['FREQ=MONTHLY;BYDAY=TU;COUNT=5', { rule: 'rule_part', params: { part: 'BYDAY' } }],
  ['FREQ=WEEKLY;BYDAY=2TU;COUNT=5', { rule: 'rule_part', params: { part: 'BYDAY' } }],
  ['FREQ=WEEKLY;COUNT=5;UNTIL=20270101', { rule: 'rule_part', params: { part: 'UNTIL' } }],
  ['FREQ=WEEKLY;UNTIL=20270101T000000Z', { rule: 'rule_part', params: { part: 'UNTIL' } }],
  ['FREQ=WEEKLY', { rule: 'rule_endless' }],
  ['FREQ=DAILY;COUNT=105', { rule: 'too_large', params: { max: 104 } }],
  ['FREQ=DAILY;COUNT=1', { rule: 'too_small', params: { min: 2 } }],
  ['', { rule: 'rule_part', params: { part: 'RRULE' } }],
  ["'; DROP TABLE series; --", { rule: 'rule_part', params: { part: "'" } }],
])('the rule %s is refused', (text, fault) => expect(readRule(text)).toEqual(fault));

test('a month’s rule is made anew from where its date is moved to', () => {
  const second = storedRule('FREQ=MONTHLY;BYDAY=2TU;COUNT=5');
  const moved = (rule: SeriesRule, dayOfMonth: number, days = 1) => {
    const to = shiftRule(rule, days, { day: 'WE', dayOfMonth, daysInMonth: 31 });
    return to && writeRule(to);
  };
  expect(moved(second, 9)).toBe('FREQ=MONTHLY;BYDAY=2WE;COUNT=5');
  expect(moved(storedRule('FREQ=MONTHLY;BYDAY=-1TU;COUNT=5'), 27)).toBe('FREQ=MONTHLY;BYDAY=-1WE;COUNT=5');
  expect(moved(storedRule('FREQ=MONTHLY;BYDAY=-1TU;COUNT=5'), 20)).toBeNull();
  expect(moved(storedRule('FREQ=MONTHLY;BYMONTHDAY=5;COUNT=5'), 6)).toBe('FREQ=MONTHLY;BYMONTHDAY=6;COUNT=5');
  expect(moved(storedRule('FREQ=MONTHLY;BYDAY=2TU,4TU;COUNT=5'), 9)).toBeNull();
  expect(moved(second, 8, 0)).toBe('FREQ=MONTHLY;BYDAY=2TU;COUNT=5');
});
