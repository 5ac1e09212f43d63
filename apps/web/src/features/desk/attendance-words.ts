import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { format } from '../../platform/time/calendar.js';

/** What stands in tables and bars of attendance, in the reader's language. */
export function useAttendanceWords() {
  const { t, locale } = useWords();
  const intl = INTL_LOCALE[locale];
  const one = new Intl.NumberFormat(intl, { maximumFractionDigits: 1 });
  return {
    /** Minutes as hours: "12.5 h" */
    hours: (minutes: number) => t('desk.hours', { hours: one.format(minutes / 60) }),
    /** "Nov 26" in the session's own zone. */
    day: (at: string, timeZone: string) =>
      format(intl, { timeZone, month: 'short', day: 'numeric' }).format(Date.parse(at)),
    /** What people have in common, or the month. */
    group: (by: 'byMonth' | 'byRole' | 'byState', name: string) => {
      if (name === '') return t('desk.attendance.unknown');
      if (by !== 'byMonth') return name;
      return format(intl, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
        Date.parse(`${name}-15T12:00:00Z`),
      );
    },
  };
}
