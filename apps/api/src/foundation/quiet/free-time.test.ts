import { DateTime } from 'luxon';
import { afterFree } from './free-time.js';
import { DEFAULT_SETTINGS, type NotificationSettings } from './quiet.js';

const at = (local: string) => DateTime.fromISO(local, { zone: 'America/New_York' });
const after = (from: string, minutes: number, some: Partial<NotificationSettings> = {}) =>
  afterFree({ ...DEFAULT_SETTINGS, ...some }, at(from), minutes).toFormat("MM-dd'T'HH:mm");

test.each<[string, string, number, Partial<NotificationSettings>, string]>([
  ['runs by day', '2026-11-24T09:00', 600, {}, '11-24T19:00'],
  ['stands still over night', '2026-11-24T18:00', 720, {}, '11-25T17:00'],
  ['begins in the morning for who sleeps', '2026-11-24T23:30', 60, {}, '11-25T08:00'],
  ['runs on without quiet hours', '2026-11-24T18:00', 720, { quietFrom: null, quietTo: null }, '11-25T06:00'],
  ['stands still over noon', '2026-11-24T11:00', 120, { quietFrom: 720, quietTo: 780 }, '11-24T14:00'],
  [
    'stands still in a break',
    '2026-11-25T18:00',
    240,
    { breaks: [{ from: '2026-11-26', to: '2026-11-29' }] },
    '11-30T09:00',
  ],
  [
    'runs through a break for who has mail sent then',
    '2026-11-26T09:00',
    60,
    { holdBreaks: false, breaks: [{ from: '2026-11-26', to: '2026-11-29' }] },
    '11-26T10:00',
  ],
  [
    'runs in a pause',
    '2026-11-24T09:00',
    60,
    { pausedUntil: at('2027-01-01T00:00').toJSDate() },
    '11-24T10:00',
  ],
  ['ends on the same clock after it was set back', '2026-10-31T19:00', 120, {}, '11-01T08:00'],
  ['and forward', '2026-03-07T19:00', 120, {}, '03-08T08:00'],
])('%s', (_, from, minutes, settings, until) => {
  expect(after(from, minutes, settings)).toBe(until);
});
