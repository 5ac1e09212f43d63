import type { Tx } from '../../platform/db/db.js';
import { eachText } from './draft-texts.js';
import { lockedDraft, storeDraft } from './drafts.js';

/** So many drafts at most are gone through at once. */
const MOST = 500;

/**
 * Changes words in what people have begun to write at the places that `places` selects (`$1`: `key`), on all their devices.
 * Only what quotes something is looked at, or `all`.
 */
export async function rewordDrafts(
  tx: Tx,
  places: string,
  key: string,
  change: (text: string) => string,
  which: 'quoting' | 'all' = 'quoting',
): Promise<void> {
  const drafts = await tx.query<{ personId: string; place: string }>(
    `SELECT person_id AS "personId", place FROM draft
      WHERE place IN (${places}) AND body IS NOT NULL AND ($2 OR position('>' IN body) > 0) ORDER BY person_id, place LIMIT ${MOST}`,
    [key, which === 'all'],
  );
  for (const { personId, place } of drafts) {
    // Read under the lock: what was written or sent meanwhile stands.
    const body = (await lockedDraft(tx, personId, place))?.body;
    if (body == null) continue;
    const next = eachText(body, change);
    if (next === body) continue;
    await storeDraft(tx, personId, place, next === '' ? null : next);
  }
}
