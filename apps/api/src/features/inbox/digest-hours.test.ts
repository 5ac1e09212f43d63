import { DateTime } from 'luxon';
import { digestDue, nextDigestHour } from './digest-hours.js';
import {
  DEFAULT_SETTINGS,
  digestOf,
  mailOf,
  type NotificationSettings,
} from '../../foundation/quiet/quiet.js';

const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];
const ZONE = 'America/New_York';
const at = (local: string, zone = ZONE) => DateTime.fromISO(local, { zone });
const mine = (over: Partial<NotificationSettings> = {}): NotificationSettings => ({
  ...DEFAULT_SETTINGS,
  quietFrom: null,
  quietTo: null,
  ...over,
});
const daily = (digestAt: number) => mine({ digest: 'daily', digestAt });

test('unless chosen it comes weekly to who wants what concerns them, or put a kind into it, and to nobody else', () => {
  expect(digestOf(mine())).toBe('weekly');
  for (const preset of ['all', 'urgent'] as const) {
    expect(digestOf(mine({ preset }))).toBe('off');
    const choices = { mail: { 'thread.reply': 'digest' } } as const;
    expect(digestOf(mine({ preset, choices }))).toBe('weekly');
    expect(digestOf(mine({ preset, choices, digest: 'off' }))).toBe('off');
    expect(digestOf(mine({ preset, digest: 'daily' }))).toBe('daily');
  }
});

test('it takes what the preset does not want at once, and a kind that was put into it; without it that is not mailed', () => {
  const news = { kind: 'thread.reply', need: 'news', startsAt: null } as const;
  const forMe = { kind: 'thread.reply', need: 'for_me', startsAt: null } as const;
  expect([mailOf(mine(), news), mailOf(mine(), forMe)]).toEqual(['digest', 'at_once']);
  expect(mailOf(mine({ digest: 'off' }), news)).toBe('never');
  const urgent = mine({ preset: 'urgent', digest: 'daily' });
  expect([mailOf(urgent, news), mailOf(urgent, forMe)]).toEqual(['digest', 'digest']);
  const put = mine({ preset: 'all', choices: { mail: { 'thread.reply': 'digest' } } });
  expect([mailOf(put, news), mailOf({ ...put, digest: 'off' }, news)]).toEqual(['digest', 'never']);
});

test.each(ZONES)(
  'weekly is Monday at seven by the clock of %s, also where the clocks changed that night',
  (zone) => {
    for (const [since, hour] of [
      ['2026-11-24T12:00', '2026-11-30T07:00'],
      ['2026-11-30T06:59', '2026-11-30T07:00'],
      ['2026-11-30T07:00', '2026-12-07T07:00'],
      // Clocks go forward on March 14, 2027, and back on November 1, 2026: both are Sundays.
      ['2027-03-13T12:00', '2027-03-15T07:00'],
      ['2026-10-31T12:00', '2026-11-02T07:00'],
    ] as const)
      expect(nextDigestHour(mine(), at(since, zone))?.toISO()).toBe(at(hour, zone).toISO());
  },
);

test.each(ZONES)(
  'daily in %s: an hour that is left out comes when the clocks jump, one that comes twice once',
  (zone) => {
    const forward = nextDigestHour(daily(150), at('2027-03-13T12:00', zone));
    expect(forward?.toFormat('MM-dd HH:mm')).toBe('03-14 03:30');
    expect(nextDigestHour(daily(150), forward ?? DateTime.now())?.toFormat('MM-dd HH:mm')).toBe(
      '03-15 02:30',
    );
    const back = nextDigestHour(daily(90), at('2026-10-31T12:00', zone));
    expect(back?.toFormat('MM-dd HH:mm')).toBe('11-01 01:30');
    const next = nextDigestHour(daily(90), back ?? DateTime.now());
    expect(next?.toFormat('MM-dd HH:mm')).toBe('11-02 01:30');
    // Asked between both, too: 25 hours lie between the two mails.
    expect(next?.diff(back ?? DateTime.now(), 'hours').hours).toBe(25);
  },
);

test('over a year it comes once on each of its days, whatever the clocks do', () => {
  for (const zone of ['America/New_York', 'America/Los_Angeles', 'Australia/Lord_Howe'])
    for (const minute of [0, 90, 120, 150, 420, 1_439]) {
      const settings = daily(minute);
      let hour = nextDigestHour(settings, at('2026-07-01T00:00', zone));
      const days = new Set<string>();
      for (let n = 0; n < 380 && hour; n += 1) {
        days.add(hour.toISODate() ?? '');
        hour = nextDigestHour(settings, hour);
      }
      expect([zone, minute, days.size]).toEqual([zone, minute, 380]);
    }
});

test('an hour that was missed is made up for once, at once, and never in the night', () => {
  const since = at('2026-11-24T12:00').toJSDate();
  const due = (now: string, over: Partial<NotificationSettings> = {}) =>
    digestDue(mine(over), since, at(now))?.toFormat('MM-dd HH:mm');
  expect(due('2026-11-25T12:00')).toBe('11-30 07:00');
  expect(due('2026-11-30T07:00')).toBe('11-30 07:00');
  expect(due('2026-12-09T15:10')).toBe('12-09 15:10');
  expect(due('2026-12-09T22:00', { quietFrom: 1_200, quietTo: 420 })).toBe('12-10 07:00');
  expect(due('2026-11-25T12:00', { pausedUntil: at('2026-12-02T10:00').toJSDate() })).toBe('12-02 10:00');
  expect(due('2026-11-25T12:00', { breaks: [{ from: '2026-11-30', to: '2026-12-01' }] })).toBe('12-02 00:00');
  expect(due('2026-11-25T12:00', { digest: 'off' })).toBeUndefined();
});

test('who moves to another zone gets it at the hour of that one: later, or at once where it has passed', () => {
  const since = at('2026-11-24T12:00').toJSDate();
  const early = at('2026-11-30T06:00');
  expect(digestDue(mine(), since, early.setZone('America/Los_Angeles'))?.toUTC().toISO()).toBe(
    at('2026-11-30T07:00', 'America/Los_Angeles').toUTC().toISO(),
  );
  const west = at('2026-11-30T05:00', 'America/Los_Angeles');
  expect(digestDue(mine(), since, west.setZone(ZONE))?.toMillis()).toBe(west.toMillis());
});
