import { addDays, monthOf, shownDays, turned, weekOf } from './calendar-days.js';

test('days are counted over the ends of months and years, and over the nights on which clocks change', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2027-03-13', 2)).toBe('2027-03-15');
  expect(monthOf('2026-12-15', 1)).toBe('2027-01-01');
  expect(monthOf('2027-01-31', -1)).toBe('2026-12-01');
  expect(weekOf('2026-11-26')).toBe('2026-11-22');
  expect(weekOf('2026-11-22')).toBe('2026-11-22');
});

test('a month is shown in whole weeks, six of them at most', () => {
  expect(shownDays('month', '2026-11-26')).toEqual({ from: '2026-11-01', to: '2026-12-06' });
  expect(shownDays('month', '2026-02-10')).toEqual({ from: '2026-02-01', to: '2026-03-01' });
  for (let month = 0; month < 60; month += 1) {
    const { from, to } = shownDays('month', monthOf('2026-01-01', month));
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    expect([28, 35, 42]).toContain(days);
  }
  expect(turned('month', '2026-01-31', 1)).toBe('2026-02-01');
  expect(turned('week', '2026-01-31', -1)).toBe('2026-01-24');
});
