import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { format } from '../../platform/time/calendar.js';
import { useZone } from '../../platform/time/zone.js';

/** "November 26, 2026": a day with its year, as it stands on a certificate. */
export function useFullDay(): (at: string) => string {
  const { locale } = useWords();
  const timeZone = useZone();
  return (at) =>
    format(INTL_LOCALE[locale], { timeZone, year: 'numeric', month: 'long', day: 'numeric' }).format(
      Date.parse(at),
    );
}
