import type { Tx } from '../../platform/db/db.js';

const NAMED = `
  SELECT id FROM (SELECT id, name, kind, state, false AS was FROM organization
      UNION ALL SELECT into_id, name, kind, state, true FROM organization_merged) known
   WHERE lower(name) = lower($1) AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR kind = $3) ORDER BY was, id LIMIT 1`;

/**
 * The organization of this name, in that state and of that kind if they are given, or null; one that was merged is that in which
 * it is. Held: it is not merged away before this transaction ends.
 */
export async function organizationNamed(
  tx: Tx,
  { name, state = null, kind = null }: { name: string; state?: string | null; kind?: string | null },
): Promise<string | null> {
  // What was merged at this very moment is found again under what it became.
  for (const _ of [1, 2]) {
    const [known] = await tx.query<{ id: string }>(NAMED, [name, state, kind]);
    if (!known) return null;
    const [held] = await tx.query(`SELECT 1 FROM organization WHERE id = $1 FOR KEY SHARE`, [known.id]);
    if (held) return known.id;
  }
  return null;
}
