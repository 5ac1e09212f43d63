import type { Locale } from '@hearth/shared';

/** Words that stand alone, beginning with a capital: a formatter's "hora del este" becomes "Hora del este". */
export function capital(words: string, locale: Locale): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
