import type { CohortRole } from '@hearth/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { besideSql } from '../../foundation/people/person-line.js';
import { found } from '../../platform/access/refusal-error.js';
import { coordinates, type PersonViewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Tx } from '../../platform/db/db.js';
import type { TaskKind, TaskStep, TaskStepped } from '../../platform/tasks/task-kind.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { attendanceGrid } from './attendance-grid.js';
import { csvOf, xlsxOf, type Table } from './table-file.js';
import { TABLE_WORDS } from './table-words.js';

/** What can be taken along of a cohort. */
export const TABLES = ['attendance', 'sessions', 'roster'] as const;
export type TableName = (typeof TABLES)[number];
export const FORMATS = ['csv', 'xlsx'] as const;

/** What is asked for. */
export interface TableWanted {
  cohortId: string;
  table: TableName;
  format: (typeof FORMATS)[number];
}

const SESSIONS = `
  SELECT s.title, s.starts_at AS "startsAt", s.time_zone AS "timeZone", round(extract(epoch FROM s.ends_at - s.starts_at) / 60)::int AS planned,
         r.held_minutes AS held, r.people, r.person_minutes AS "personMinutes", s.canceled_at IS NOT NULL AS canceled,
         (SELECT count(*)::int FROM rsvp v WHERE v.session_id = s.id AND v.answer = 'going') AS going
    FROM peer_session s LEFT JOIN session_report r ON r.session_id = s.id WHERE s.cohort_id = $1 ORDER BY s.starts_at, s.id`;
const ROSTER = `
  SELECT p.name, ${besideSql('p', 'ROLE', 'p.role_title', `''`)} AS "roleTitle", m.role, ${besideSql('p', 'ORGANIZATION', 'o.name')} AS organization,
         ${besideSql('p', 'ORGANIZATION', 'o.kind')} AS kind, ${besideSql('p', 'STATE', 'o.state')} AS state, m.joined_at AS "joinedAt", m.left_at AS "leftAt"
    FROM cohort_membership m JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = p.organization_id
   WHERE m.cohort_id = $1 ORDER BY p.name, p.id, m.joined_at`;

interface SessionRow {
  title: string;
  startsAt: Date;
  timeZone: string;
  planned: number;
  held: number | null;
  people: number | null;
  personMinutes: number | null;
  canceled: boolean;
  going: number;
}
interface RosterRow {
  name: string;
  roleTitle: string;
  role: CohortRole;
  organization: string | null;
  kind: string | null;
  state: string | null;
  joinedAt: Date;
  leftAt: Date | null;
}

/** A table of a cohort in its reader's words and zone. Throws `not_found` for whoever does not coordinate it. */
export async function tableOf(
  reader: Reader,
  viewer: PersonViewer,
  { cohortId, table }: Pick<TableWanted, 'cohortId' | 'table'>,
): Promise<Table> {
  const [cohort] = coordinates(viewer, cohortId)
    ? await reader.query<{ name: string }>(`SELECT name FROM cohort WHERE id = $1`, [cohortId])
    : [];
  const { name } = found(cohort);
  const words = TABLE_WORDS[viewer.locale];
  const file = (what: string) => `${name} ${what}`.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const zone = viewer.timeZone;
  if (table === 'roster') {
    const rows = await reader.query<RosterRow>(ROSTER, [cohortId]);
    return {
      name: file(words.rosterName),
      zone,
      columns: [
        words.person,
        words.cohortRole,
        words.role,
        words.organization,
        words.organizationKind,
        words.state,
        words.joined,
        words.left,
      ],
      rows: rows.map((one) => [
        one.name,
        words[one.role],
        one.roleTitle,
        one.organization,
        one.kind,
        one.state,
        one.joinedAt,
        one.leftAt,
      ]),
    };
  }
  if (table === 'sessions') {
    const rows = await reader.query<SessionRow>(SESSIONS, [cohortId]);
    return {
      name: file(words.sessionsName),
      zone,
      columns: [
        words.session,
        words.start,
        words.zone,
        words.planned,
        words.held,
        words.going,
        words.people,
        words.personMinutes,
        words.canceled,
      ],
      rows: rows.map((one) => [
        one.title,
        one.startsAt,
        zone,
        one.planned,
        one.held,
        one.going,
        one.people,
        one.personMinutes,
        one.canceled ? words.yes : words.no,
      ]),
    };
  }
  const grid = await attendanceGrid(reader, viewer, cohortId);
  return {
    name: file(words.attendanceName),
    zone,
    columns: [words.person, words.role, words.state, words.total, ...grid.sessions.map(({ title }) => title)],
    rows: grid.people.map(({ person, totalMinutes, minutes }) => [
      person.name,
      person.roleTitle,
      person.state,
      totalMinutes,
      ...minutes,
    ]),
  };
}

/** Tables of a cohort as files. */
@Injectable()
export class TableExport implements TaskKind<TableWanted>, OnModuleInit {
  readonly name = 'table.export';

  constructor(private readonly kinds: TaskKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  mayFetch(viewer: PersonViewer, { cohortId }: TableWanted): boolean {
    return coordinates(viewer, cohortId);
  }

  async step(tx: Tx, { input, viewer }: TaskStep<TableWanted>): Promise<TaskStepped> {
    const table = await tableOf(tx, viewer, input);
    const file = input.format === 'csv' ? csvOf(table) : await xlsxOf(table);
    return { more: false, total: Math.max(1, table.rows.length), file };
  }
}
