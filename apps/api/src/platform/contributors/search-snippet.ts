import type { SearchPiece } from './search-source.js';

/** Stand around what was found in what PostgreSQL's `ts_headline` returns; no text of ours holds them. */
const [START, END] = ['\u0002', '\u0003'];

/** A text shorter than this, in characters, is shown whole. */
const SHORT = 240;

/** SQL of the text of this HTML of our own rendering (SQL), of a picture what it shows, entities left as they are. */
export const textOfHtml = (html: string): string =>
  `regexp_replace(regexp_replace(regexp_replace(${html}, '<img [^>]*alt="([^"]*)"[^>]*>', ' \\1 ', 'g'),
     '</?(strong|em|a|code|s|del)( [^>]*)?>', '', 'g'), '<[^>]*>', ' ', 'g')`;

/** SQL of the options of `ts_headline` for this text (SQL): what was found is marked for `snippetPieces`. */
export const headlineOptions = (text: string): string =>
  `E'StartSel="\\x02", StopSel="\\x03", ' || CASE WHEN length(${text}) < ${SHORT} THEN 'HighlightAll=true'
    ELSE 'MaxFragments=2, MaxWords=22, MinWords=8, FragmentDelimiter=" … "' END`;

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (text: string): string =>
  text
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    // Tags have become spaces.
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .trim();

/**
 * What a headline of this text (of our own rendered HTML) says, as plain text in pieces; an ellipsis stands where it was cut.
 */
export function snippetPieces(headline: string, text: string): SearchPiece[] {
  const [words, all] = [plain(headline), plain(text)];
  const bare = words.replaceAll(START, '').replaceAll(END, '');
  const begins = all.startsWith(bare.slice(0, 12)) ? '' : '… ';
  const ends = all.endsWith(bare.slice(-12)) ? '' : ' …';
  return `${begins}${words}${ends}`
    .split(START)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = '', ...rest] = part.split(END);
      return [
        { text: found, found: true },
        { text: rest.join(''), found: false },
      ];
    })
    .filter((piece) => piece.text !== '');
}
