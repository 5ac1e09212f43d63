import type { Viewer } from '../../platform/access/viewer.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Flaggable } from '../../platform/contributors/flaggable.js';
import type { Tx } from '../../platform/db/db.js';
import type { FlagRaiseInput, FlagTakeBackInput } from './moderation.inputs.js';
import { FlagReason } from './moderation.types.js';
import { tellReviewers, toldOf } from './review.notifications.js';

const HOLD_ITEM = `
  INSERT INTO review_item (id, subject_kind, subject_id, waiting_since) VALUES (gen_random_uuid(), $1, $2, now())
  ON CONFLICT (subject_kind, subject_id) DO UPDATE
    SET waiting_since = coalesce(review_item.waiting_since, now()), settled_at = NULL,
        urgent = review_item.urgent AND review_item.waiting_since IS NOT NULL
  RETURNING id`;

/**
 * Asks moderators to look at something. From then on it stands folded for whoever did. The same id, or a second flag while the
 * first waits, changes nothing. Throws `not_found`, `not_allowed` (one's own), `id_taken`.
 */
export async function flagRaise(
  tx: Tx,
  viewer: Viewer,
  source: Flaggable,
  { id, subject, subjectId, reason, note }: FlagRaiseInput,
): Promise<void> {
  const [known] = await tx.query<{ mine: boolean }>(
    `SELECT coalesce(f.flagger_id = $2, false) AND i.subject_kind = $3 AND i.subject_id = $4 AS mine
       FROM flag f JOIN review_item i ON i.id = f.item_id WHERE f.id = $1`,
    [id, viewer.personId, subject, subjectId],
  );
  if (known && !known.mine) throw new RefusalError('id_taken');
  if (known) return;
  await source.ensureMayFlag(tx, viewer, subjectId);
  const [item] = await tx.query<{ id: string }>(HOLD_ITEM, [subject, subjectId]);
  const itemId = item?.id ?? '';
  const added = await tx.query(
    `INSERT INTO flag (id, item_id, flagger_id, reason, note) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
    [id, itemId, viewer.personId, reason, note],
  );
  if (added.length === 0) {
    const own = await tx.query(
      `SELECT FROM flag WHERE item_id = $1 AND flagger_id = $2 AND settled_at IS NULL`,
      [itemId, viewer.personId],
    );
    // The id came in between, for something else.
    if (own.length === 0) throw new RefusalError('id_taken');
    return;
  }
  await source.fold(tx, subjectId, [viewer.personId], true);
  const urgent = reason === FlagReason.WORRIED;
  if (urgent) await tx.query(`UPDATE review_item SET urgent = true WHERE id = $1`, [itemId]);
  await tellReviewers(tx, itemId, urgent, viewer.personId);
}

const HOLD = `
  SELECT id, EXISTS (SELECT FROM review_act act WHERE act.item_id = review_item.id) AS touched FROM review_item
   WHERE subject_kind = $1 AND subject_id = $2 AND waiting_since IS NOT NULL FOR UPDATE`;
const LEFT = `
  SELECT count(*)::int AS count, coalesce(bool_or(reason = 'worried'), false) AS urgent FROM flag
   WHERE item_id = $1 AND settled_at IS NULL`;

/** Takes one's own flag back while moderators have not settled it, and leaves nothing of it. Twice is once. */
export async function flagTakeBack(
  tx: Tx,
  viewer: Viewer,
  source: Flaggable,
  { subject, subjectId }: FlagTakeBackInput,
): Promise<void> {
  const [item] = await tx.query<{ id: string; touched: boolean }>(HOLD, [subject, subjectId]);
  if (!item) return;
  const gone = await tx.query(
    `DELETE FROM flag WHERE item_id = $1 AND flagger_id = $2 AND settled_at IS NULL RETURNING id`,
    [item.id, viewer.personId],
  );
  if (gone.length === 0) return;
  await source.fold(tx, subjectId, [viewer.personId], null);
  const [left] = await tx.query<{ count: number; urgent: boolean }>(LEFT, [item.id]);
  // Where a moderator has done something already, they finish it.
  if (!left?.count && !item.touched) await tx.query(`DELETE FROM review_item WHERE id = $1`, [item.id]);
  else await tx.query(`UPDATE review_item SET urgent = $2 WHERE id = $1`, [item.id, left?.urgent ?? false]);
  tx.announce('inbox.changed', { personIds: await toldOf(tx, item.id) });
}
