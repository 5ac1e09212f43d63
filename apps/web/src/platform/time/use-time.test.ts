import { timeWords } from './use-time.js';

test('what ends at midnight ends with the day before, whatever the reader’s zone makes of it', () => {
  const now = Date.parse('2026-11-26T15:00:00Z');
  const t = (id: string, values?: Record<string, unknown>) => `${id} ${JSON.stringify(values)}`;
  const words = { t: t as never, locale: 'en' as const } as never;
  const inNewYork = timeWords(words, 'America/New_York');
  expect(inNewYork.until('2026-11-28T05:00:00Z', now)).toBe('tomorrow');
  expect(inNewYork.until('2027-01-01T05:00:00Z', now)).toBe('Thursday, December 31');
  expect(inNewYork.until('2026-11-28T05:00:01Z', now)).toMatch(/^words\.time\.dayAt/);
  expect(timeWords(words, 'America/Chicago').until('2026-11-28T05:00:00Z', now)).toMatch(/11:00.PM/);
});
