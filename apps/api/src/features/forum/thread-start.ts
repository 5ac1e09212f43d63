import { audienceFinished } from '../../foundation/cohorts/audiences.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { addPoll } from '../../foundation/polls/poll-make.js';
import { found, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { PollHost } from '../../platform/contributors/poll-host.js';
import type { Tx } from '../../platform/db/db.js';
import { addPost, tooFewToHideAmong } from './add-post.js';
import { isMine } from './authorship.js';
import { ensureNotes } from '../../foundation/content-notes/content-notes.js';
import type { ThreadStartInput } from './forum.inputs.js';
import { canReadSpace, canStartThread, type SpaceFacts } from './forum.policy.js';
import { holdFiles } from './post-files.js';
import { threadById, type ThreadRow } from './thread.queries.js';

// The space is held so that it is not archived meanwhile; others may start threads in it at the same time.
const HOLD_SPACE = `
  SELECT s.audience_id AS "audienceId", s.archived_at IS NOT NULL AS archived, s.starters, ${audienceFinished('s.audience_id')} AS finished
    FROM space s WHERE s.id = $1 FOR SHARE OF s`;

const IS_OURS = `
  SELECT t.space_id = $2 AND coalesce(${isMine('f.id', '$3')}, false) AS mine
    FROM thread t LEFT JOIN post f ON f.thread_id = t.id AND f.number = 1 WHERE t.id = $1`;

const ADD = `
  INSERT INTO thread (id, space_id, audience_id, title, needs, tags, last_post_at, created_at)
  SELECT $1::uuid, s.id, s.audience_id, $3, $4, $5, at, at
    FROM space s, date_trunc('milliseconds', clock_timestamp()) at WHERE s.id = $2
  ON CONFLICT (id) DO NOTHING RETURNING id`;

/**
 * Starts a thread with its first post. The same id by the same author in the same space answers the thread that is
 * there. Throws `not_found`, `id_taken`, `locked`, `not_allowed`, `invalid` (asMember, contentNotes, markdown).
 */
export async function threadStart(
  tx: Tx,
  viewer: Viewer,
  input: ThreadStartInput,
  html: string,
  polls: PollHost,
): Promise<ThreadRow> {
  const [space] = await tx.query<SpaceFacts>(HOLD_SPACE, [input.spaceId]);
  if (!space || !canReadSpace(viewer, space)) throw notFound();
  const known = await standingThread(tx, viewer, input);
  if (known) return known;
  if (!canStartThread(viewer, space)) {
    if (space.archived || space.finished) throw new RefusalError('locked');
    throw notAllowed('coordinator');
  }
  await ensureNotes(tx, input.contentNotes);
  const refusal = input.asMember ? await tooFewToHideAmong(tx, space.audienceId) : null;
  if (refusal) throw refusal;
  const added = await tx.query(ADD, [input.id, input.spaceId, input.title, input.needs, input.tags]);
  // Nothing added: the same id came in between, and this statement has waited for its commit.
  if (added.length === 0) return found(await standingThread(tx, viewer, input));
  const first = { ...input, id: input.postId, threadId: input.id, html, replyToNumber: null };
  if (!(await addPost(tx, viewer, first))) throw new RefusalError('id_taken');
  await holdFiles(tx, viewer, { id: first.id, audienceId: space.audienceId }, input.markdown);
  if (input.poll) await addPoll(tx, polls, { anchorId: first.id, audienceId: space.audienceId }, input.poll);
  return found(await threadById(tx, viewer, input.id));
}

/** The thread that already has this id, if the viewer started it here; null where the id is free. */
async function standingThread(tx: Tx, viewer: Viewer, input: ThreadStartInput): Promise<ThreadRow | null> {
  const [row] = await tx.query<{ mine: boolean }>(IS_OURS, [input.id, input.spaceId, viewer.personId]);
  if (!row) return null;
  if (!row.mine) throw new RefusalError('id_taken');
  return threadById(tx, viewer, input.id);
}
