import { audienceFinished } from '../../foundation/cohorts/audiences.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ensure, found, invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { canKeep, canReadSpace, type SpaceFacts } from './forum.policy.js';
import { ALL, announceLatest, relocate } from './post-relocate.js';
import { carryIntoNew, carryIntoOther } from './read-carry.js';
import { changeThread } from './thread-change.js';
import { lockThreads, type LockedThread } from './thread-lock.js';
import type { ThreadMergeInput, ThreadMoveInput, ThreadSplitInput } from './thread-move.inputs.js';
import { threadById, type ThreadRow } from './thread.queries.js';

interface Move {
  what: 'moved' | 'split' | 'merged';
  from: string;
  to: string;
  toSpaceId: string;
  numbers: number[];
  why: string;
}

/** Notes who moved what, and why. `fromSpaceId` is where it was. */
async function note(tx: Tx, viewer: Viewer, fromSpaceId: string, move: Move): Promise<void> {
  await tx.query(
    `INSERT INTO thread_move (id, what, from_thread_id, to_thread_id, from_space_id, to_space_id, numbers, by_id, why)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8)`,
    [move.what, move.from, move.to, fromSpaceId, move.toSpaceId, move.numbers, viewer.personId, move.why],
  );
}

/** Whether the viewer may do this with the thread. Throws `not_allowed`, `locked`. */
function ensureKept(viewer: Viewer, thread: LockedThread): void {
  ensure(canKeep(viewer, thread), 'coordinator');
  if (thread.closed) throw new RefusalError('locked');
}

const SPACE = `
  SELECT s.audience_id AS "audienceId", s.archived_at IS NOT NULL AS archived, s.starters, ${audienceFinished('s.audience_id')} AS finished
    FROM space s WHERE s.id = $1 FOR SHARE OF s`;

/**
 * Takes a thread to another space of the same audience: nobody else ever reads it. Where it is already, nothing changes. Throws
 * `not_found`, `not_allowed`, `locked`, `invalid` (spaceId).
 */
export async function threadMove(
  tx: Tx,
  viewer: Viewer,
  { threadId, spaceId, why }: ThreadMoveInput,
): Promise<ThreadRow> {
  const [thread] = await lockThreads(tx, viewer, [threadId]);
  const [space] = await tx.query<SpaceFacts>(SPACE, [spaceId]);
  if (!space || !canReadSpace(viewer, space)) throw notFound();
  ensureKept(viewer, thread);
  if (space.audienceId !== thread.audienceId) throw invalidField('spaceId', 'other_audience');
  if (thread.spaceId !== spaceId) {
    if (space.archived) throw new RefusalError('locked');
    await changeThread(tx, threadId, `space_id = $2, pinned = false`, [spaceId]);
    const move: Move = { what: 'moved', from: threadId, to: threadId, toSpaceId: spaceId, numbers: [], why };
    await note(tx, viewer, thread.spaceId, move);
  }
  return found(await threadById(tx, viewer, threadId));
}

const OPEN = `
  INSERT INTO thread (id, space_id, audience_id, title, last_post_at, created_at)
  SELECT $1::uuid, t.space_id, t.audience_id, $3, 'epoch', date_trunc('milliseconds', clock_timestamp()) FROM thread t WHERE t.id = $2
  ON CONFLICT (id) DO NOTHING RETURNING id`;

const IS_OURS = `
  SELECT EXISTS (SELECT FROM thread_move m WHERE m.to_thread_id = $1 AND m.from_thread_id = $2 AND m.what = 'split' AND m.by_id = $3) AS ours`;

/**
 * Takes posts of a thread, never the first, into a new one in the same space. The same id again answers the thread that is
 * there. Throws `not_found`, `not_allowed`, `locked`, `id_taken`, `invalid` (numbers).
 */
export async function threadSplit(tx: Tx, viewer: Viewer, input: ThreadSplitInput): Promise<ThreadRow> {
  const { id, threadId, title, why } = input;
  const [thread] = await lockThreads(tx, viewer, [threadId]);
  ensure(canKeep(viewer, thread), 'coordinator');
  const [known] = await tx.query<{ ours: boolean }>(IS_OURS, [id, threadId, viewer.personId]);
  if (known?.ours) return found(await threadById(tx, viewer, id));
  ensureKept(viewer, thread);
  const numbers = input.numbers.length > 0 ? input.numbers : null;
  const from = input.from ?? null;
  if ((from === null) === (numbers === null)) throw invalidField('numbers', 'required');
  if (from === 1 || numbers?.includes(1)) throw invalidField('numbers', 'not_the_first');
  const added = await tx.query(OPEN, [id, threadId, title]);
  if (added.length === 0) throw new RefusalError('id_taken');
  const { numbers: gone, standing } = await relocate(tx, threadId, id, { from, numbers });
  if (standing === 0 || (numbers && gone.length < new Set(numbers).size))
    throw invalidField('numbers', 'unknown');
  await carryIntoNew(tx, threadId, id, gone);
  const move: Move = { what: 'split', from: threadId, to: id, toSpaceId: thread.spaceId, numbers: gone, why };
  await note(tx, viewer, thread.spaceId, move);
  await announceLatest(tx, [threadId, id]);
  return found(await threadById(tx, viewer, id));
}

const CLOSE = `
  UPDATE thread SET merged_into_id = $2, archived_at = coalesce(archived_at, now()), pinned = false WHERE id = $1`;

/**
 * Takes all posts of a thread to the end of another of the same audience, and sends whoever comes there. Twice is once. Throws
 * `not_found`, `not_allowed`, `locked`, `invalid` (intoId).
 * @returns the thread they went to
 */
export async function threadMerge(
  tx: Tx,
  viewer: Viewer,
  { threadId, intoId, why }: ThreadMergeInput,
): Promise<ThreadRow> {
  if (threadId === intoId) throw invalidField('intoId', 'same');
  const [thread, into] = await lockThreads(tx, viewer, [threadId, intoId]);
  ensure(canKeep(viewer, thread), 'coordinator');
  if (into.audienceId !== thread.audienceId) throw invalidField('intoId', 'other_audience');
  if (thread.mergedInto !== intoId) {
    ensureKept(viewer, thread);
    ensureKept(viewer, into);
    const { numbers: gone } = await relocate(tx, threadId, intoId, ALL);
    await carryIntoOther(tx, thread, into, gone);
    await tx.query(CLOSE, [threadId, intoId]);
    const move: Move = {
      what: 'merged',
      from: threadId,
      to: intoId,
      toSpaceId: into.spaceId,
      numbers: gone,
      why,
    };
    await note(tx, viewer, thread.spaceId, move);
    await announceLatest(tx, [threadId, intoId]);
  }
  return found(await threadById(tx, viewer, intoId));
}
