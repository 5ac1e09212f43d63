import type { PersonLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { invalidField, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer, ViewerSource } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';

/** Those whom the viewer muted for themselves, the latest first. Nobody else learns of it. */
export async function personMutes(db: Reader, viewer: Viewer): Promise<PersonLine[]> {
  const rows = await db.query<{ person: PersonLine }>(
    `SELECT ${personLine('p', 'o')} AS person FROM person_mute x JOIN person p ON p.id = x.muted_id
       LEFT JOIN organization o ON o.id = p.organization_id
      WHERE x.person_id = $1 ORDER BY x.at DESC, p.id LIMIT ${LIMITS.personMutes}`,
    [viewer.personId],
  );
  return rows.map(({ person }) => person);
}

/**
 * Mutes someone of the viewer's audiences for the viewer, or not any more; twice is once. Throws `not_found`, `invalid` for oneself
 * and beyond the most there may be.
 */
export async function mutePerson(
  tx: Tx,
  viewers: ViewerSource,
  viewer: Viewer,
  { personId, on }: { personId: string; on: boolean },
): Promise<PersonLine[]> {
  if (on) {
    if (personId === viewer.personId) throw invalidField('personId', 'unknown');
    const other = (await viewers.byPersons([personId], tx)).get(personId);
    if (!other?.audienceIds.some((id) => viewer.audienceIds.includes(id))) throw notFound();
    await tx.query(`SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE`, [viewer.personId]);
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM person_mute WHERE person_id = $1 AND muted_id <> $2`,
      [viewer.personId, personId],
    );
    if ((row?.count ?? 0) >= LIMITS.personMutes)
      throw invalidField('personId', 'too_large', { max: LIMITS.personMutes });
    await tx.query(
      `INSERT INTO person_mute (person_id, muted_id) VALUES ($1, $2) ON CONFLICT (person_id, muted_id) DO NOTHING`,
      [viewer.personId, personId],
    );
  } else {
    await tx.query(`DELETE FROM person_mute WHERE person_id = $1 AND muted_id = $2`, [
      viewer.personId,
      personId,
    ]);
  }
  return personMutes(tx, viewer);
}
