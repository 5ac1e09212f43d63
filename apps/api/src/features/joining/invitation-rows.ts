import { createHash } from 'node:crypto';
import { LIMITS, STATES, type InvitationRole, type StateCode } from '@hearth/shared';
import { isEmail } from 'class-validator';
import type { Sheet } from '../../platform/csv/read-csv.js';
import { textFault } from '../../platform/graphql/inputs.js';
import { cleanLine } from '../../platform/graphql/text.js';

export const INVITATION_FIELDS = ['name', 'email', 'role', 'state', 'organization'] as const;
export type InvitationField = (typeof INVITATION_FIELDS)[number];

/** What is wrong with one row, and where. */
export interface RowFault {
  field: InvitationField;
  rule: string;
  than: string | null;
}

/** A row as it was read. What is at fault stays as it stood in the file. */
export interface InvitationRow {
  line: number;
  name: string;
  email: string;
  role: InvitationRole;
  state: StateCode | null;
  organization: string;
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
const NAMES: Record<InvitationField, readonly string[]> = {
  name: ['name', 'full name', 'person', 'nombre', 'nombre completo', 'nombre y apellidos', 'persona'],
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'mail',
    'correo',
    'correo electronico',
    'direccion de correo',
  ],
  role: ['role', 'rol', 'funcion', 'papel'],
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
};

const ROLES: Record<string, InvitationRole> = {
  member: 'member',
  integrante: 'member',
  miembro: 'member',
  moderator: 'moderator',
  moderador: 'moderator',
  moderadora: 'moderator',
  administrator: 'administrator',
  administrador: 'administrator',
  administradora: 'administrator',
  fellow: 'fellow',
  participant: 'fellow',
  participante: 'fellow',
  becaria: 'fellow',
  becario: 'fellow',
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
export function columnsOf(heading: readonly string[]): Record<InvitationField, number> {
  const names = heading.map(plain);
  return Object.fromEntries(
    INVITATION_FIELDS.map((field) => [field, names.findIndex((name) => NAMES[field].includes(name))]),
  ) as Record<InvitationField, number>;
}

/** Reads the rows of a list of people to invite. `usual`: what they become whose row does not say; `may`: what they can. */
export function readRows(
  sheet: Sheet,
  usual: InvitationRole,
  may: (role: InvitationRole) => boolean,
): InvitationRow[] {
  const at = columnsOf(sheet.heading);
  const lineOf = new Map<string, number>();
  return sheet.rows.map(({ line, cells }): InvitationRow => {
    const cell = (field: InvitationField) => cleanLine(at[field] < 0 ? '' : (cells[at[field]] ?? ''));
    const faults: RowFault[] = [];
    const fault = (field: InvitationField, rule: string, than: string | number | null = null) =>
      faults.push({ field, rule, than: than === null ? null : String(than) });
    const text = (field: InvitationField, max: number) => {
      const wrong = textFault(cell(field), 0, max);
      if (wrong) fault(field, wrong.rule, max);
      return cell(field);
    };
    const name = text('name', LIMITS.personName);
    const email = cell('email').toLowerCase();
    if (email === '') fault('email', 'required');
    else if (email.length > LIMITS.email || !isEmail(email)) fault('email', 'email');
    const before = lineOf.get(email);
    if (email !== '' && before !== undefined) fault('email', 'twice', before);
    else lineOf.set(email, line);
    const role = cell('role') === '' ? usual : ROLES[plain(cell('role'))];
    if (!role) fault('role', 'unknown');
    else if (!may(role)) fault('role', 'not_yours');
    const code = cell('state').toUpperCase();
    const state = STATES.find((one) => one === code) ?? STATE_NAMES[plain(cell('state'))] ?? null;
    if (code !== '' && state === null) fault('state', 'unknown');
    return { line, name, email, role: role ?? usual, state, organization: text('organization', 200), faults };
  });
}

/** What a list of things comes to, in short: the same only where every one of them is. */
export const fingerprintOf = (things: unknown): string =>
  createHash('sha256').update(JSON.stringify(things)).digest('base64url').slice(0, 32);
