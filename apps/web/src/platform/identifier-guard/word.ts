import type { Stretch } from './finding.js';

/** One word of a text. */
export interface Word extends Stretch {
  /** Among the words of the text, from 0. */
  index: number;
  /** As written, without the 's of a possessive. */
  text: string;
  /** In lower case, without accents. */
  plain: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Followed by 's. */
  possessive: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  /** First of a sentence, a line or a quotation: its capital says nothing. */
  first: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const BEGINS = /[.!?…:;"“«¿¡—|]|\n|\uFFFC|^\s*[-*#>]/u;
const ABBREVIATED = /^(?:mr|mrs|ms|mx|dr|dra|sr|sra|srta|st|jr|prof|no|\p{L}|\p{L}\.\p{L})$/u;

/** In lower case, without accents. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const possessive = /['’]s$/.test(written);
    const bare = possessive ? written.slice(0, -2) : written;
    const gap = text.slice(from, match.index);
    const before = words.at(-1);
    const abbreviated = before && ABBREVIATED.test(before.plain) && /^\.[ ,]/.test(gap);
    words.push({
      index: words.length,
      text: bare,
      plain: plain(bare),
      capital: /^\p{Lu}/u.test(bare),
      possessive,
      gap,
      first: !before || (!abbreviated && BEGINS.test(gap)),
      start: match.index,
      end: match.index + bare.length,
    });
    from = match.index + written.length;
  }
  return words;
}
