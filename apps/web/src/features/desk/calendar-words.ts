import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { format } from '../../platform/time/calendar.js';
import { addDays, shownDays, type View } from './calendar-days.js';

/** What tells groups apart besides their color. */
export const MARKS = ['●', '■', '▲', '◆', '✚', '★'] as const;

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** Days of a calendar in the reader's language. */
export function useDayWords() {
  const { locale } = useWords();
  const intl = INTL_LOCALE[locale];
  const say = (day: string, options: Intl.DateTimeFormatOptions) =>
    format(intl, { timeZone: 'UTC', ...options }).format(at(day));
  const short = (day: string) => say(day, { month: 'long', day: 'numeric', year: 'numeric' });
  return {
    /** "Thursday, November 26" */
    long: (day: string) => say(day, { weekday: 'long', month: 'long', day: 'numeric' }),
    /** "26" */
    number: (day: string) => say(day, { day: 'numeric' }),
    /** "Thu", and in full for who hears it. */
    weekday: (day: string) => ({
      short: say(day, { weekday: 'short' }),
      long: say(day, { weekday: 'long' }),
    }),
    /** What a view shows, in words. */
    span(view: View, day: string): string {
      if (view === 'month') return say(day, { month: 'long', year: 'numeric' });
      const { from, to } = shownDays(view, day);
      return `${short(from)} – ${short(addDays(to, -1))}`;
    },
  };
}
