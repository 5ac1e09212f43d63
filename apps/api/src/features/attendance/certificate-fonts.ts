import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
export type Weight = 400 | 700;
export const WEIGHTS: readonly Weight[] = [400, 700];

/** A font comes in pieces, each with the letters of some scripts. */
interface Piece {
  key: string;
  file: (weight: Weight) => string;
  has: (letter: string) => boolean;
}

/** "U+0000-00FF,U+0131" */
function inRanges(ranges: string): (letter: string) => boolean {
  const pairs = ranges.split(',').map((range) => {
    const [from = 0, to = from] = range
      .trim()
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return { from, to };
  });
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return pairs.some(({ from, to }) => code >= from && code <= to);
  };
}

/** The letters the house's font really has; its package names the ranges that were asked of it, most of them empty. */
const HOUSE_HAS: Readonly<Record<string, string>> = {
  latin:
    'U+0020-007E,U+00A0-00AC,U+00AE-00B4,U+00B6-00FF,U+0102,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,' +
    'U+0300-0301,U+0303-0304,U+0308,U+2009,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,' +
    'U+2039-203A,U+2044,U+20AC,U+2122,U+2212,U+2215,U+FFFF',
  'latin-ext':
    'U+0100-0101,U+0103-0107,U+010A-0113,U+0116-011B,U+011E-0123,U+0126-0127,U+012A-012B,U+012E-0130,' +
    'U+0132-0133,U+0136-0137,U+0139-013E,U+0141-0148,U+0150-0151,U+0154-0155,U+0158-015B,U+015E-0165,' +
    'U+016A-016B,U+016E-017E,U+0192,U+0218-021B,U+0237,U+02C7,U+02C9,U+02DD,U+1E80-1E85,U+1E9E,' +
    'U+1EF2-1EF3,U+2020,U+20B9,U+2113',
};

function font(name: string, pieces: readonly string[], known?: Readonly<Record<string, string>>): Piece[] {
  const folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
  const ranges =
    known ?? (JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>);
  return pieces.map((piece) => ({
    key: `${name}-${piece}`,
    file: (weight) => join(folder, 'files', `${name}-${piece}-${weight}-normal.woff`),
    has: inRanges(ranges[piece] ?? ''),
  }));
}

const HOUSE = font('atkinson-hyperlegible-next', ['latin', 'latin-ext'], HOUSE_HAS);
const WIDE = font('noto-sans', [
  'latin',
  'latin-ext',
  'vietnamese',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'devanagari',
]);

/** All pieces there are. */
export const PIECES: readonly Piece[] = [...HOUSE, ...WIDE];

/**
 * Text in runs of which one piece has all letters. In the house's own font where it has the whole text: a name is never mixed of
 * two faces. What no piece has is drawn as a box.
 */
export function runsOf(text: string): { text: string; key: string }[] {
  const letters = [...text.normalize('NFC')];
  const pieces = letters.every((letter) => HOUSE.some((piece) => piece.has(letter))) ? HOUSE : WIDE;
  const runs: { text: string; key: string }[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    const key = (pieces.find((piece) => piece.has(letter)) ?? pieces[0])?.key ?? '';
    if (last?.key === key) last.text += letter;
    else runs.push({ text: letter, key });
  }
  return runs;
}
