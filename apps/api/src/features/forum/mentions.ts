import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { MOST_MENTIONED, namedIn, type Named } from '../../foundation/people/named-in.js';
import type { Tx } from '../../platform/db/db.js';

/** SQL condition: the post of this alias names this person (SQL expression of an id) with an @. */
export const mentions = (post: string, person: string): string =>
  `EXISTS (SELECT FROM post_mention mention WHERE mention.post_id = ${post}.id AND mention.person_id = ${person})`;

const CANDIDATES = `
  SELECT p.id, p.name FROM person p
   WHERE p.id IN (${audiencePeople('(SELECT audience_id FROM post WHERE id = $1)')}) AND position('@' || lower(p.name) IN lower($2)) > 0
   ORDER BY position('@' || lower(p.name) IN lower($2)), p.id`;

/**
 * Notes whom a post names: people who may read it, and nobody else. Called again after an edit, whoever is no longer named is
 * no longer noted.
 * @returns whether anyone is named
 */
export async function noteMentions(tx: Tx, postId: string, markdown: string): Promise<boolean> {
  const candidates = markdown.includes('@') ? await tx.query<Named>(CANDIDATES, [postId, markdown]) : [];
  const ids = namedIn(markdown, candidates)
    .map((person) => person.id)
    .slice(0, MOST_MENTIONED);
  // Whoever is being deleted at this moment is not named.
  await tx.query(
    `WITH gone AS (DELETE FROM post_mention WHERE post_id = $1 AND person_id <> ALL($2::uuid[]))
     INSERT INTO post_mention (post_id, person_id) SELECT $1, p.id FROM person p WHERE p.id = ANY($2::uuid[]) FOR KEY SHARE
     ON CONFLICT DO NOTHING`,
    [postId, ids],
  );
  return ids.length > 0;
}
