import { audienceFinished, audienceKind, audienceName } from '../../foundation/cohorts/audiences.js';
import { personFace } from '../../foundation/people/person-line.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import { jsonRow } from '../../platform/db/json-row.js';
import { isMineOfMany, threadsIWroteIn } from './authorship.js';
import { bookmarkedIn } from './bookmarks.js';
import type { ThreadFacts } from './forum.policy.js';
import type { Thread } from './forum.types.js';
import { authorJoins } from './post.sql.js';
import type { Reader } from '../../platform/db/reader.js';
import { pollsRev } from './thread-polls.js';
import { keptReplies, type KeptReplyRow } from './reply-draft.js';
import { readJoin, unreadCount } from './unread.sql.js';

/** A thread as read for one viewer, with what the rules ask about it. */
export type ThreadRow = Omit<Thread, 'can'> & ThreadFacts & { asked: boolean };
/** A thread that was asked for by itself comes with its summary, and with what was kept of the viewer's replies by mail. */
export type OneThread = ThreadRow & {
  keptReplies: KeptReplyRow[];
  /** Posts that the viewer has bookmarked. */
  bookmarked: string[];
  summary: { html: string; markdown: string } | null;
  /** Moves with every change of its polls; 0 where it has none. */
  pollsRev: number;
};

/** SQL of a `ThreadRow` for the viewer `$1`; `t` is the thread, whatever else it needs is joined by `THREAD_JOINS`. */
export const THREAD_ROW = jsonRow({
  id: 't.id',
  spaceId: 't.space_id',
  spaceName: 's.name',
  title: 't.title',
  contentNotes: `coalesce(f.content_notes, '{}')`,
  needs: 't.needs',
  tags: 't.tags',
  asked: isMineOfMany('f', '$1'),
  rev: 't.rev',
  lastNumber: 't.last_number',
  postCount: 't.post_count',
  createdAt: isoInstantSql('t.created_at'),
  lastPostAt: isoInstantSql('t.last_post_at'),
  locked: 't.locked_at IS NOT NULL',
  pinned: 't.pinned',
  archived: 't.archived_at IS NOT NULL',
  mergedInto: 't.merged_into_id',
  audienceId: 't.audience_id',
  audienceKind: audienceKind('t.audience_id'),
  audienceName: audienceName('t.audience_id'),
  closed: `t.archived_at IS NOT NULL OR s.archived_at IS NOT NULL OR ${audienceFinished('t.audience_id')}`,
  startedBy: personFace('p', 'o'),
  startedAsMember: 'coalesce(f.voice IS NOT NULL, false)',
  readNumber: 'coalesce(r.read_number, 0)',
  unreadCount: unreadCount('$1'),
  follow: `coalesce((SELECT choice.level FROM thread_follow choice WHERE choice.thread_id = t.id AND choice.person_id = $1), 'automatic')`,
});

/** SQL of what `THREAD_ROW` needs beside the thread `t`. */
export const THREAD_JOINS = `
  JOIN space s ON s.id = t.space_id
  LEFT JOIN LATERAL (SELECT id, shown_author_id, voice, content_notes FROM post WHERE thread_id = t.id AND number = 1 LIMIT 1) f ON true
  ${authorJoins('f')}
  ${readJoin('$1')}`;

const BY_ID = `SELECT ${THREAD_ROW} AS thread, ${keptReplies('t.id', '$1')} AS kept,
          CASE WHEN t.summary_html IS NOT NULL THEN ${jsonRow({ html: 't.summary_html', markdown: 't.summary_markdown' })} END AS summary,
          ${bookmarkedIn('t.id', '$1')} AS bookmarked, ${pollsRev('t.id')} AS "pollsRev"
     FROM thread t ${THREAD_JOINS}
   WHERE t.id = $2 AND t.audience_id = ANY($3::uuid[]) AND t.deleted_at IS NULL`;

const BY_IDS = `SELECT ${THREAD_ROW} AS thread FROM thread t ${THREAD_JOINS}
   WHERE t.id = ANY($2::uuid[]) AND t.audience_id = ANY($3::uuid[]) AND t.deleted_at IS NULL`;

/** Those of these threads that the viewer may see, by id. One statement. */
export async function threadsByIds(
  reader: Reader,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, ThreadRow>> {
  const rows = await reader.query<{ thread: ThreadRow }>(BY_IDS, [viewer.personId, ids, viewer.audienceIds]);
  return new Map(rows.map(({ thread }) => [thread.id, thread]));
}

/** The thread, or null where there is none that the viewer may see. One statement. */
export async function threadById(reader: Reader, viewer: Viewer, id: string): Promise<OneThread | null> {
  const [row] = await reader.query<
    { thread: ThreadRow; kept: KeptReplyRow[] } & Pick<OneThread, 'summary' | 'bookmarked' | 'pollsRev'>
  >(BY_ID, [viewer.personId, id, viewer.audienceIds]);
  if (!row) return null;
  const { thread, kept, ...more } = row;
  return { ...thread, keptReplies: kept, ...more };
}

/** Of the threads one wrote in, those with the latest posts that are looked at for something new. */
const MOST_LOOKED_AT = 200;

const MINE = `
  SELECT x.thread FROM (
    SELECT ${THREAD_ROW} AS thread, t.last_post_at, t.id
      FROM (SELECT * FROM thread
             WHERE id IN (${threadsIWroteIn('$1')}) AND audience_id = ANY($2::uuid[]) AND deleted_at IS NULL
             ORDER BY last_post_at DESC, id DESC LIMIT ${MOST_LOOKED_AT}) t ${THREAD_JOINS}) x
   ORDER BY (x.thread ->> 'unreadCount')::int = 0, x.last_post_at DESC, x.id DESC LIMIT $3`;

/** Threads the viewer wrote in, those with something new first, then those with the latest posts. One statement. */
export async function threadsIWrote(reader: Reader, viewer: Viewer, first: number): Promise<ThreadRow[]> {
  const rows = await reader.query<{ thread: ThreadRow }>(MINE, [viewer.personId, viewer.audienceIds, first]);
  return rows.map(({ thread }) => thread);
}
