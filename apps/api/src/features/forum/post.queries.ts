import { LIMITS, type Changes, type PostLine } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import { audienceFinished } from '../../foundation/cohorts/audiences.js';
import { authorshipJoin, isMineJoined, isMineOfMany } from './authorship.js';
import type { PostFacts, ThreadFacts } from './forum.policy.js';
import { authorJoins, postLine, postRow, type PostRow } from './post.sql.js';
import type { Reader } from '../../platform/db/reader.js';

const MOST = 2_147_483_647;

export interface PostRows {
  nodes: PostRow[];
  /** Number of the last post ever made, when the page was read. */
  lastNumber: number;
}

const PAGE = `
  SELECT t.last_number AS "lastNumber",
    (SELECT coalesce(json_agg(x.line ORDER BY x.number), '[]') FROM (
       SELECT po.number, ${postRow('po', isMineJoined('$2'), '$2')} AS line
         FROM post po ${authorshipJoin('po')} ${authorJoins('po')}
        WHERE po.thread_id = t.id AND po.number BETWEEN $3 AND $4) x) AS nodes
    FROM thread t WHERE t.id = $1`;

/** Posts `from` to `to` (numbers, both included) of a thread the viewer may read. One statement. */
export async function postsBetween(
  reader: Reader,
  viewer: Viewer,
  threadId: string,
  from: number,
  to: number,
): Promise<PostRows> {
  const bounds = [from, to].map((number) => Math.min(Math.max(number, 0), MOST));
  const [row] = await reader.query<PostRows>(PAGE, [threadId, viewer.personId, ...bounds]);
  return row ?? { nodes: [], lastNumber: 0 };
}

/** A post with what the rules ask about it. */
export type KnownPost = PostRow & PostFacts;

// Who asked is looked up only where nobody is shown as the author.
const ASKED = `(SELECT ${isMineOfMany('first', '$2')} FROM post first WHERE first.thread_id = t.id AND first.number = 1)`;

const SEEN = `
  SELECT ${postRow('po', isMineJoined('$2'), '$2')} AS post, po.audience_id AS "audienceId", t.locked_at IS NOT NULL AS locked,
         t.archived_at IS NOT NULL OR s.archived_at IS NOT NULL OR ${audienceFinished('po.audience_id')} AS closed, coalesce(${ASKED}, false) AS asked
    FROM post po
    JOIN thread t ON t.id = po.thread_id
    JOIN space s ON s.id = t.space_id
    ${authorshipJoin('po')}
    ${authorJoins('po')}
   WHERE po.id = ANY($1::uuid[]) AND po.audience_id = ANY($3::uuid[]) AND t.deleted_at IS NULL`;

/** Those of these posts that the viewer may see, in no order. One statement. */
export async function postsByIds(
  reader: Reader,
  viewer: Viewer,
  ids: readonly string[],
): Promise<KnownPost[]> {
  const rows = await reader.query<{ post: PostRow } & ThreadFacts & { asked: boolean }>(SEEN, [
    ids,
    viewer.personId,
    viewer.audienceIds,
  ]);
  return rows.map(({ post, ...facts }) => ({ ...post, ...facts }));
}

const CHANGES = `
  SELECT t.rev AS head,
    (SELECT coalesce(json_agg(x.line ORDER BY x.rev), '[]') FROM (
       SELECT po.rev, ${postLine('po')} AS line
         FROM post po ${authorJoins('po')}
        WHERE po.thread_id = t.id AND po.rev > $2 ORDER BY po.rev LIMIT ${LIMITS.replayPage}) x) AS lines
    FROM thread t WHERE t.id = $1 AND t.audience_id = ANY($3::uuid[]) AND t.deleted_at IS NULL`;

/** One page of what changed in a thread since a `rev`, read with its head in one snapshot; null where one may not read it. */
export async function changesSince(
  reader: Reader,
  viewer: Viewer,
  threadId: string,
  afterRev: number,
): Promise<Changes<PostLine> | null> {
  const [row] = await reader.query<{ head: number; lines: PostLine[] }>(CHANGES, [
    threadId,
    afterRev,
    viewer.audienceIds,
  ]);
  if (!row) return null;
  const more = row.lines.length === LIMITS.replayPage;
  return { ...row, upTo: more ? (row.lines.at(-1)?.rev ?? row.head) : row.head };
}
