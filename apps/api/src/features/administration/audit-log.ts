import type { AuditKind, AuditSubjectKind } from '../../domain-audit.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import type { AuditFilter, AuditPage } from './audit-log.types.js';

/** One entry as it is read, with the names of today. */
export interface AuditRow {
  id: string;
  at: Date;
  kind: AuditKind;
  byId: string | null;
  byName: string | null;
  subjectKind: AuditSubjectKind;
  subjectId: string | null;
  subjectName: string | null;
  place: string | null;
  details: Record<string, string | number | boolean | null>;
  requestId: string | null;
  /** Where it stands, for the next page. */
  micros: string;
}

/** What is asked for, with days in a zone. */
export interface AuditAsked extends AuditFilter {
  zone: string;
  first: number;
  after: string | null;
}

const START = ['9999999999999999', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PLACE = new RegExp(`^\\d{1,16}/${UUID}$`);
const IS_UUID = new RegExp(`^${UUID}$`);

const BEFORE = `(e.at, e.id) < ('epoch'::timestamptz + $1::bigint * interval '1 microsecond', $2::uuid)`;
const narrowed = (ofKind: boolean) => `${BEFORE} AND ${ofKind ? 'e.kind = $4' : '$4::text IS NULL'}
    AND ($6::date IS NULL OR e.at >= $6::date::timestamp AT TIME ZONE $8)
    AND ($7::date IS NULL OR e.at < ($7::date + 1)::timestamp AT TIME ZONE $8)`;
const IN_ORDER = `ORDER BY e.at DESC, e.id DESC LIMIT $3`;
// Each half by an index of its own, and no more of it than is shown.
const ofOne = (ofKind: boolean) => `
  SELECT e.* FROM (
    (SELECT e.* FROM audit_entry e WHERE e.by_person_id = $9::uuid AND ${narrowed(ofKind)} ${IN_ORDER})
    UNION
    (SELECT e.* FROM audit_entry e WHERE e.subject_id = $5 AND ${narrowed(ofKind)} ${IN_ORDER})) e ${IN_ORDER}`;
const ofAll = (ofKind: boolean) =>
  `SELECT e.* FROM audit_entry e WHERE $5::text IS NULL AND $9::uuid IS NULL AND ${narrowed(ofKind)} ${IN_ORDER}`;

/** Its id, or null where none is given or it is no id: one odd entry must not hide all others. */
const idOf = (kind: AuditSubjectKind, name: string) => {
  const given = `CASE WHEN e.subject_kind = '${kind}' THEN e.subject_id ELSE e.details->>'${name}' END`;
  return `(CASE WHEN ${given} ~ '^${UUID}$' THEN (${given})::uuid END)`;
};

const idIn = (name: string) =>
  `(CASE WHEN e.details->>'${name}' ~ '^${UUID}$' THEN (e.details->>'${name}')::uuid END)`;

const page = (entries: string) => `
  SELECT e.id, e.at, e.kind, e.by_person_id AS "byId", by.name AS "byName", e.subject_kind AS "subjectKind", e.subject_id AS "subjectId",
         CASE e.subject_kind WHEN 'person' THEN whom.name WHEN 'organization' THEN o.name WHEN 'program' THEN g.name
           WHEN 'cohort' THEN cg.name || ', ' || c.name WHEN 'integration_key' THEN k.name END AS "subjectName",
         CASE WHEN e.subject_kind NOT IN ('cohort', 'program') THEN coalesce(cg.name || ', ' || c.name, g.name) END AS place,
         CASE WHEN why.reason IS NULL AND looked.reason IS NULL THEN e.details
           ELSE e.details || jsonb_build_object('reason', coalesce(why.reason, looked.reason)) END AS details, e.request_id AS "requestId", (extract(epoch FROM e.at) * 1000000)::bigint::text AS micros
    FROM (${entries}) e
    LEFT JOIN person by ON by.id = e.by_person_id
    LEFT JOIN person whom ON whom.id = ${idOf('person', '')}
    LEFT JOIN organization o ON o.id = ${idOf('organization', '')}
    LEFT JOIN cohort c ON c.id = ${idOf('cohort', 'cohortId')} LEFT JOIN program cg ON cg.id = c.program_id
    LEFT JOIN program g ON g.id = ${idOf('program', 'programId')}
    LEFT JOIN audit_reason why ON why.id = ${idIn('reasonId')}
    LEFT JOIN post_unmasking looked ON looked.id = ${idIn('unmaskingId')}
    LEFT JOIN integration_key k ON k.id = ${idOf('integration_key', '')}
   ORDER BY e.at DESC, e.id DESC`;
/** By whether a kind is asked for: what is not asked must not keep an index from being used. */
const PAGES_OF_ONE = [page(ofOne(false)), page(ofOne(true))] as const;
const PAGES_OF_ALL = [page(ofAll(false)), page(ofAll(true))] as const;

/** Entries, the latest first; in one statement, which costs no more for the last page than for the first. */
export function auditRows(reader: Reader, asked: AuditAsked): Promise<AuditRow[]> {
  const place = asked.after ? decodeCursor(asked.after, 2) : START;
  if (!PLACE.test(place.join('/'))) throw invalidField('after', 'unknown');
  const lower = asked.of?.toLowerCase() ?? '';
  const person = IS_UUID.test(lower) ? lower : null;
  const of = person ?? (asked.of || null);
  return reader.query<AuditRow>((of === null ? PAGES_OF_ALL : PAGES_OF_ONE)[asked.kind ? 1 : 0], [
    ...place,
    asked.first,
    asked.kind ?? null,
    of,
    asked.from ?? null,
    asked.until ?? null,
    asked.zone,
    person,
  ]);
}

/** Is it an id, as all that is referred to has one? */
export const isId = (text: string | null | undefined): boolean => IS_UUID.test(text?.toLowerCase() ?? '');

/** The position behind this entry. */
export const auditCursor = ({ micros, id }: AuditRow): string => encodeCursor(micros, id);

/** One page as the schema shows it. */
export async function auditPage(reader: Reader, asked: AuditAsked): Promise<AuditPage> {
  const rows = await auditRows(reader, { ...asked, first: asked.first + 1 });
  const shown = rows.slice(0, asked.first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(({ byId, byName, details, micros: _, ...row }) => ({
      ...row,
      by: byId === null ? null : { id: byId, name: byName },
      details: detailsOf(details),
    })),
    nextCursor: rows.length > asked.first && last ? auditCursor(last) : null,
  };
}

/** What is told of an entry; ids say nothing to a reader, their names stand beside it. */
export const detailsOf = (details: AuditRow['details']): { name: string; value: string }[] =>
  Object.entries(details)
    .filter(([name, value]) => value !== null && !name.endsWith('Id'))
    .map(([name, value]) => ({ name, value: String(value) }));
