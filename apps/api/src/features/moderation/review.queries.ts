import { personLine } from '../../foundation/people/person-line.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { FlaggedSubject, SubjectKind } from '../../platform/contributors/flaggable.js';
import type { Flaggables } from '../../platform/contributors/flaggables.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import { jsonRow } from '../../platform/db/json-row.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import {
  ReviewView,
  type FlagCount,
  type ReviewItem,
  type ReviewNote,
  type ReviewStep,
} from './moderation.types.js';

const step = jsonRow({
  id: 'act.id',
  act: 'act.act',
  why: 'act.why',
  by: personLine('p', 'o'),
  at: isoInstantSql('act.at'),
});
const STEPS = (item: string, most: number) => `
  (SELECT coalesce(json_agg(latest.step ORDER BY latest.at DESC), '[]') FROM (
     SELECT ${step} AS step, act.at FROM review_act act
       LEFT JOIN person p ON p.id = act.by_id LEFT JOIN organization o ON o.id = p.organization_id
      WHERE act.item_id = ${item} ORDER BY act.at DESC LIMIT ${most}) latest)`;

// The flags that wait, or those that were settled with it.
const REASONS = `
  (SELECT coalesce(json_agg(json_build_object('reason', each.reason, 'count', each.count) ORDER BY each.count DESC, each.reason), '[]')
     FROM (SELECT reason, count(*)::int AS count FROM flag
            WHERE item_id = i.id AND settled_at IS NOT DISTINCT FROM i.settled_at GROUP BY reason) each)`;

const ROW = `
  i.id, i.subject_kind AS subject, i.subject_id AS "subjectId", i.urgent, i.waiting_since AS "waitingSince", i.settled_at AS "settledAt",
  ${REASONS} AS reasons, ${STEPS('i.id', 1)} AS steps`;

/** The instant of a place in the order, in microseconds since 1970. */
const micros = (at: string) => `(extract(epoch FROM ${at}) * 1000000)::bigint`;
const instant = (parameter: string) =>
  `'epoch'::timestamptz + ${parameter}::bigint * interval '1 microsecond'`;

