import { LOCALES, type Locale } from '@hearth/shared';

const KEY = 'hearth.locale';

function known(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === language);
}

/** The language of someone we do not know yet: what this browser chose before, or speaks, or English. */
export function guessLocale(): Locale {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // Storage is closed to us: the browser's languages decide.
  }
  const wishes = [stored, ...navigator.languages];
  return wishes.map(known).find((locale) => locale !== undefined) ?? 'en';
}

/** Keeps the language for the next visit of this browser. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Not kept; nothing else depends on it.
  }
}

/** How dates and numbers are written: the initiative is in New England, in either language. */
export const INTL_LOCALE: Record<Locale, string> = { en: 'en-US', es: 'es-US' };
