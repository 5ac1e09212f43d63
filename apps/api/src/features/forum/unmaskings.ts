import { audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import type { Unmasking, UnmaskingPage } from './post-unmask.types.js';

const PAGE = `
  SELECT u.id, CASE WHEN po.id IS NULL THEN '' ELSE ${audienceName('po.audience_id')} END AS place,
         CASE WHEN po.audience_id = ANY($4::uuid[]) AND t.deleted_at IS NULL THEN '/threads/' || t.id || '#' || po.number END AS path,
         ${personLine('p', 'o')} AS administrator, u.reason, u.at, (extract(epoch FROM u.at) * 1000000)::bigint::text AS place_in_order
    FROM post_unmasking u
    LEFT JOIN post po ON po.id = u.post_id
    LEFT JOIN thread t ON t.id = po.thread_id
    LEFT JOIN person p ON p.id = u.administrator_id
    LEFT JOIN organization o ON o.id = p.organization_id
   WHERE (u.at, u.id) < ('epoch'::timestamptz + $1::bigint * interval '1 microsecond', $2::uuid)
   ORDER BY u.at DESC, u.id DESC LIMIT $3`;

const START = ['9999999999999999', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const PLACE = /^\d{1,16}\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Who looked up who wrote a post, when and why, the latest first; not who wrote it. One statement. */
export async function unmaskings(
  reader: Reader,
  { audienceIds }: Viewer,
  first: number,
  after: string | null,
): Promise<UnmaskingPage> {
  const place = after ? decodeCursor(after, 2) : START;
  if (!PLACE.test(place.join('/'))) throw invalidField('after', 'unknown');
  const rows = await reader.query<Unmasking & { place_in_order: string }>(PAGE, [
    ...place,
    first + 1,
    audienceIds,
  ]);
  const last = rows.slice(0, first).at(-1);
  return {
    nodes: rows.slice(0, first).map(({ place_in_order: _, ...row }) => row),
    nextCursor: rows.length > first && last ? encodeCursor(last.place_in_order, last.id) : null,
  };
}
