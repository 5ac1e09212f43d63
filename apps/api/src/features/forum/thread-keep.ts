import { ensure, found, notAllowed, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { SpaceStartersInput, SpaceSwitchInput, ThreadSwitchInput } from './forum.inputs.js';
import { canArrange, canKeep } from './forum.policy.js';
import { spaceById, type SpaceRow } from './space.queries.js';
import { changeThread } from './thread-change.js';
import { lockThread } from './thread-lock.js';
import { countPolls } from './thread-polls.js';
import { threadById, type ThreadRow } from './thread.queries.js';

const SWITCHES = {
  /** Takes no more words, and stays where it is. */
  locked: `locked_at = CASE WHEN $2::boolean THEN coalesce(locked_at, now()) END`,
  /** Stands first in its space. */
  pinned: `pinned = $2::boolean`,
  /** Takes no more words, and leaves the list. */
  archived: `archived_at = CASE WHEN $2::boolean THEN coalesce(archived_at, now()) END`,
};

/** Switches something about a thread; as it stands already, nothing changes. Throws `not_found`, `not_allowed`, `locked`. */
export async function threadSwitch(
  tx: Tx,
  viewer: Viewer,
  what: keyof typeof SWITCHES,
  { threadId, on }: ThreadSwitchInput,
): Promise<ThreadRow> {
  const locked = await lockThread(tx, viewer, { threadId });
  ensure(canKeep(viewer, locked), 'coordinator');
  const thread = found(await threadById(tx, viewer, threadId));
  if (thread[what] === on) return thread;
  if (thread.mergedInto) throw new RefusalError('locked');
  if (on && what !== 'pinned') await countPolls(tx, threadId);
  await changeThread(tx, threadId, SWITCHES[what], [on]);
  return found(await threadById(tx, viewer, threadId));
}

/** The space, held, where the viewer keeps it. Throws `not_found`, `not_allowed`. */
async function keptSpace(tx: Tx, viewer: Viewer, spaceId: string): Promise<void> {
  await tx.query(`SELECT FROM space WHERE id = $1 FOR UPDATE`, [spaceId]);
  const space = found(await spaceById(tx, viewer, spaceId));
  if (!canKeep(viewer, space) && !canArrange(viewer, space)) throw notAllowed('coordinator');
}

/** Puts a space away, to be read only, or takes it back. Throws `not_found`, `not_allowed`. */
export async function spaceArchive(
  tx: Tx,
  viewer: Viewer,
  { spaceId, on }: SpaceSwitchInput,
): Promise<SpaceRow> {
  await keptSpace(tx, viewer, spaceId);
  await tx.query(
    `UPDATE space SET archived_at = CASE WHEN $2::boolean THEN coalesce(archived_at, now()) END WHERE id = $1`,
    [spaceId, on],
  );
  return found(await spaceById(tx, viewer, spaceId));
}

/** Says who may start threads in a space. Throws `not_found`, `not_allowed`. */
export async function spaceStarters(
  tx: Tx,
  viewer: Viewer,
  { spaceId, starters }: SpaceStartersInput,
): Promise<SpaceRow> {
  await keptSpace(tx, viewer, spaceId);
  await tx.query(`UPDATE space SET starters = $2 WHERE id = $1`, [spaceId, starters]);
  return found(await spaceById(tx, viewer, spaceId));
}
