import type { Tx } from '../../platform/db/db.js';
import { storeDraft } from './drafts.js';

/** So many drafts at most are gone through at once. */
const MOST = 500;

/** The texts in a draft changed: of a form, each of its fields; what is no form is one text. */
function reworded(body: string, change: (text: string) => string): string {
  if (!body.startsWith('{')) return change(body);
  try {
    return JSON.stringify(
      JSON.parse(body, (_, value: unknown) => (typeof value === 'string' ? change(value) : value)),
    );
  } catch {
    return change(body);
  }
}

/**
 * Changes words in what people have begun to write at the places that `places` selects (`$1`: `key`), on all their devices.
 * Only what quotes something is looked at.
 */
export async function rewordDrafts(
  tx: Tx,
  places: string,
  key: string,
  change: (text: string) => string,
): Promise<void> {
  const drafts = await tx.query<{ personId: string; place: string; body: string }>(
    `SELECT person_id AS "personId", place, body FROM draft
      WHERE place IN (${places}) AND body IS NOT NULL AND position('>' IN body) > 0 ORDER BY person_id, place LIMIT ${MOST}`,
    [key],
  );
  for (const { personId, place, body } of drafts) {
    const next = reworded(body, change);
    if (next === body) continue;
    await tx.query(`SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE`, [personId]);
    await storeDraft(tx, personId, place, next === '' ? null : next);
  }
}
