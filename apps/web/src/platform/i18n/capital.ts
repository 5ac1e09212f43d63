import type { Locale } from '@hearth/shared';

/** Words that stand alone, beginning with a capital: a formatter's "hora del este" becomes "Hora del este". */
export function capital(words: string, locale: Locale): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** A Spanish hour ends with a stop of its own: "a las 7:36 a.m." at the end of a sentence needs no second one. */
export const oneStop = (words: string): string => words.replace(/\b([ap]\.\s?m\.)\.(?!\.)/g, '$1');
