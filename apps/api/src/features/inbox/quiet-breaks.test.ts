import { DateTime } from 'luxon';
import {
  DEFAULT_SETTINGS,
  mayMailAt,
  nextAllowed,
  nextFree,
  type NotificationSettings,
} from '../../foundation/quiet/quiet.js';

const ZONE = 'America/New_York';
const at = (local: string, zone = ZONE) => DateTime.fromISO(local, { zone });
const WINTER = { from: '2026-12-24', to: '2027-01-01' };
const mine = (over: Partial<NotificationSettings> = {}): NotificationSettings => ({
  ...DEFAULT_SETTINGS,
  breaks: [WINTER],
  ...over,
});
const reply = { kind: 'thread.reply', need: 'for_me', startsAt: null } as const;
const session = (local: string, need: 'now' | 'for_me' = 'now') =>
  ({ kind: 'session.changed', need, startsAt: at(local).toJSDate() }) as const;
const INSIDE = at('2026-12-28T12:00');

test.each([
  ['the day before', '2026-12-23T12:00', true],
  ['the first minute, were it not night', '2026-12-24T00:00', false],
  ['within', '2026-12-28T12:00', false],
  ['the last evening', '2027-01-01T19:59', false],
  ['the day after', '2027-01-02T07:00', true],
])('a school break holds replies: %s', (_, local, may) => {
  expect(mayMailAt(mine(), reply, at(local))).toBe(may);
});

test('what is held comes when the break and the night after it are over, by the clock of the person', () => {
  for (const zone of ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'])
    expect(nextAllowed(mine(), reply, at('2026-12-24T09:00', zone))?.toISO()).toBe(
      at('2027-01-02T07:00', zone).toISO(),
    );
  expect(nextAllowed(mine({ quietFrom: null, quietTo: null }), reply, INSIDE)?.toISO()).toBe(
    at('2027-01-02T00:00').toISO(),
  );
});

test('breaks that meet are one; a pause in between counts as well', () => {
  const breaks = [WINTER, { from: '2027-01-02', to: '2027-01-03' }];
  expect(nextFree(mine({ breaks }), null, INSIDE).toISO()).toBe(at('2027-01-04T07:00').toISO());
  const pausedUntil = at('2027-01-05T12:00').toJSDate();
  expect(nextFree(mine({ breaks, pausedUntil }), null, INSIDE).toISO()).toBe(at('2027-01-05T12:00').toISO());
});

test('what must be known now goes through for who wants all of it, and for everyone where it would be over by then', () => {
  const [within, after] = [session('2026-12-29T15:00'), session('2027-01-03T15:00')];
  for (const preset of ['all', 'concerns_me', 'urgent'] as const) {
    expect([preset, mayMailAt(mine({ preset }), within, INSIDE)]).toEqual([preset, true]);
    expect([preset, mayMailAt(mine({ preset }), after, INSIDE)]).toEqual([preset, preset === 'all']);
  }
  expect(mayMailAt(mine(), session('2026-12-29T15:00', 'for_me'), INSIDE)).toBe(false);
});

test('who does not want it held gets it', () => {
  expect(mayMailAt(mine({ holdBreaks: false }), reply, INSIDE)).toBe(true);
  expect(mayMailAt(mine({ breaks: [] }), reply, INSIDE)).toBe(true);
});
