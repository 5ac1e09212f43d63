import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/db/db.js';

const END = `
  UPDATE story_consent SET ended_at = now(), ended_by = $2, title = '', body = '', html = '', shown_name = '', shown_role = '',
         shown_organization = '', picture_file_id = NULL, picture_alt = ''
   WHERE story_id = ANY($1::uuid[]) AND ended_at IS NULL RETURNING story_id AS id`;

/** Ends what was agreed to for these stories, which the transaction holds: nobody reads them from now on. @returns those where something ended */
export async function endConsents(
  tx: Tx,
  storyIds: readonly string[],
  why: 'withdrawn' | 'changed' | 'left',
): Promise<string[]> {
  const ended = await tx.query<{ id: string }>(END, [storyIds, why]);
  await tx.query(
    `UPDATE story SET published_at = NULL, featured_at = NULL WHERE id = ANY($1::uuid[]) AND published_at IS NOT NULL`,
    [storyIds],
  );
  return ended.map(({ id }) => id);
}

const HOLD = `SELECT id FROM story WHERE person_id = $1 AND ($2::uuid IS NULL OR cohort_id = $2) ORDER BY id FOR UPDATE`;

/**
 * Takes back what a person who goes agreed to: of one cohort's stories, or of all. Whoever looks after them is told.
 * `by`: who did it.
 */
export async function withdrawStories(
  tx: Tx,
  personId: string,
  { cohortId = null, by }: { cohortId?: string | null; by: string },
): Promise<void> {
  const held = await tx.query<{ id: string }>(HOLD, [personId, cohortId]);
  if (held.length === 0) return;
  const ids = held.map(({ id }) => id);
  await tx.query(
    `UPDATE story SET sent_at = NULL, version = version + 1, told = told + 1 WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  const ended = await endConsents(tx, ids, 'left');
  await audit(
    tx,
    ended.map((id) => ({ kind: 'story.withdrawn', by, subject: { kind: 'story', id } })),
  );
  await tx.enqueueAll(
    'notification.spread',
    ended.map((id) => ({
      payload: { kind: 'story.news', subjectId: id, by: personId },
      key: `story.news:${id}`,
    })),
    new Date(),
  );
}
