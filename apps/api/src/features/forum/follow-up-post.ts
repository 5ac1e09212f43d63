import { HOW_DID_IT_GO_DAYS } from '@hearth/shared';
import type { Viewer, ViewerSource } from '../../platform/access/viewer.js';
import type { PollHost } from '../../platform/contributors/poll-host.js';
import type { Tx } from '../../platform/db/db.js';
import { audienceFinished } from '../../foundation/cohorts/audiences.js';
import { canStartThread, type SpaceFacts } from './forum.policy.js';
import { threadStart } from './thread-start.js';
import { renderWritten } from './written-text.js';

/** The hour of the day, where they live, at which someone is asked how it went. */
const HOUR = 9;

const HOLD = `
  SELECT f.author_id AS "authorId", f.thread_id AS "threadId", f.post_id AS "postId", f.title, f.markdown, s.audience_id AS "audienceId"
    FROM session_follow_up f JOIN peer_session s ON s.id = f.session_id
   WHERE f.session_id = $1 AND f.state = 'approved' FOR UPDATE OF f`;

const SPACES = `
  SELECT s.id, s.audience_id AS "audienceId", s.archived_at IS NOT NULL AS archived, s.starters, ${audienceFinished('s.audience_id')} AS finished
    FROM space s WHERE s.audience_id = $1 ORDER BY s.position, s.id`;

const POSTED = `UPDATE session_follow_up SET state = 'posted', markdown = '', posted_at = now() WHERE session_id = $1`;
const HOMELESS = `UPDATE session_follow_up SET state = 'homeless' WHERE session_id = $1`;

/** A day at a fixed hour of theirs: a month's worth of change of clocks moves nothing. */
const THEN = `
  SELECT ((date_trunc('day', now() AT TIME ZONE p.time_zone) + make_interval(days => $2, hours => $3)) AT TIME ZONE p.time_zone) AS at
    FROM person p WHERE p.id = $1`;

interface Row {
  authorId: string;
  threadId: string;
  postId: string;
  title: string;
  markdown: string;
  audienceId: string;
}

/**
 * Starts the thread of a session's follow-up in the first space of its audience where its author may, under their name; and leaves it
 * to be asked later how it went. Safe to repeat.
 */
export async function postFollowUp(
  tx: Tx,
  viewers: ViewerSource,
  polls: PollHost,
  sessionId: string,
): Promise<void> {
  const [row] = await tx.query<Row>(HOLD, [sessionId]);
  if (!row) return;
  const person = (await viewers.byPersons([row.authorId], tx)).get(row.authorId);
  // There is no sign-in behind a job.
  const viewer: Viewer | null = person ? { ...person, signInId: '' } : null;
  const spaces = await tx.query<SpaceFacts & { id: string }>(SPACES, [row.audienceId]);
  const space = viewer && spaces.find((one) => canStartThread(viewer, one));
  if (!space) {
    await tx.query(HOMELESS, [sessionId]);
    return;
  }
  await threadStart(
    tx,
    viewer,
    {
      id: row.threadId,
      postId: row.postId,
      spaceId: space.id,
      title: row.title,
      markdown: row.markdown,
      asMember: false,
      contentNotes: [],
      needs: [],
      tags: [],
    },
    renderWritten(row.markdown),
    polls,
  );
  await tx.query(POSTED, [sessionId]);
  const [then] = await tx.query<{ at: Date }>(THEN, [row.authorId, HOW_DID_IT_GO_DAYS, HOUR]);
  if (then)
    await tx.enqueue(
      'notification.spread',
      { kind: 'session.how_did_it_go', subjectId: sessionId, by: null },
      { key: `session.how_did_it_go:${sessionId}`, runAt: then.at },
    );
}
