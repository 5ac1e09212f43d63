import { useMemo } from 'react';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { format } from '../../platform/time/calendar.js';

/** Days of the calendar in words; no zone comes into them. */
export interface Days {
  /** "September 1, 2026" */
  day: (day: string) => string;
  /** "Tue, September 1, 2026", with the hour where there is one: "Tue, September 1, 2026, 3:30 PM" */
  weekday: (local: string) => string;
  /** The name in the reader's language. */
  name: (of: { nameEn: string; nameEs: string }) => string;
}

const instantOf = (local: string) => Date.parse(local.includes('T') ? `${local}Z` : `${local}T12:00Z`);

export function useDays(): Days {
  const { locale } = useWords();
  return useMemo(() => {
    const intl = INTL_LOCALE[locale];
    const whole = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const;
    return {
      day: (day) => format(intl, whole).format(instantOf(day)),
      weekday: (local) =>
        format(intl, {
          ...whole,
          month: 'short',
          weekday: 'short',
          ...(local.includes('T') && { hour: 'numeric', minute: '2-digit' }),
        }).format(instantOf(local)),
      name: ({ nameEn, nameEs }) => (locale === 'es' ? nameEs : nameEn),
    };
  }, [locale]);
}

/** Today by the reader's own calendar: 2026-11-26. */
export const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date());
