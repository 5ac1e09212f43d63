import { NEEDS, NOTIFICATION_KINDS, type Need } from '@hearth/shared';
import { DateTime } from 'luxon';
import {
  DEFAULT_SETTINGS,
  mayMailAt,
  mayPushAt,
  nextAllowed,
  PRESETS,
  type NotificationSettings,
  type Occasion,
} from './quiet.js';

const ZONE = 'America/New_York';
const at = (local: string, zone = ZONE) => DateTime.fromISO(local, { zone });
const settings = (over: Partial<NotificationSettings> = {}): NotificationSettings => ({
  ...DEFAULT_SETTINGS,
  ...over,
});
const reply = (need: Need = 'for_me'): Occasion => ({ kind: 'thread.reply', need, startsAt: null });
const session = (startsAt: DateTime, need: Need = 'now'): Occasion => ({
  kind: 'session.reminder',
  need,
  startsAt: startsAt.toJSDate(),
});
const NOON = at('2026-11-24T12:00');
const NIGHT = at('2026-11-24T23:00');

describe('what is wanted', () => {
  const table: [string, Record<Need, boolean>][] = [
    ['all', { now: true, for_me: true, news: true }],
    ['concerns_me', { now: true, for_me: true, news: false }],
    ['urgent', { now: true, for_me: false, news: false }],
  ];
  test.each(table)('%s', (preset, wanted) => {
    const mine = settings({ preset: preset as NotificationSettings['preset'] });
    for (const need of NEEDS)
      expect([need, mayMailAt(mine, reply(need), NOON)]).toEqual([need, wanted[need]]);
  });
  test('a word about the kind goes before the preset, both ways, and for no other kind', () => {
    for (const preset of PRESETS)
      for (const kind of NOTIFICATION_KINDS)
        for (const need of NEEDS)
          for (const on of [true, false]) {
            const mine = settings({ preset, choices: { mail: { [kind]: on ? 'at_once' : 'never' } } });
            expect(mayMailAt(mine, { kind, need, startsAt: null }, NOON)).toBe(on);
            const other = NOTIFICATION_KINDS.find((name) => name !== kind) ?? kind;
            const what = { kind: other, need, startsAt: null };
            expect(mayMailAt(mine, what, NOON)).toBe(mayMailAt(settings({ preset }), what, NOON));
          }
  });
  test('a device and mail are told by words of their own, and by one preset', () => {
    for (const preset of PRESETS)
      for (const kind of NOTIFICATION_KINDS)
        for (const need of NEEDS) {
          const what = { kind, need, startsAt: null };
          const plain = settings({ preset });
          expect(mayPushAt(plain, what, NOON)).toBe(mayMailAt(plain, what, NOON));
          for (const on of [true, false]) {
            const mine = settings({ preset, choices: { push: { [kind]: on } } });
            expect(mayPushAt(mine, what, NOON)).toBe(on);
            expect(mayPushAt(mine, what, NIGHT)).toBe(false);
            expect(mayMailAt(mine, what, NOON)).toBe(mayMailAt(plain, what, NOON));
          }
        }
  });
  test('what is not wanted has no instant to wait for', () => {
    expect(nextAllowed(settings(), reply('news'), NIGHT)).toBeNull();
    expect(
      nextAllowed(settings({ choices: { mail: { 'thread.reply': 'never' } } }), reply('now'), NOON),
    ).toBeNull();
  });
});

describe('quiet hours', () => {
  const table: [from: number | null, to: number | null, local: string, may: boolean][] = [
    [1200, 420, '19:59', true],
    [1200, 420, '20:00', false],
    [1200, 420, '00:00', false],
    [1200, 420, '06:59', false],
    [1200, 420, '07:00', true],
    [780, 840, '12:59', true],
    [780, 840, '13:00', false],
    [780, 840, '13:59', false],
    [780, 840, '14:00', true],
    [0, 1439, '23:58', false],
    [0, 1439, '23:59', true],
    [null, null, '03:00', true],
  ];
  test.each(table)('from %s to %s, at %s: %s', (quietFrom, quietTo, local, may) => {
    expect(mayMailAt(settings({ quietFrom, quietTo }), reply(), at(`2026-11-24T${local}`))).toBe(may);
  });

  test('what must be known now wakes only who wants all of it, and only for what begins within two hours', () => {
    for (const preset of PRESETS) {
      const mine = settings({ preset });
      expect(mayMailAt(mine, session(NIGHT.plus({ hours: 2 })), NIGHT)).toBe(preset === 'all');
      expect(mayMailAt(mine, session(NIGHT.plus({ hours: 2, minutes: 1 })), NIGHT)).toBe(false);
      expect(mayMailAt(mine, { kind: 'thread.reply', need: 'now', startsAt: null }, NIGHT)).toBe(false);
    }
  });

  test('what wakes is held just until it does', () => {
    const what = session(at('2026-11-25T05:00'));
    expect(nextAllowed(settings({ preset: 'all' }), what, NIGHT)?.toISO()).toContain('T03:00');
    expect(nextAllowed(settings(), what, NIGHT)?.toISO()).toContain('2026-11-25T07:00');
  });
});

