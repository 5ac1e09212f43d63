import { instantOf } from './local-start.js';

test.each([
  ['2026-12-01T15:30', 'America/New_York', '2026-12-01T20:30:00.000Z'],
  ['2026-07-01T15:30', 'America/New_York', '2026-07-01T19:30:00.000Z'],
  ['2026-12-01T15:30', 'Europe/Madrid', '2026-12-01T14:30:00.000Z'],
  ['2026-12-01T15:30', 'Asia/Kathmandu', '2026-12-01T09:45:00.000Z'],
  ['2026-12-01T15:30', 'UTC', '2026-12-01T15:30:00.000Z'],
])('%s in %s', (local, zone, instant) => {
  expect(instantOf(local, zone)).toEqual(new Date(instant));
});

test('a weekly local hour stays across the changes of the clocks', () => {
  expect(instantOf('2027-03-07T15:30', 'America/New_York')).toEqual(new Date('2027-03-07T20:30:00Z'));
  expect(instantOf('2027-03-14T15:30', 'America/New_York')).toEqual(new Date('2027-03-14T19:30:00Z'));
});

test('an hour that clocks jump over does not exist; one that comes twice is the first', () => {
  expect(instantOf('2027-03-14T01:59', 'America/New_York')).toEqual(new Date('2027-03-14T06:59:00Z'));
  expect(instantOf('2027-03-14T02:00', 'America/New_York')).toBe('skipped');
  expect(instantOf('2027-03-14T02:59', 'America/New_York')).toBe('skipped');
  expect(instantOf('2027-03-14T03:00', 'America/New_York')).toEqual(new Date('2027-03-14T07:00:00Z'));
  expect(instantOf('2027-11-07T01:30', 'America/New_York')).toEqual(new Date('2027-11-07T05:30:00Z'));
  expect(instantOf('2027-10-31T02:30', 'Europe/Madrid')).toEqual(new Date('2027-10-31T00:30:00Z'));
  // Lord Howe Island moves by half an hour.
  expect(instantOf('2027-10-03T02:15', 'Australia/Lord_Howe')).toBe('skipped');
  expect(instantOf('2027-04-04T01:45', 'Australia/Lord_Howe')).toEqual(new Date('2027-04-03T14:45:00Z'));
});

test.each([
  '',
  'tomorrow',
  '2026-13-01T10:00',
  '2026-02-30T10:00',
  '2026-12-01',
  '0000-01-01T00:00',
  '0001-01-01T00:00',
  '9999-12-31T23:59',
  '2026-12-01T24:30',
  '2026-12-01T15:30Z',
  '2026-12-01T15:30-05:00',
])('%s is no date', (local) => expect(instantOf(local, 'America/New_York')).toBe('date'));
