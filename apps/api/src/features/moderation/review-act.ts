import type { Viewer } from '../../platform/access/viewer.js';
import { found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Flaggable } from '../../platform/contributors/flaggable.js';
import type { Flaggables } from '../../platform/contributors/flaggables.js';
import type { Tx } from '../../platform/db/db.js';
import type { ReviewActInput } from './moderation.inputs.js';
import { fits, needsWhy } from './moderation.policy.js';
import { ReviewAct, type ReviewItem } from './moderation.types.js';
import { reviewItem, shownItem, type ItemRow } from './review.queries.js';
import { toldOf } from './review.notifications.js';

const SETTLE = `
  WITH settled AS (UPDATE review_item SET waiting_since = NULL, settled_at = now() WHERE id = $1),
  flags AS (UPDATE flag SET settled_at = now() WHERE item_id = $1 AND settled_at IS NULL RETURNING flagger_id)
  SELECT flagger_id AS id FROM flags WHERE flagger_id IS NOT NULL`;
const REOPEN = `
  WITH item AS (SELECT id, settled_at FROM review_item WHERE id = $1),
  opened AS (UPDATE review_item SET waiting_since = now(), settled_at = NULL WHERE id = $1),
  flags AS (UPDATE flag SET settled_at = NULL FROM item WHERE flag.item_id = item.id AND flag.settled_at = item.settled_at RETURNING flagger_id)
  SELECT flagger_id AS id FROM flags WHERE flagger_id IS NOT NULL`;

/** Whoever flagged it is told that moderators have looked, or that it waits again, by how it stands folded for them. */
async function settle(tx: Tx, source: Flaggable, { id, subjectId }: ItemRow, waits: boolean): Promise<void> {
  const flaggers = await tx.query<{ id: string }>(waits ? REOPEN : SETTLE, [id]);
  await source.fold(
    tx,
    subjectId,
    flaggers.map((flagger) => flagger.id),
    waits,
  );
}

async function perform(
  tx: Tx,
  source: Flaggable,
  row: ItemRow,
  { act, why, passage }: ReviewActInput,
): Promise<void> {
  switch (act) {
    case ReviewAct.REDACT:
      return source.act(tx, row.subjectId, { act, passage, why });
    case ReviewAct.ASK:
    case ReviewAct.HIDE:
      return source.act(tx, row.subjectId, { act, why });
    case ReviewAct.SHOW:
      return source.act(tx, row.subjectId, { act });
    case ReviewAct.KEEP:
      await source.act(tx, row.subjectId, { act });
      return settle(tx, source, row, false);
    case ReviewAct.REMOVE:
      await source.act(tx, row.subjectId, { act, why });
      return settle(tx, source, row, false);
    case ReviewAct.RESTORE:
      await source.act(tx, row.subjectId, { act });
      return settle(tx, source, row, true);
    case ReviewAct.REOPEN:
      return settle(tx, source, row, true);
  }
}

/**
 * Does something about what was flagged, and notes who did, when and why. The same id is done once. Throws `not_found`,
 * `conflict` where it stands otherwise by now, `invalid` (why, passage), `too_late`, `id_taken`.
 */
export async function reviewAct(
  tx: Tx,
  flaggables: Flaggables,
  viewer: Viewer,
  input: ReviewActInput,
): Promise<ReviewItem> {
  const { id, itemId, act, why } = input;
  const { row, subject } = found(await reviewItem(tx, flaggables, viewer, itemId, { held: true }));
  const [known] = await tx.query<{ mine: boolean }>(
    `SELECT item_id = $2 AND coalesce(by_id = $3, false) AS mine FROM review_act WHERE id = $1`,
    [id, itemId, viewer.personId],
  );
  if (known && !known.mine) throw new RefusalError('id_taken');
  if (known) return shownItem(row, subject);
  if (needsWhy(act) && why === '') throw invalidField('why', 'required');
  if (!fits(act, { waiting: row.waitingSince !== null, state: subject.state }))
    throw new RefusalError('conflict');
  await tx.query(`INSERT INTO review_act (id, item_id, by_id, act, why) VALUES ($1, $2, $3, $4, $5)`, [
    id,
    itemId,
    viewer.personId,
    act,
    why,
  ]);
  await perform(tx, flaggables.of(row.subject), row, input);
  tx.announce('inbox.changed', { personIds: await toldOf(tx, itemId) });
  const after = found(await reviewItem(tx, flaggables, viewer, itemId));
  return shownItem(after.row, after.subject);
}
