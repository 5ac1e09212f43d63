/** Shown where a moderator took words out; the same in every language. */
export const REDACTED = '[removed by a moderator]';

const WORD = '[\\p{L}\\p{M}\\p{N}]';
const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const exactly = (text: string): string => text.replace(SPECIAL, '\\$&');

/** Never a part of a longer word: "Ana" is not in "Anabel". */
const apart = (pattern: string, passage: string): string => {
  const begins = new RegExp(`^${WORD}`, 'u').test(passage) ? `(?<!${WORD})` : '';
  const ends = new RegExp(`${WORD}$`, 'u').test(passage) ? `(?!${WORD})` : '';
  return `${begins}${pattern}${ends}`;
};

const INSIDE = String.raw`(?:\\.|[^[\]\\]|\[(?:\\.|[^[\]\\])*\])*`;
/** A picture, or a document of the house. */
const FILE = new RegExp(
  String.raw`!\[${INSIDE}\](?:\([^()\n]*\)|\[[^[\]\n]*\])?|\[${INSIDE}\]\(\s*<?/files/[^()\n]*\)`,
  'g',
);

type Stretch = [from: number, to: number];
const stretches = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);

/**
 * Takes every place of a passage out of Markdown. The passage is as one reads it: between its words there may be whatever sets
 * them (stars, the mark of a quote, the end of a line), and stars within them. A picture or a document that it touches goes as a whole.
 * @returns null where it does not stand there
 */
export function redacted(markdown: string, passage: string): string | null {
  const asRead = passage.trim();
  if (asRead === '') return null;
  const words = asRead.match(new RegExp(`${WORD}+`, 'gu')) ?? [];
  const patterns = [apart(exactly(asRead), asRead)];
  if (words.length > 0) {
    const set = words.map((word) => [...word].join(`[*~\\\\]{0,3}`));
    patterns.push(apart(set.join(`[^\\p{L}\\p{M}\\p{N}]+`), words.join(' ')));
  }
  const found = stretches(markdown, new RegExp(patterns.join('|'), 'giu'));
  if (found.length === 0) return null;
  const touched = stretches(markdown, FILE).filter(([from, to]) =>
    found.some(([start, end]) => start < to && from < end),
  );
  const gone: Stretch[] = [];
  for (const [from, to] of [...found, ...touched].sort(([one], [other]) => one - other)) {
    const last = gone.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else gone.push([from, to]);
  }
  let left = '';
  let at = 0;
  for (const [from, to] of gone) {
    left += markdown.slice(at, from) + REDACTED;
    at = to;
  }
  return left + markdown.slice(at);
}