/** What is urgent first, then what has waited longest; of what is settled, the latest. */
const PAGES: Record<ReviewView, string> = {
  [ReviewView.WAITING]: `
    SELECT ${ROW}, ${micros('i.waiting_since')}::text AS place FROM review_item i
     WHERE i.waiting_since IS NOT NULL AND (NOT i.urgent, i.waiting_since, i.id) > ($1::boolean, ${instant('$2')}, $3::uuid)
     ORDER BY NOT i.urgent, i.waiting_since, i.id LIMIT $4`,
  [ReviewView.SETTLED]: `
    SELECT ${ROW}, ${micros('i.settled_at')}::text AS place FROM review_item i
     WHERE i.settled_at IS NOT NULL AND $1::boolean IS NOT NULL AND (i.settled_at, i.id) < (${instant('$2')}, $3::uuid)
     ORDER BY i.settled_at DESC, i.id DESC LIMIT $4`,
};
const START: Record<ReviewView, string[]> = {
  [ReviewView.WAITING]: ['false', '0', '00000000-0000-0000-0000-000000000000'],
  [ReviewView.SETTLED]: ['false', '9999999999999999', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
};
const PLACE = /^(true|false)\/\d{1,16}\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export interface ItemRow {
  id: string;
  subject: SubjectKind;
  subjectId: string;
  urgent: boolean;
  waitingSince: Date | null;
  settledAt: Date | null;
  reasons: FlagCount[];
  steps: ReviewStep[];
}

/** An item as a moderator sees it in the queue. */
export const shownItem = ({ steps, ...row }: ItemRow, { id: _, ...subject }: FlaggedSubject): ReviewItem => ({
  ...subject,
  ...row,
  author: subject.author as ReviewItem['author'],
  last: steps[0] ?? null,
});

/** One page of the queue, without what the moderator wrote themselves. Two statements. */
export async function reviewPage(
  reader: Reader,
  flaggables: Flaggables,
  viewer: Viewer,
  { view, first, after }: { view: ReviewView; first: number; after: string | null },
): Promise<{ nodes: ReviewItem[]; nextCursor: string | null }> {
  const place = after ? decodeCursor(after, 3) : START[view];
  if (!PLACE.test(place.join('/'))) throw invalidField('after', 'unknown');
  const rows = await reader.query<ItemRow & { place: string }>(PAGES[view], [...place, first + 1]);
  const page = rows.slice(0, first);
  const seen = await seenOf(reader, flaggables, viewer, page);
  const last = page.at(-1);
  return {
    nodes: page.flatMap(({ place: _, ...row }) => {
      const subject = seen.get(row.subjectId);
      return subject ? [shownItem(row, subject)] : [];
    }),
    nextCursor: rows.length > first && last ? encodeCursor(String(!last.urgent), last.place, last.id) : null,
  };
}

/** What was flagged, by its id, without what the moderator wrote. One statement for each kind. */
export async function seenOf(
  reader: Reader,
  flaggables: Flaggables,
  viewer: Viewer,
  rows: readonly Pick<ItemRow, 'subject' | 'subjectId'>[],
): Promise<Map<string, FlaggedSubject>> {
  const seen = await flaggables.of('post').see(
    reader,
    viewer,
    rows.map(({ subjectId }) => subjectId),
  );
  return new Map(seen.map((subject) => [subject.id, subject]));
}

/** One item; null where there is none, or the moderator wrote it. `held`: nobody else acts on it until the transaction ends. */
export async function reviewItem(
  reader: Reader,
  flaggables: Flaggables,
  viewer: Viewer,
  id: string,
  { held = false } = {},
): Promise<{ row: ItemRow; subject: FlaggedSubject } | null> {
  if (held) await reader.query(`SELECT FROM review_item WHERE id = $1 FOR UPDATE`, [id]);
  const [row] = await reader.query<ItemRow>(`SELECT ${ROW} FROM review_item i WHERE i.id = $1`, [id]);
  const subject = row && (await seenOf(reader, flaggables, viewer, [row])).get(row.subjectId);
  return row && subject ? { row, subject } : null;
}

const MOST = 50;

/** What those who flagged it said, and what was done. */
export async function historyOf(
  reader: Reader,
  itemId: string,
): Promise<{ notes: ReviewNote[]; steps: ReviewStep[] }> {
  const [row] = await reader.query<{ notes: ReviewNote[]; steps: ReviewStep[] }>(
    `SELECT ${STEPS('$1', MOST)} AS steps,
            (SELECT coalesce(json_agg(said.note ORDER BY said.at), '[]') FROM (
               SELECT ${jsonRow({ reason: 'reason', note: 'note', at: isoInstantSql('created_at') })} AS note, created_at AS at
                 FROM flag WHERE item_id = $1 AND note <> '' ORDER BY created_at DESC LIMIT ${MOST}) said) AS notes`,
    [itemId],
  );
  return row ?? { notes: [], steps: [] };
}

/** So many that wait are counted. */
const MOST_COUNTED = 99;

/** How many wait for a moderator, 99 at most, without what they wrote themselves. */
export async function waitingFor(reader: Reader, flaggables: Flaggables, viewer: Viewer): Promise<number> {
  const rows = await reader.query<Pick<ItemRow, 'subject' | 'subjectId'>>(
    `SELECT subject_kind AS subject, subject_id AS "subjectId" FROM review_item
      WHERE waiting_since IS NOT NULL ORDER BY NOT urgent, waiting_since, id LIMIT ${MOST_COUNTED}`,
  );
  return rows.length === 0 ? 0 : (await seenOf(reader, flaggables, viewer, rows)).size;
}
