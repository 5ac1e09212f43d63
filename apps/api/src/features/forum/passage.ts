import { REDACTED } from './post-forget.js';

const WORD = '[\\p{L}\\p{M}\\p{N}]';
const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const exactly = (text: string): string => text.replace(SPECIAL, '\\$&');

/** Never a part of a longer word: "Ana" is not in "Anabel". */
const apart = (pattern: string, passage: string): RegExp => {
  const begins = new RegExp(`^${WORD}`, 'u').test(passage) ? `(?<!${WORD})` : '';
  const ends = new RegExp(`${WORD}$`, 'u').test(passage) ? `(?!${WORD})` : '';
  return new RegExp(`${begins}${pattern}${ends}`, 'giu');
};

/**
 * Takes every place of a passage out of Markdown. The passage is as one reads it: between its words there may be whatever sets
 * them (stars, the mark of a quote, the end of a line).
 * @returns null where it does not stand there
 */
export function redacted(markdown: string, passage: string): string | null {
  const asRead = passage.trim();
  if (asRead === '') return null;
  const words = asRead.match(new RegExp(`${WORD}+`, 'gu')) ?? [];
  const patterns = [apart(exactly(asRead), asRead)];
  if (words.length > 0) patterns.push(apart(words.join(`[^\\p{L}\\p{M}\\p{N}]+`), words.join(' ')));
  const found = patterns.find((pattern) => markdown.search(pattern) >= 0);
  return found ? markdown.replace(found, REDACTED) : null;
}
