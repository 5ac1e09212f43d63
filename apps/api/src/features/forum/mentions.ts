import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import type { Tx } from '../../platform/db/db.js';

/** No more people than this are told of one post, those who are named first. */
export const MOST_MENTIONED = 20;

interface Named {
  id: string;
  name: string;
}

/** SQL condition: the post of this alias names this person (SQL expression of an id) with an @. */
export const mentions = (post: string, person: string): string =>
  `EXISTS (SELECT FROM post_mention mention WHERE mention.post_id = ${post}.id AND mention.person_id = ${person})`;

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Those whose whole name stands after an @ in the text: "@Ana Lee" is not in "@Ana Leeds", nor in "mail@Ana Lee". */
export function namedIn<Person extends Named>(text: string, people: readonly Person[]): Person[] {
  const lower = text.toLowerCase();
  const stands = (name: string): boolean => {
    const wanted = `@${name.toLowerCase()}`;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const [before = '', after = ''] = [lower[at - 1], lower.slice(at + wanted.length)];
      const [next = ''] = after;
      if (!LETTER.test(before) && !LETTER.test(next)) return true;
    }
    return false;
  };
  return people.filter(({ name }) => stands(name));
}

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
  await tx.query(
    `WITH gone AS (DELETE FROM post_mention WHERE post_id = $1 AND person_id <> ALL($2::uuid[]))
     INSERT INTO post_mention (post_id, person_id) SELECT $1, id FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING`,
    [postId, ids],
  );
  return ids.length > 0;
}
