import type { Locale } from '@hearth/shared';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Small words that stand in one of the two languages alone. */
const SMALL: Record<Locale, ReadonlySet<string>> = {
  en: list(
    'the and of to is was it he she they his her him my our we you that this with for on at in not but who when has have had i an as are from by be did after before what where told said asked',
  ),
  es: list(
    'el los las de que y en un una es se con por para su sus mi mis lo le les del al como más pero está ella ellos nos muy cuando fue dijo desde hasta porque también ya nuestra nuestro tiene vive nació qué quién',
  ),
};
const WORD = /[\p{L}\p{M}]+/gu;
const BREAK = /\n\s*\n/g;

/** More of the English small words than of the Spanish ones, in number. */
function balance(text: string): number {
  let more = 0;
  for (const [word] of text.matchAll(WORD)) {
    const small = word.toLowerCase();
    if (SMALL.en.has(small)) more += 1;
    else if (SMALL.es.has(small)) more -= 1;
  }
  return more;
}

/**
 * Tells in which language a text is written at a place: that of its paragraph, else of the whole, else `otherwise`. To be
 * asked for places in rising order.
 */
export function languagesOf(text: string, otherwise: Locale): (at: number) => Locale {
  const named = (more: number, other: Locale): Locale => (more > 0 ? 'en' : more < 0 ? 'es' : other);
  const breaks = text.matchAll(BREAK);
  let whole: Locale | undefined;
  let [from, until] = [0, -1];
  let here: Locale = otherwise;
  return (at) => {
    while (at >= until) {
      from = Math.max(until, 0);
      until = breaks.next().value?.index ?? Infinity;
      if (until <= from) until = from + 1;
      if (at >= until) continue;
      whole ??= named(balance(text), otherwise);
      here = named(balance(text.slice(from, until)), whole);
    }
    return here;
  };
}
