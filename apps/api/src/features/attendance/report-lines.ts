import { LIMITS } from '@hearth/shared';
import { isEmail } from 'class-validator';
import { parse, CsvError } from 'csv-parse/sync';
import { DateTime } from 'luxon';
import { SheetFault, textOf } from '../../platform/csv/read-csv.js';
import { cleanLine } from '../../platform/graphql/text.js';

/** What a video tool's report says of one person, all of their rows together. */
export interface ReportLine {
  /** Stands for the line: `1`, `2`, ... */
  key: string;
  name: string;
  email: string | null;
  seconds: number;
  /** From when to when, in seconds by the report's own clock; null where it does not say for every row. */
  spans: [number, number][] | null;
}

type Field = 'name' | 'first' | 'last' | 'email' | 'duration' | 'joined' | 'left' | 'waiting';

const NAMES: Record<Field, readonly string[]> = {
  name: [
    'name',
    'name original name',
    'full name',
    'participant',
    'participant name',
    'attendee',
    'attendee name',
    'user name',
    'display name',
    'nombre',
    'nombre nombre original',
    'nombre completo',
    'participante',
    'nombre del participante',
  ],
  first: ['first name', 'nombre de pila'],
  last: ['last name', 'surname', 'apellido', 'apellidos'],
  email: [
    'email',
    'user email',
    'e mail',
    'email address',
    'attendee email',
    'participant email',
    'correo',
    'correo electronico',
    'correo electronico del usuario',
    'direccion de correo electronico',
  ],
  duration: [
    'duration',
    'duration minutes',
    'duration min',
    'duration seconds',
    'total duration minutes',
    'in meeting duration',
    'meeting duration',
    'time in session minutes',
    'time in call',
    'attended duration',
    'duracion',
    'duracion minutos',
    'duracion en minutos',
    'duracion total minutos',
    'duracion en la reunion',
    'tiempo en la llamada',
  ],
  joined: [
    'join time',
    'joined',
    'joined at',
    'first join',
    'first join time',
    'time joined',
    'hora de entrada',
    'hora de incorporacion',
    'hora de union',
    'primera entrada',
    'se unio',
  ],
  left: [
    'leave time',
    'left',
    'left at',
    'last leave',
    'last leave time',
    'time exited',
    'time left',
    'hora de salida',
    'ultima salida',
    'salio',
  ],
  waiting: ['in waiting room', 'en la sala de espera', 'en sala de espera'],
};

/** Words without accents, capitals and signs: how names and headings are compared. */
export const plainWords = (words: string): string =>
  cleanLine(words)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const columnsOf = (cells: readonly string[]): Record<Field, number> => {
  const names = cells.map(plainWords);
  return Object.fromEntries(
    Object.entries(NAMES).map(([field, known]) => [field, names.findIndex((name) => known.includes(name))]),
  ) as Record<Field, number>;
};

/** Is it the heading of people, and not of the meeting that some tools put before it? */
const namesPeople = (at: Record<Field, number>): boolean =>
  (at.name >= 0 || at.first >= 0) && (at.duration >= 0 || (at.joined >= 0 && at.left >= 0));

/** No time is written longer; what is would keep whoever reads it busy. */
const LONGEST_TIME = 60;

/** Seconds of "75" (by its heading's unit), "1:02:03", "62:03", "1h 2m 3s", "1 hr 2 min"; null for anything else. */
export function secondsOf(words: string, unit: 60 | 1 = 60): number | null {
  const text = words.trim().toLowerCase();
  if (text.length > LONGEST_TIME) return null;
  if (/^\d{1,6}([.,]\d{1,3})?$/.test(text)) return Number(text.replace(',', '.')) * unit;
  const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})$/.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3]);
  const said =
    /^(?:(\d{1,3})\s*(?:h|hr|hrs|hours?|horas?)\.?)?[\s,]*(?:(\d{1,4})\s*(?:m|min|mins|minutes?|minutos?)\.?)?[\s,]*(?:(\d{1,5})\s*(?:s|sec|secs|seconds?|seg|segundos?)\.?)?$/.exec(
      text,
    );
  if (!said || text === '') return null;
  const [hours, minutes, seconds] = said.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

const CLOCKS = [
  'M/d/yyyy h:mm:ss a',
  'M/d/yyyy, h:mm:ss a',
  'M/d/yy, h:mm:ss a',
  'M/d/yy h:mm:ss a',
  'M/d/yyyy h:mm a',
  'M/d/yy, h:mm a',
  'M/d/yyyy H:mm:ss',
  'M/d/yyyy, H:mm:ss',
  'd/M/yyyy H:mm:ss',
  'd/M/yyyy, H:mm:ss',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy/MM/dd HH:mm:ss',
  'MMM d, yyyy h:mm:ss a',
  'h:mm a',
  'h:mm:ss a',
  'H:mm',
  'H:mm:ss',
];

