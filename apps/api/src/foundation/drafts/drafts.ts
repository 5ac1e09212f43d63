import { LIMITS } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import type { Draft, DraftChanges, DraftKeepInput, DraftKept } from './drafts.types.js';

/** A place is remembered for so many days after its draft has gone, for devices that were away. */
const REMEMBERED_DAYS = 60;

const COLUMNS = `place, body, rev, ${isoInstantSql('changed_at')} AS "changedAt"`;
type Row = Omit<Draft, 'body'> & { body: string | null };

/** One change of a person's drafts at a time, so that their `rev` has no gaps that fill later. */
async function lockOwn(tx: Tx, viewer: Viewer, place: string): Promise<Row | undefined> {
  await tx.query(`SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE`, [viewer.personId]);
  const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM draft WHERE person_id = $1 AND place = $2`, [
    viewer.personId,
    place,
  ]);
  return row;
}

/** Puts a text, or none, at a place of a person who is locked. Answers its `rev`. */
export async function storeDraft(
  tx: Tx,
  personId: string,
  place: string,
  body: string | null,
): Promise<number> {
  const [row] = await tx.query<{ rev: number }>(
    `INSERT INTO draft (person_id, place, body, rev, changed_at)
     SELECT $1, $2, $3, coalesce(max(rev), 0) + 1, date_trunc('milliseconds', clock_timestamp()) FROM draft WHERE person_id = $1
     ON CONFLICT (person_id, place) DO UPDATE SET body = excluded.body, rev = excluded.rev, changed_at = excluded.changed_at
     RETURNING rev`,
    [personId, place, body],
  );
  tx.announce('draft.changed', { personId });
  return row?.rev ?? 0;
}

/** PostgreSQL holds every character but this one; nobody types it. */
const storable = (body: string): string => body.replaceAll('\0', '').toWellFormed();

/**
 * Keeps what one has begun to write. Where another device wrote at the same place after `base`, that stands and comes
 * back, and nothing is kept. The same again changes nothing. Throws `invalid` (place) where one has too many.
 */
export async function draftKeep(tx: Tx, viewer: Viewer, input: DraftKeepInput): Promise<DraftKept> {
  const body = storable(input.body);
  const now = await lockOwn(tx, viewer, input.place);
  if (now?.body === body) return { rev: now.rev, other: null };
  if (now && now.body !== null && now.rev !== input.base)
    return { rev: now.rev, other: { ...now, body: now.body } };
  if (!now || now.body === null) {
    const [held] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM draft WHERE person_id = $1 AND body IS NOT NULL`,
      [viewer.personId],
    );
    if ((held?.count ?? 0) >= LIMITS.drafts)
      throw new RefusalError('invalid', undefined, [
        { field: 'place', rule: 'too_large', params: { max: LIMITS.drafts } },
      ]);
  }
  return { rev: await storeDraft(tx, viewer.personId, input.place, body), other: null };
}

/**
 * Ends a draft: it was sent, or thrown away. What another device wrote there after `base` stays. Answers the `rev` it
 * ended with; twice is once.
 */
export async function draftForget(tx: Tx, viewer: Viewer, place: string, base: number): Promise<number> {
  const now = await lockOwn(tx, viewer, place);
  if (!now || now.body === null || now.rev > base) return now?.rev ?? 0;
  const rev = await storeDraft(tx, viewer.personId, place, null);
  await tx.query(
    `DELETE FROM draft WHERE person_id = $1 AND body IS NULL AND rev < $2 AND changed_at < now() - make_interval(days => $3)`,
    [viewer.personId, rev, REMEMBERED_DAYS],
  );
  return rev;
}

/** Changes come in pages: a draft may be long. */
const CHANGES = 20;

/** What has become of the viewer's drafts since `after`, in the order it happened. One statement. */
export async function draftChanges(reader: Reader, viewer: Viewer, after: number): Promise<DraftChanges> {
  const rows = await reader.query<Row>(
    `SELECT ${COLUMNS} FROM draft WHERE person_id = $1 AND rev > $2 ORDER BY rev LIMIT ${CHANGES + 1}`,
    [viewer.personId, after],
  );
  const page = rows.slice(0, CHANGES);
  return {
    drafts: page.flatMap(({ body, ...row }) => (body === null ? [] : [{ ...row, body }])),
    gone: page.filter(({ body }) => body === null).map(({ place, rev }) => ({ place, rev })),
    upTo: page.at(-1)?.rev ?? after,
    more: rows.length > CHANGES,
  };
}

/** The viewer's drafts, the latest first, by keyset. One statement. */
export async function drafts(
  reader: Reader,
  viewer: Viewer,
  first: number,
  after: string | null,
): Promise<{ nodes: Draft[]; nextCursor: string | null }> {
  const [before = ''] = after ? decodeCursor(after, 1) : ['2147483647'];
  if (!/^\d{1,10}$/.test(before) || Number(before) > 2_147_483_647) throw invalidField('after', 'unknown');
  const rows = await reader.query<Draft>(
    `SELECT ${COLUMNS} FROM draft WHERE person_id = $1 AND body IS NOT NULL AND rev < $2 ORDER BY rev DESC LIMIT $3`,
    [viewer.personId, Number(before), first + 1],
  );
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, nextCursor: rows.length > first && last ? encodeCursor(String(last.rev)) : null };
}
