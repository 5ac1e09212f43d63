import { useMemo } from 'react';
import type { SchoolBreakRowFragment, State } from '../../gql/inbox/graphql.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { format } from '../../platform/time/calendar.js';

/** States by their names, which are no other in Spanish. */
const STATES: Record<State, string> = {
  CT: 'Connecticut',
  MA: 'Massachusetts',
  ME: 'Maine',
  NH: 'New Hampshire',
  RI: 'Rhode Island',
  VT: 'Vermont',
};

export const STATE_NAMES = Object.entries(STATES) as [State, string][];

interface BreakWords {
  state(state: State): string;
  name(one: Pick<SchoolBreakRowFragment, 'nameEn' | 'nameEs'>): string;
  /** "Monday, December 21, 2026 – Friday, January 1, 2027" */
  days(one: Pick<SchoolBreakRowFragment, 'startsOn' | 'endsOn'>): string;
}

/** School breaks in the reader's language. Their days are days of a calendar, the same in every zone. */
export function useBreakWords(): BreakWords {
  const { locale } = useWords();
  return useMemo(() => {
    const days = format(INTL_LOCALE[locale], {
      timeZone: 'UTC',
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    });
    return {
      state: (state) => STATES[state],
      name: ({ nameEn, nameEs }) => (locale === 'es' ? nameEs : nameEn),
      days: ({ startsOn, endsOn }) => days.formatRange(Date.parse(startsOn), Date.parse(endsOn)),
    };
  }, [locale]);
}
