/** Days of a calendar as text: `2026-12-01`. Everything here counts in days and knows no zone. */
const DAY = 86_400_000;

/** So many days on. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The first of the month of this day, or of so many months on. */
export function monthOf(day: string, months = 0): string {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 10);
}

/** The Sunday on or before a day: weeks begin there in New England, in English and Spanish alike. */
export const weekOf = (day: string): string => addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay());

export const VIEWS = ['agenda', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

/** What a view shows: its first day, and the day after its last. */
export function shownDays(view: View, day: string): { from: string; to: string } {
  if (view === 'week') return { from: weekOf(day), to: addDays(weekOf(day), 7) };
  if (view === 'agenda') return { from: day, to: addDays(day, 28) };
  const from = weekOf(monthOf(day));
  const weeks = Math.ceil((Date.parse(monthOf(day, 1)) - Date.parse(from)) / (7 * DAY));
  return { from, to: addDays(from, weeks * 7) };
}

/** The day that the view before, or after, is opened at. */
export function turned(view: View, day: string, by: 1 | -1): string {
  if (view === 'month') return monthOf(day, by);
  return addDays(day, (view === 'week' ? 7 : 28) * by);
}
