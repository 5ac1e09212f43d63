import { meets } from './never-free.js';

const lunch = { weekday: 2, fromMinute: 11 * 60 + 30, toMinute: 12 * 60 + 15, label: 'Lunch duty' };
const at = (iso: string) => new Date(iso);

test('a meeting meets a weekly time where their clocks overlap, in the person’s own zone', () => {
  // A Tuesday, in winter: 16:30 UTC is 11:30 in the East and 10:30 in Chicago.
  expect(meets([lunch], 'America/New_York', at('2026-12-01T16:00:00Z'), 60)).toBe(lunch);
  expect(meets([lunch], 'America/Chicago', at('2026-12-01T16:00:00Z'), 60)).toBeNull();
  // What only touches it does not meet it.
  expect(meets([lunch], 'America/New_York', at('2026-12-01T15:30:00Z'), 60)).toBeNull();
  expect(meets([lunch], 'America/New_York', at('2026-12-01T17:15:00Z'), 60)).toBeNull();
  expect(meets([lunch], 'America/New_York', at('2026-12-02T16:30:00Z'), 60)).toBeNull();
});

test('the local hour holds through the change of clocks, and over midnight', () => {
  const [winter, summer] = [at('2027-03-09T16:30:00Z'), at('2027-03-16T15:30:00Z')];
  for (const start of [winter, summer]) expect(meets([lunch], 'America/New_York', start, 15)).toBe(lunch);
  const late = { weekday: 3, fromMinute: 0, toMinute: 30, label: '' };
  expect(meets([late], 'America/New_York', at('2026-12-02T04:45:00Z'), 60)).toBe(late);
  expect(meets([late], 'America/New_York', at('2026-12-02T04:45:00Z'), 15)).toBeNull();
});
