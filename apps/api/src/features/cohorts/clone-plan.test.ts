import { DateTime } from 'luxon';
import { holidaysBetween } from '../../foundation/school-breaks/school-holidays.js';
import { instantOf } from '../../foundation/sessions/local-start.js';
import { placeAll, ruleLater, weeksBetween, weeksLater } from './clone-plan.js';

const weekday = (local: string) => DateTime.fromISO(local, { zone: 'utc' }).weekday;

test('everything keeps its weekday and local hour, in every zone and whatever the clocks do', () => {
  const weeks = weeksBetween('2025-09-03', '2026-09-01');
  expect(weeks).toBe(52);
  for (let at = 0; at < 60; at += 1) {
    const local = weeksLater('2025-09-03T15:30', at);
    const [placed] = placeAll([{ id: 'a', local }], weeks, []);
    expect(weekday(placed!.to)).toBe(weekday(local));
    for (const zone of ['America/New_York', 'America/Halifax', 'Europe/Madrid']) {
      const instant = instantOf(placed!.to, zone) as Date;
      expect(DateTime.fromJSDate(instant, { zone }).toFormat('HH:mm')).toBe('15:30');
    }
  }
});

test('what falls on a day off of any of the states goes to the next same weekday that is free, around what stands there', async () => {
  const law = await holidaysBetween('2027-07-01', '2029-06-30', ['MA', 'VT']);
  expect(law.filter(({ nameEn }) => nameEn === 'Thanksgiving Day').map(({ day }) => day)).toEqual(
    expect.arrayContaining(['2027-11-25', '2028-11-23']),
  );
  const closed = law.map(({ day, ...one }) => ({ ...one, startsOn: day, endsOn: day }));
  const winter = {
    state: 'VT',
    nameEn: 'Winter break',
    nameEs: 'Receso',
    startsOn: '2027-12-24',
    endsOn: '2028-01-02',
  };
  // Thursdays from November 18, 2027, each week, and a milestone on Thanksgiving.
  const sources = Array.from({ length: 8 }, (_, at) => ({
    id: `s${at}`,
    local: weeksLater('2026-11-19T15:30', at),
  }));
  const placed = placeAll([...sources, { id: 'm', local: '2026-11-26' }], 52, [...closed, winter]);
  const to = Object.fromEntries(placed.map((one) => [one.id, one.to]));
  expect(to['s0']).toBe('2027-11-18T15:30');
  expect(to['m']).toBe('2027-12-02');
  // Thanksgiving and the winter break go behind all others, and not onto each other.
  expect(to['s1']).toBe('2028-01-13T15:30');
  expect(to['s6']).toBe('2028-01-20T15:30');
  expect(
    placed
      .find(({ id }) => id === 's1')
      ?.closed.map(({ state }) => state)
      .sort(),
  ).toEqual(['MA', 'VT']);
  expect(new Set(placed.map((one) => one.to)).size).toBe(placed.length);
  const allYear = { ...winter, startsOn: '2027-01-01', endsOn: '2029-01-01' };
  expect(placeAll(sources.slice(0, 1), 52, [allYear])[0]).toMatchObject({ leaveOut: true });
});

test('a rule by weeks or days moves with its end; one by months or years does not', () => {
  expect(ruleLater('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270601T235900', 52)).toBe(
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20280530T235900',
  );
  expect(ruleLater('FREQ=DAILY;COUNT=5', 3)).toBe('FREQ=DAILY;COUNT=5');
  expect(ruleLater('FREQ=MONTHLY;BYDAY=2TU', 52)).toBeNull();
  expect(ruleLater('FREQ=WEEKLY;BYMONTH=9', 52)).toBeNull();
});
