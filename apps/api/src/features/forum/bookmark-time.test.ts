import { remindAt } from './bookmark-time.js';
import { BookmarkRemind } from './bookmarks.types.js';

const ZONE = 'America/New_York';
const at = (remind: BookmarkRemind, now: string, date: string | null = null, zone = ZONE) => {
  const found = remindAt(remind, date, zone, new Date(now));
  return found instanceof Date ? found.toISOString() : found;
};

test.each<[BookmarkRemind, string, string | null]>([
  [BookmarkRemind.AFTER_SCHOOL, '2026-11-24T16:00:00Z', '2026-11-24T20:30:00.000Z'],
  [BookmarkRemind.AFTER_SCHOOL, '2026-11-24T20:30:00Z', 'past'],
  [BookmarkRemind.TOMORROW, '2026-11-24T16:00:00Z', '2026-11-25T13:00:00.000Z'],
  // Late in the evening it is tomorrow already in UTC, and the clocks go back in the night.
  [BookmarkRemind.TOMORROW, '2026-11-01T02:30:00Z', '2026-11-01T13:00:00.000Z'],
  [BookmarkRemind.NEXT_WEEK, '2026-11-24T16:00:00Z', '2026-11-30T13:00:00.000Z'],
  [BookmarkRemind.NEXT_WEEK, '2026-11-30T16:00:00Z', '2026-12-07T13:00:00.000Z'],
  [BookmarkRemind.NEXT_WEEK, '2026-11-29T16:00:00Z', '2026-11-30T13:00:00.000Z'],
  [BookmarkRemind.NEVER, '2026-11-24T16:00:00Z', null],
])('%s, asked at %s, is %s', (remind, now, instant) => {
  expect(at(remind, now)).toBe(instant);
});

test('a date is a morning of one’s own, neither past nor years away', () => {
  const now = '2026-11-24T16:00:00Z';
  expect(at(BookmarkRemind.DATE, now, '2026-12-24')).toBe('2026-12-24T13:00:00.000Z');
  expect(at(BookmarkRemind.DATE, now, '2026-12-24', 'America/Los_Angeles')).toBe('2026-12-24T16:00:00.000Z');
  expect(at(BookmarkRemind.DATE, now, '2026-11-24')).toBe('past');
  expect(at(BookmarkRemind.DATE, now, '2028-11-24')).toBe('too_large');
  for (const date of [null, '', '2026-02-30', '2026-13-01', "'; DROP", '2026-12-24T10:00'])
    expect(at(BookmarkRemind.DATE, now, date)).toBe('date');
});
