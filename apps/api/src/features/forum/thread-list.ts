import type { Viewer } from '../../platform/access/viewer.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import type { Reader } from '../../platform/db/reader.js';
import { threadsIWroteIn } from './authorship.js';
import { ThreadView, type ThreadNeed } from './forum.types.js';
import { stands } from './post-stands.sql.js';
import { cleanTag } from './tags.js';
import { THREAD_JOINS, THREAD_ROW, type ThreadRow } from './thread.queries.js';
import { hasNews, readJoin } from './unread.sql.js';

/** Which threads, in all one may read or in one space. */
export interface ThreadFilter {
  spaceId?: string;
  view: ThreadView;
  tag?: string | null;
  need?: ThreadNeed | null;
}

const STANDS = 't.archived_at IS NULL';

// Whether anyone answered is told by who is shown: else a reply under one's name would tell who asked as a member.
const ANSWERED = `
  EXISTS (SELECT 1 FROM post first JOIN post answer ON answer.thread_id = first.thread_id
           WHERE first.thread_id = t.id AND first.number = 1 AND answer.number > 1 AND ${stands('answer')}
             AND (answer.shown_author_id IS DISTINCT FROM first.shown_author_id OR answer.voice IS DISTINCT FROM first.voice))`;

const FOLLOWED = `
  t.id IN (SELECT mine.thread_id FROM thread_follow mine WHERE mine.person_id = $1 AND mine.level = 'following'
           UNION ${threadsIWroteIn('$1')})
  AND NOT EXISTS (SELECT 1 FROM thread_follow muted
                   WHERE muted.thread_id = t.id AND muted.person_id = $1 AND muted.level = 'muted')`;

const VIEWS: Record<ThreadView, string> = {
  [ThreadView.LATEST]: STANDS,
  [ThreadView.UNREAD]: `${STANDS} AND ${hasNews('$1')}`,
  [ThreadView.UNANSWERED]: `${STANDS} AND t.locked_at IS NULL AND NOT ${ANSWERED}`,
  [ThreadView.MINE]: `t.id IN (${threadsIWroteIn('$1')})`,
  [ThreadView.FOLLOWED]: FOLLOWED,
  [ThreadView.LESSONS]: `t.id IN (SELECT learned.thread_id FROM post learned
    WHERE learned.audience_id = ANY($2::uuid[]) AND learned.lesson_mark IS NOT NULL AND ${stands('learned')})`,
  [ThreadView.ARCHIVED]: 't.archived_at IS NOT NULL AND t.merged_into_id IS NULL',
};

/** A place in the list: whether it is pinned, microseconds since 1970 of the last post, the thread's id. */
const START = ['true', '9999999999999999', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const PLACE = /^(true|false)\/\d{1,16}\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const AT = `'epoch'::timestamptz + $5::bigint * interval '1 microsecond'`;

/** The statement for one shape of filter: the same text for the same shape, so it is planned once. */
function listSql({ view, spaceId }: ThreadFilter, conditions: readonly string[]): string {
  const where = ['t.deleted_at IS NULL', VIEWS[view], ...conditions].join(' AND ');
  const read = view === ThreadView.UNREAD ? readJoin('$1') : '';
  // In a space what is pinned comes first. Over all spaces each audience is walked by itself, in the order of the list.
  const found = spaceId
    ? `(SELECT t.* FROM thread t ${read}
         WHERE t.audience_id = ANY($2::uuid[]) AND ${where} AND (t.pinned, t.last_post_at, t.id) < ($4::boolean, ${AT}, $6::uuid)
         ORDER BY t.pinned DESC, t.last_post_at DESC, t.id DESC LIMIT $3) t`
    : `(SELECT t.* FROM unnest($2::uuid[]) mine(audience_id) CROSS JOIN LATERAL (
           SELECT t.* FROM thread t ${read}
            WHERE t.audience_id = mine.audience_id AND ${where} AND $4::boolean IS NOT NULL
              AND (t.last_post_at, t.id) < (${AT}, $6::uuid)
            ORDER BY t.last_post_at DESC, t.id DESC LIMIT $3) t
         ORDER BY t.last_post_at DESC, t.id DESC LIMIT $3) t`;
  const order = `${spaceId ? 't.pinned DESC, ' : ''}t.last_post_at DESC, t.id DESC`;
  return `SELECT ${THREAD_ROW} AS thread, (extract(epoch FROM t.last_post_at) * 1000000)::bigint::text AS at
            FROM ${found} ${THREAD_JOINS} ORDER BY ${order}`;
}

/** One page of threads, those with the latest posts first, by keyset. One statement. */
export async function threadList(
  reader: Reader,
  viewer: Viewer,
  filter: ThreadFilter,
  first: number,
  after: string | null,
): Promise<{ nodes: ThreadRow[]; nextCursor: string | null }> {
  const place = after ? decodeCursor(after, 3) : START;
  if (!PLACE.test(place.join('/'))) throw invalidField('after', 'unknown');
  const parameters: unknown[] = [viewer.personId, viewer.audienceIds, first + 1, ...place];
  const conditions: string[] = [];
  const add = (condition: (parameter: string) => string, value: unknown) => {
    parameters.push(value);
    conditions.push(condition(`$${parameters.length}`));
  };
  if (filter.spaceId) add((space) => `t.space_id = ${space}::uuid`, filter.spaceId);
  if (filter.tag != null) add((tag) => `t.tags @> ARRAY[${tag}::text]`, cleanTag(filter.tag));
  if (filter.need) add((need) => `t.needs @> ARRAY[${need}::text]`, filter.need);
  const rows = await reader.query<{ thread: ThreadRow; at: string }>(listSql(filter, conditions), parameters);
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(({ thread }) => thread),
    nextCursor:
      rows.length > first && last
        ? encodeCursor(String(Boolean(filter.spaceId) && last.thread.pinned), last.at, last.thread.id)
        : null,
  };
}
