import { instantOf, isZone, localIn } from './local.js';

const at = (local: string, zone = 'America/New_York') => {
  const instant = instantOf(local, zone);
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant;
};

describe('a local time in a zone', () => {
  it('is an instant, in winter and in summer', () => {
    expect(at('2026-12-01T15:30')).toBe('2026-12-01T20:30:00.000Z');
    expect(at('2026-07-01T15:30')).toBe('2026-07-01T19:30:00.000Z');
    expect(at('2026-12-01T15:30', 'Asia/Kathmandu')).toBe('2026-12-01T09:45:00.000Z');
    expect(at('2026-12-01T00:00', 'Pacific/Auckland')).toBe('2026-11-30T11:00:00.000Z');
  });

  it('that clocks jump over does not exist', () => {
    expect(at('2027-03-14T02:30')).toBe('skipped');
    expect(at('2027-03-14T01:59')).toBe('2027-03-14T06:59:00.000Z');
    expect(at('2027-03-14T03:00')).toBe('2027-03-14T07:00:00.000Z');
  });

  it('that comes twice is the first of the two', () => {
    expect(at('2026-11-01T01:30')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('is told apart from what is no date', () => {
    expect(at('2026-02-30T10:00')).toBe('date');
    expect(at('tomorrow')).toBe('date');
    expect(at('T')).toBe('date');
  });

  it('comes back from its instant', () => {
    expect(localIn('America/Chicago', Date.parse('2026-12-01T20:30:00Z'))).toBe('2026-12-01T14:30');
    expect(localIn('America/New_York', Date.parse('2026-12-01T05:00:00Z'))).toBe('2026-12-01T00:00');
  });

  it('needs a zone that exists', () => {
    expect(['America/New_York', 'UTC', 'Mars/Base', '', '+05:00'].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
