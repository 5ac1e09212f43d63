import { createHash } from 'node:crypto';
import { LIMITS, STATES, type CohortRole, type StateCode } from '@hearth/shared';
import { isEmail } from 'class-validator';
import { DateTime } from 'luxon';
import type { Sheet } from '../../platform/csv/read-csv.js';
import { textFault } from '../../platform/graphql/inputs.js';
import { cleanLine } from '../../platform/graphql/text.js';

export const ROSTER_FIELDS = ['name', 'email', 'role', 'state', 'organization', 'joined', 'left'] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** What is wrong with one row, and where. */
export interface RowFault {
  field: RosterField;
  rule: string;
  params?: Record<string, string | number>;
}

/** A row as it was read. What is at fault stays as it stood in the file. */
export interface RosterRow {
  line: number;
  name: string;
  email: string;
  role: CohortRole;
  state: StateCode | null;
  organization: string;
  joinsOn: string;
  leavesOn: string | null;
  faults: RowFault[];
}

const plain = (words: string) =>
  cleanLine(words)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What a column may be called, in English and Spanish, without accents. */
const NAMES: Record<RosterField, readonly string[]> = {
  name: [
    'name',
    'full name',
    'person',
    'participant',
    'fellow name',
    'nombre',
    'nombre completo',
    'nombre y apellido',
    'nombre y apellidos',
    'persona',
  ],
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'mail',
    'correo',
    'correo electronico',
    'direccion de correo',
    'direccion de correo electronico',
  ],
  role: ['role', 'cohort role', 'rol', 'funcion', 'papel'],
  state: ['state', 'estado'],
  organization: [
    'organization',
    'organisation',
    'school',
    'district',
    'employer',
    'organizacion',
    'escuela',
    'distrito',
    'centro',
  ],
  joined: [
    'joined',
    'join date',
    'joined on',
    'start',
    'start date',
    'from',
    'fecha de inicio',
    'inicio',
    'desde',
    'ingreso',
    'fecha de ingreso',
    'entrada',
    'se unio',
  ],
  left: [
    'left',
    'leave date',
    'left on',
    'end',
    'end date',
    'until',
    'fecha de fin',
    'fin',
    'hasta',
    'salida',
    'fecha de salida',
    'baja',
  ],
};

const ROLES: Record<string, CohortRole> = {
  '': 'fellow',
  fellow: 'fellow',
  participant: 'fellow',
  member: 'fellow',
  becaria: 'fellow',
  becario: 'fellow',
  participante: 'fellow',
  integrante: 'fellow',
  facilitator: 'facilitator',
  facilitador: 'facilitator',
  facilitadora: 'facilitator',
  coordinator: 'coordinator',
  coordinador: 'coordinator',
  coordinadora: 'coordinator',
};

const STATE_NAMES: Record<string, StateCode> = {
  connecticut: 'CT',
  massachusetts: 'MA',
  maine: 'ME',
  'new hampshire': 'NH',
  'nueva hampshire': 'NH',
  'nuevo hampshire': 'NH',
  'rhode island': 'RI',
  vermont: 'VT',
};

/** Which column holds what; -1 for one that is not there. */
export function columnsOf(heading: readonly string[]): Record<RosterField, number> {
  const names = heading.map(plain);
  const find = (field: RosterField) => names.findIndex((name) => NAMES[field].includes(name));
  return Object.fromEntries(ROSTER_FIELDS.map((field) => [field, find(field)])) as Record<
    RosterField,
    number
  >;
}

/** A day as people write it: 2026-09-01, or month first as in the United States, 9/1/2026. Null where it is none. */
export function dayOf(words: string): string | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words);
  const [year, month, day] = american
    ? [american[3], american[1], american[2]].map(Number)
    : (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)?.slice(1).map(Number) ?? []);
  const date = DateTime.fromObject({ year, month, day });
  return year !== undefined && date.isValid && year >= 2000 && year <= 2100 ? date.toISODate() : null;
}

/** Reads the rows of a roster. `startsOn`: the day someone joins whose row does not say. */
export function readRows(sheet: Sheet, startsOn: string): RosterRow[] {
  const at = columnsOf(sheet.heading);
  const rows = sheet.rows.map(({ line, cells }): RosterRow => {
    const cell = (field: RosterField) => cleanLine(at[field] < 0 ? '' : (cells[at[field]] ?? ''));
    const faults: RowFault[] = [];
    const fault = (field: RosterField, rule: string, params?: RowFault['params']) =>
      faults.push({ field, rule, ...(params && { params }) });
    const text = (field: RosterField, min: number, max: number) => {
      const wrong = textFault(cell(field), min, max);
      if (wrong) fault(field, wrong.rule, { max });
      return cell(field);
    };
    const day = (field: 'joined' | 'left') => {
      const words = cell(field);
      const read = words === '' ? null : dayOf(words);
      if (words !== '' && read === null) fault(field, 'date');
      return read;
    };
    const name = text('name', 1, LIMITS.personName);
    const email = cell('email').toLowerCase();
    if (email === '') fault('email', 'required');
    else if (email.length > LIMITS.email || !isEmail(email)) fault('email', 'email');
    const role = ROLES[plain(cell('role'))];
    if (!role) fault('role', 'unknown');
    const code = cell('state').toUpperCase();
    const state = STATES.find((one) => one === code) ?? STATE_NAMES[plain(cell('state'))] ?? null;
    if (code !== '' && state === null) fault('state', 'unknown');
    const organization = text('organization', 0, 200);
    const [joinsOn, leavesOn] = [day('joined') ?? startsOn, day('left')];
    if (leavesOn !== null && leavesOn < joinsOn) fault('left', 'too_small', { min: joinsOn });
    return { line, name, email, role: role ?? 'fellow', state, organization, joinsOn, leavesOn, faults };
  });
  // The same person twice is right only where one time ends before the next begins.
  const known = new Map<string, RosterRow[]>();
  for (const row of rows) {
    const before = known.get(row.email) ?? [];
    const twin = before.find((one) => overlaps(one, row));
    if (row.email !== '' && twin)
      row.faults.push({ field: 'email', rule: 'twice', params: { line: twin.line } });
    known.set(row.email, [...before, row]);
  }
  return rows;
}

const overlaps = (one: RosterRow, other: RosterRow): boolean =>
  (one.leavesOn === null || one.leavesOn > other.joinsOn) &&
  (other.leavesOn === null || other.leavesOn > one.joinsOn);

/** What a list of things comes to, in short: the same only where every one of them is. */
export const fingerprintOf = (things: unknown): string =>
  createHash('sha256').update(JSON.stringify(things)).digest('base64url').slice(0, 32);