/** Seconds since 1970 as the report's clock has it; only differences are used, so its zone does not matter. */
export function instantOf(words: string): number | null {
  const text = cleanLine(words.slice(0, 2 * LONGEST_TIME)).replace(
    /\b([ap])\.?\s?m\.?$/i,
    (_, half: string) => `${half.toUpperCase()}M`,
  );
  if (text.length > LONGEST_TIME) return null;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) {
    const iso = DateTime.fromISO(text, { zone: 'utc' });
    return iso.isValid ? iso.toSeconds() : null;
  }
  for (const clock of CLOCKS) {
    const read = DateTime.fromFormat(text, clock, { zone: 'utc', locale: 'en-US' });
    if (read.isValid) return read.toSeconds();
  }
  return null;
}

/** How long someone was there in all: time at two devices at once counts once. */
export function secondsTogether(lines: readonly Pick<ReportLine, 'seconds' | 'spans'>[]): number {
  const spans = lines.flatMap((line) => line.spans ?? []);
  if (lines.some((line) => line.spans === null)) return lines.reduce((sum, line) => sum + line.seconds, 0);
  let [sum, until] = [0, -Infinity];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

/** Minutes, begun ones whole, as the room counts them. */
export const minutesTogether = (lines: readonly Pick<ReportLine, 'seconds' | 'spans'>[]): number =>
  Math.min(Math.ceil(secondsTogether(lines) / 60), LIMITS.attendanceMinutes.max);

function recordsOf(bytes: Buffer): { cells: string[]; line: number }[] {
  const text = textOf(bytes).replace(/^\ufeff/, '');
  if (text.includes('\0')) throw new SheetFault('not_text', 1);
  // Some tools begin with a title: what parts the cells shows further down.
  const start = text.slice(0, 20_000);
  const often = (sign: string) => start.split(sign).length;
  const [delimiter = ','] = [',', '\t', ';'].sort((a, b) => often(b) - often(a));
  try {
    const records = parse(text, {
      delimiter: often('\t') > start.split(/\r\n|\r|\n/).length ? '\t' : delimiter,
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      max_record_size: 10_000,
      to: LIMITS.attendanceFileRows + 60,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (error instanceof CsvError) throw new SheetFault('quotes', Number(error['lines'] ?? 1));
    throw error;
  }
}

/** Reads a report as Zoom, Teams and Meet write it. Throws a `SheetFault`; null where it has no heading that names people. */
export function readReport(bytes: Buffer): ReportLine[] | null {
  const records = recordsOf(bytes);
  const head = records.findIndex(({ cells }) => namesPeople(columnsOf(cells)));
  const heading = records[head];
  if (!heading) return null;
  const at = columnsOf(heading.cells);
  const unit = /second|segundo/i.test(heading.cells[at.duration] ?? '') ? 1 : 60;
  const lines = new Map<string, ReportLine>();
  let rows = 0;
  for (const { cells, line } of records.slice(head + 1)) {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    // An empty line, or the title of what follows, ends the list of people.
    if (filled === 0 || (filled === 1 && heading.cells.length > 2)) {
      if (lines.size > 0) break;
      continue;
    }
    rows += 1;
    if (rows > LIMITS.attendanceFileRows) throw new SheetFault('too_many_rows', line);
    const cell = (field: Field) => cleanLine(at[field] < 0 ? '' : (cells[at[field]] ?? ''));
    if (/^(yes|sí|si|true)$/i.test(cell('waiting'))) continue;
    const name = (at.name >= 0 ? cell('name') : `${cell('first')} ${cell('last')}`.trim()).slice(
      0,
      LIMITS.personName,
    );
    const address = cell('email').toLowerCase();
    const email = address.length <= LIMITS.email && isEmail(address) ? address : null;
    if (name === '' && email === null) continue;
    const [from, to] = [instantOf(cell('joined')), instantOf(cell('left'))];
    // Past midnight, where only the time of day is told.
    const span = from === null || to === null ? null : to >= from ? to - from : to - from + 86_400;
    const seconds = secondsOf(cell('duration'), unit) ?? span ?? 0;
    const right =
      span !== null &&
      from !== null &&
      span <= 86_400 &&
      (at.duration < 0 || Math.abs(span - seconds) <= 120);
    const same = email ?? plainWords(name);
    const known = lines.get(same) ?? { key: String(lines.size + 1), name, email, seconds: 0, spans: [] };
    lines.set(same, {
      ...known,
      seconds: known.seconds + Math.min(seconds, 86_400),
      // Where the two disagree (someone left in between), the duration is right.
      spans: right && known.spans ? [...known.spans, [from, from + span]] : null,
    });
  }
  if (lines.size === 0) throw new SheetFault('empty', heading.line);
  return [...lines.values()];
}
