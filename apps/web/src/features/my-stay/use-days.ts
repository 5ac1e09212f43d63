import { useMemo } from 'react';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { format } from '../../platform/time/calendar.js';

/** Days of the calendar in words, with their weekday; no zone comes into them. */
export function useDays(): (day: string) => string {
  const { locale } = useWords();
  return useMemo(() => {
    const whole = {
      timeZone: 'UTC',
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    } as const;
    return (day) => format(INTL_LOCALE[locale], whole).format(Date.parse(`${day}T12:00Z`));
  }, [locale]);
}
