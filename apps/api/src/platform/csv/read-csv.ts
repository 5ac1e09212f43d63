import { parse, CsvError } from 'csv-parse/sync';

/** What stands in a file of a spreadsheet: its heading, and each row with the line it begins on. */
export interface Sheet {
  heading: string[];
  rows: { line: number; cells: string[] }[];
}

/** Why a file cannot be read, with the line where that shows. */
export class SheetFault extends Error {
  constructor(
    readonly rule: 'empty' | 'quotes' | 'too_many_rows' | 'not_text',
    readonly line: number,
  ) {
    super(rule);
  }
}

/** No cell is longer, and no row has more cells. */
const LONGEST = 10_000;
const MOST_CELLS = 200;

/** The words of a file as spreadsheets write them: UTF-8 or UTF-16 with or without a mark, else Windows' Latin letters. */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Without a mark: letters of ours leave every second byte of UTF-16 empty.
  const start = bytes.subarray(0, 400);
  const empty = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  if (start.length > 3 && empty(1) > start.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (start.length > 3 && empty(0) > start.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What parts the cells: whatever of the three stands most often in the first line, outside of quotes. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const letter of text.slice(0, LONGEST)) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted && letter in counts) counts[letter as ','] += 1;
  }
  const [best] = (Object.keys(counts) as (keyof typeof counts)[]).sort((a, b) => counts[b] - counts[a]);
  return best ?? ',';
}

/** Reads a file of a spreadsheet: commas, semicolons or tabs, with quotes. Throws a `SheetFault`. */
export function readCsv(bytes: Buffer, mostRows: number): Sheet {
  const text = textOf(bytes);
  if (text.includes('\0')) throw new SheetFault('not_text', 1);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text.replace(/^\ufeff/, '')),
      relax_column_count: true,
      skip_empty_lines: true,
      // Lines of nothing but delimiters must not use up the rows there may be, or those after them would be lost unsaid.
      skip_records_with_empty_values: true,
      info: true,
      max_record_size: LONGEST,
      to: mostRows + 2,
    }) as unknown as typeof records;
  } catch (error) {
    if (error instanceof CsvError) throw new SheetFault('quotes', Number(error['lines'] ?? 1));
    throw error;
  }
  const filled = records.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  const [heading, ...rest] = filled;
  if (!heading || rest.length === 0) throw new SheetFault('empty', 1);
  if (rest.length > mostRows) throw new SheetFault('too_many_rows', rest.at(-1)?.info.lines ?? 1);
  return {
    heading: heading.record.slice(0, MOST_CELLS),
    rows: rest.map(({ record, info }) => ({
      // The parser says where a record ends; one that has line breaks within begins earlier.
      line: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0),
      cells: record.slice(0, MOST_CELLS),
    })),
  };
}
