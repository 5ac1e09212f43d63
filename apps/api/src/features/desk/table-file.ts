import { DateTime } from 'luxon';
import writeExcelFile from 'write-excel-file/node';
import { writeCsv } from '../../platform/csv/write-csv.js';
import type { TaskFile } from '../../platform/tasks/task-kind.js';

/** A table to be taken along: titles, and rows of as many cells. A `Date` is an instant, shown in `zone`. */
export interface Table {
  /** Of the file, without its ending. */
  name: string;
  columns: string[];
  rows: (string | number | Date | null)[][];
  zone: string;
}

const day = (at: Date, zone: string) => DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd HH:mm');

/** Comma-separated, as a spreadsheet opens it: with a byte order mark, and no cell that it would take for a formula. */
export function csvOf({ name, columns, rows, zone }: Table): TaskFile {
  const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? day(cell, zone) : cell)));
  return {
    name: `${name}.csv`,
    type: 'text/csv; charset=utf-8',
    bytes: writeCsv(columns, cells),
  };
}

/** As a workbook of one sheet; its instants are text in `zone`, which a sheet's own dates have none of. */
export async function xlsxOf({ name, columns, rows, zone }: Table): Promise<TaskFile> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      if (typeof cell === 'number') return { value: cell, type: Number };
      return { value: cell instanceof Date ? day(cell, zone) : cell, type: String };
    }),
  );
  return {
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeExcelFile([head, ...cells], { stickyRowsCount: 1 }).toBuffer(),
  };
}
