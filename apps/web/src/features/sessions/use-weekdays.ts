import { useMemo } from 'react';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { WEEKDAYS, type Weekday } from './repeat-fields.js';

/** The names of weekdays in the reader's language. */
export function useWeekdays(): { long: (day: Weekday) => string; short: (day: Weekday) => string } {
  const { locale } = useWords();
  return useMemo(() => {
    const name = (weekday: 'long' | 'short') => {
      const words = new Intl.DateTimeFormat(INTL_LOCALE[locale], { weekday, timeZone: 'UTC' });
      // January 4, 2027 is a Monday.
      return (day: Weekday) => words.format(Date.UTC(2027, 0, 4 + WEEKDAYS.indexOf(day)));
    };
    return { long: name('long'), short: name('short') };
  }, [locale]);
}
