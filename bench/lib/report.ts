import { cpus, loadavg } from 'node:os';
import type { Figures } from './rounds.ts';

/** One line of the table: what Hearth does, what the raw side does, and the ratio of the two. */
export interface Line {
  what: string;
  ours: string;
  raw: string;
  ratio: number;
  /** At least (`atLeast`) or at most (`atMost`) this ratio, if there is a target. */
  atLeast?: number;
  atMost?: number;
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(value >= 10 ? 3 : 2);

/** A figure with its unit. */
export const figure = (value: number, unit: string): string => `${number(value)} ${unit}`;

/** A line of one figure of both sides. */
export function compare(what: string, ours: Figures, raw: Figures, name: string, unit: string): Line {
  const [left = Number.NaN, right = Number.NaN] = [ours[name], raw[name]];
  return { what, ours: figure(left, unit), raw: figure(right, unit), ratio: left / right };
}

/** The lines of a page asked for over HTTP: how often in a second, and what it costs the server and the database. */
export function pageLines(what: string, ours: Figures, raw: Figures, atLeast: number): Line[] {
  const size = figure((ours['bytes'] ?? Number.NaN) / 1_024, 'KB');
  return [
    { ...compare(`${what} (${size})`, ours, raw, 'perSecond', '/s'), atLeast },
    compare("  server's processor time of one", ours, raw, 'cpuMs', 'ms'),
    compare("  database's processor time of one", ours, raw, 'databaseMs', 'ms'),
    compare('  99 of 100 answers within', ours, raw, 'p99Ms', 'ms'),
  ];
}

const target = ({ atLeast, atMost }: Line): string =>
  atLeast !== undefined ? `at least ${atLeast}` : atMost !== undefined ? `at most ${atMost}` : '';

const missed = ({ ratio, atLeast, atMost }: Line): boolean =>
  (atLeast !== undefined && !(ratio >= atLeast)) || (atMost !== undefined && !(ratio <= atMost));

/** Prints the lines as a table of Markdown, with the day and the machine, and what missed its target. */
export function report(lines: readonly Line[]): void {
  const rows = lines.map((line) => [line.what, line.ours, line.raw, line.ratio.toFixed(2), target(line)]);
  const head = ['what', 'Hearth', 'raw', 'ratio', 'target'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const print = (cells: readonly string[]) =>
    console.log(`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n`,
  );
  print(head);
  print(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) print(row);
  const short = lines.filter(missed);
  console.log(
    short.length === 0 ? '\nEvery target is met.' : `\nNot met: ${short.map(({ what }) => what).join('; ')}.`,
  );
}
