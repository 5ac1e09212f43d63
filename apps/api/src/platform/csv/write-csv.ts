import { stringify } from 'csv-stringify/sync';

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it, which the spreadsheet
 * does not show.
 */
export const plainCell = (words: string): string =>
  /^[\s\u00a0]*[=+\-@|%]|^[\t\r]/u.test(words) ? `'${words}` : words;

/** Lines of such a file, for who writes it bit by bit; its very first ones (`first`) bring the mark. */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[], first = false): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plainCell(cell) : cell))),
    { bom: first, record_delimiter: 'windows' },
  );

/** A file that every spreadsheet opens as it is meant: UTF-8 with its mark, and no cell that is a formula. */
export const writeCsv = (
  heading: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Buffer => Buffer.from(csvLines([heading, ...rows], true));
