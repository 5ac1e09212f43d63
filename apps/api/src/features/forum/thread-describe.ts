import type { Viewer } from '../../platform/access/viewer.js';
import { found, notAllowed, RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import type { ThreadDescribeInput } from './forum.inputs.js';
import { canDescribe, canReply } from './forum.policy.js';
import { changeThread } from './thread-change.js';
import { lockThread } from './thread-lock.js';
import { threadById, type ThreadRow } from './thread.queries.js';

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/**
 * Says what whoever asked needs, and tags the thread. The same again changes nothing. Throws `not_found`, `not_allowed`,
 * `locked`.
 */
export async function threadDescribe(
  tx: Tx,
  viewer: Viewer,
  { threadId, needs, tags }: ThreadDescribeInput,
): Promise<ThreadRow> {
  await lockThread(tx, viewer, { threadId });
  const thread = found(await threadById(tx, viewer, threadId));
  if (!thread.asked) throw notAllowed('author');
  if (!canReply(viewer, thread) || !canDescribe(viewer, thread)) throw new RefusalError('locked');
  if (same(thread.needs, needs) && same(thread.tags, tags)) return thread;
  await changeThread(tx, threadId, `needs = $2, tags = $3`, [needs, tags]);
  return found(await threadById(tx, viewer, threadId));
}