describe('a pause', () => {
  test('holds everything until it is over, and then the quiet hours hold', () => {
    const paused = settings({ pausedUntil: at('2026-12-01T09:30').toJSDate() });
    expect(mayMailAt(paused, reply(), NOON)).toBe(false);
    expect(mayMailAt({ ...paused, preset: 'all' }, session(NOON.plus({ minutes: 30 })), NOON)).toBe(false);
    expect(nextAllowed(paused, reply(), NOON)?.toMillis()).toBe(at('2026-12-01T09:30').toMillis());
    const inTheNight = settings({ pausedUntil: at('2026-12-01T00:00').toJSDate() });
    expect(nextAllowed(inTheNight, reply(), NOON)?.toMillis()).toBe(at('2026-12-01T07:00').toMillis());
    const over = settings({ pausedUntil: at('2026-11-01T00:00').toJSDate() });
    expect(nextAllowed(over, reply(), NOON)).toBe(NOON);
  });
});

describe('when the clocks change', () => {
  const table: [name: string, to: number, now: string, until: string, zone: string][] = [
    ['forward: seven is seven', 420, '2027-03-13T23:00', '2027-03-14T07:00-04:00', ZONE],
    [
      'forward: an end that the clocks leave out is when they jump',
      150,
      '2027-03-13T23:00',
      '2027-03-14T03:00-04:00',
      ZONE,
    ],
    ['forward, asked at an odd minute', 150, '2027-03-14T01:52', '2027-03-14T03:00-04:00', ZONE],
    ['back: seven is seven', 420, '2026-10-31T23:00', '2026-11-01T07:00-05:00', ZONE],
    [
      'back: an end that comes twice is the first of both',
      90,
      '2026-10-31T23:00',
      '2026-11-01T01:30-04:00',
      ZONE,
    ],
    ['back: the hour that comes again', 120, '2026-11-01T01:30', '2026-11-01T02:00-05:00', ZONE],
    ['half an hour, on Lord Howe', 420, '2026-10-03T23:10', '2026-10-04T07:00+11:00', 'Australia/Lord_Howe'],
  ];
  test.each(table)('%s', (_, quietTo, now, until, zone) => {
    const mine = settings({ quietTo });
    const next = nextAllowed(mine, reply(), at(now, zone));
    expect(next?.toUTC().toISO()).toBe(DateTime.fromISO(until).toUTC().toISO());
  });

  test('it is always the first minute that is allowed', () => {
    for (const [day, zone] of [
      ['2027-03-13', ZONE],
      ['2026-10-31', ZONE],
      ['2026-11-24', 'America/Phoenix'],
      ['2026-10-03', 'Australia/Lord_Howe'],
    ] as const) {
      for (const [quietFrom, quietTo] of [
        [1200, 420],
        [61, 125],
        [1380, 90],
        [100, 99],
      ] as const) {
        const mine = settings({ quietFrom, quietTo });
        for (let minute = 0; minute < 1_600; minute += 211) {
          const start = at(day, zone).plus({ hours: 22, minutes: minute });
          const next = nextAllowed(mine, reply(), start) ?? start;
          expect(mayMailAt(mine, reply(), next)).toBe(true);
          for (let step = start; step < next; step = step.plus({ minutes: 1 }).startOf('minute'))
            if (mayMailAt(mine, reply(), step))
              throw new Error(`${step.toISO()} was allowed, not ${next.toISO()}`);
        }
      }
    }
  });
});
