import { personLine } from '../../foundation/people/person-line.js';
import type { Person } from '../../foundation/people/people.types.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { found, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { FlagQueue } from '../../platform/contributors/flaggable.js';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/db/db.js';
import { isMine, unmaskedWriterOf } from './authorship.js';
import { canUnmask } from './forum.policy.js';
import type { PostUnmaskInput } from './post-unmask.types.js';
import { tellUnmasked } from './unmasked.notifications.js';

const FACTS = `
  SELECT po.audience_id AS "audienceId", po.voice IS NOT NULL AS "asMember", ${isMine('po.id', '$2')} AS mine
    FROM post po JOIN thread t ON t.id = po.thread_id WHERE po.id = $1 AND t.deleted_at IS NULL`;
const NOTE = `
  INSERT INTO post_unmasking (id, post_id, administrator_id, reason) VALUES ($1, $2, $3, $4)
  ON CONFLICT (id) DO NOTHING RETURNING id`;
const SAME = `SELECT post_id = $2 AND administrator_id = $3 AS same FROM post_unmasking WHERE id = $1`;
const WRITER = `
  SELECT ${personLine('p', 'o')} AS person
    FROM (${unmaskedWriterOf('$1')}) writer JOIN person p ON p.id = writer.person_id
    LEFT JOIN organization o ON o.id = p.organization_id`;

/**
 * Shows an administrator who wrote as a member, once it is noted who asked and why; the author is told at once. A deleted post
 * too: who needs help is not lost with it. Throws `not_found`, `not_allowed` for one's own or what shows its author, `id_taken`.
 */
export async function postUnmask(
  tx: Tx,
  queue: FlagQueue,
  viewer: Viewer,
  { id, postId, reason }: PostUnmaskInput,
): Promise<Person> {
  const [row] = await tx.query<{ audienceId: string; asMember: boolean; mine: boolean }>(FACTS, [
    postId,
    viewer.personId,
  ]);
  const post = { ...found(row), flagged: await queue.holds(tx, 'post', postId) };
  if (!mayRead(viewer, post.audienceId) && !post.flagged) throw notFound();
  if (!canUnmask(viewer, post)) throw notAllowed('administrator');
  const noted = await tx.query(NOTE, [id, postId, viewer.personId, reason]);
  if (noted.length > 0) {
    await audit(tx, {
      kind: 'author.unmasked',
      by: viewer.personId,
      subject: { kind: 'post', id: postId },
      details: { unmaskingId: id },
    });
    await tellUnmasked(tx, id);
  } else {
    const [before] = await tx.query<{ same: boolean | null }>(SAME, [id, postId, viewer.personId]);
    if (!before?.same) throw new RefusalError('id_taken');
  }
  const [writer] = await tx.query<{ person: Person }>(WRITER, [postId]);
  return found(writer).person;
}
