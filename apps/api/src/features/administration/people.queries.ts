import { invalidField } from '../../platform/access/refusal-error.js';
import type { Reader } from '../../platform/db/reader.js';
import { decodeCursor, encodeCursor } from '../../platform/graphql/cursor.js';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import type { AdminPeoplePage, AdminPerson, PersonIs } from './people.types.js';

const HELD = `
  SELECT coalesce(json_agg(json_build_object('role', h.role, 'programId', h.id, 'program', h.name, 'programSlug', h.slug, 'cohort', h.cohort)
      ORDER BY h.name, h.cohort NULLS FIRST), '[]')
    FROM (SELECT pr.role, g.id, g.name, g.slug, NULL AS cohort FROM program_role pr JOIN program g ON g.id = pr.program_id WHERE pr.person_id = p.id
          UNION ALL
          SELECT m.role, g.id, g.name, g.slug, c.name FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id JOIN program g ON g.id = c.program_id
           WHERE m.person_id = p.id AND ${standsNow('m')} LIMIT 50) h`;
const PERSON = `
  p.id, p.name, a.email, p.created_at AS "createdAt", p.deactivated_at AS "closedAt",
  (SELECT coalesce(json_agg(r.role ORDER BY r.role), '[]') FROM site_role r WHERE r.person_id = p.id) AS "siteRoles",
  (${HELD}) AS held`;
const FROM = `FROM person p JOIN account a ON a.person_id = p.id`;
const SITE = `EXISTS (SELECT FROM site_role r WHERE r.person_id = p.id AND ($2 = 'none' OR r.role = $2))`;
const HERE = `(EXISTS (SELECT FROM cohort_membership m WHERE m.person_id = p.id AND ($2 = 'none' OR m.role = $2) AND ${standsNow('m')})
  OR EXISTS (SELECT FROM program_role r WHERE r.person_id = p.id AND ($2 = 'none' OR r.role = $2)))`;
const PAGE = `
  SELECT ${PERSON}, lower(p.name) AS place ${FROM}
   WHERE NOT p.is_guest AND ($1 = '' OR a.email = $1::citext OR position(unaccent(lower($1)) IN unaccent(lower(p.name))) > 0)
     AND CASE WHEN $2::text IS NULL THEN true
              WHEN $2 = 'closed' THEN p.deactivated_at IS NOT NULL
              WHEN $2 = 'none' THEN NOT ${SITE} AND NOT ${HERE}
              ELSE ${SITE} OR ${HERE} END
     AND ($3::text IS NULL OR (lower(p.name), p.id) > ($3, $4::uuid))
   ORDER BY lower(p.name), p.id LIMIT $5`;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** People with an account by name, by part of it or a whole address; in one statement. */
export async function adminPeople(
  reader: Reader,
  asked: { search: string; is: PersonIs | null; first: number; after: string | null },
): Promise<AdminPeoplePage> {
  const place = asked.after ? decodeCursor(asked.after, 2) : [null, null];
  if (asked.after && !UUID.test(place[1] ?? '')) throw invalidField('after', 'unknown');
  const rows = await reader.query<AdminPerson & { place: string }>(PAGE, [
    asked.search,
    asked.is,
    ...place,
    asked.first + 1,
  ]);
  const last = rows.slice(0, asked.first).at(-1);
  return {
    nodes: rows.slice(0, asked.first).map(({ place: _, ...row }) => row),
    nextCursor: rows.length > asked.first && last ? encodeCursor(last.place, last.id) : null,
  };
}

/** One of them; null for a guest, or where there is nobody of this id. */
export async function adminPerson(reader: Reader, id: string): Promise<AdminPerson | null> {
  const [row] = await reader.query<AdminPerson>(
    `SELECT ${PERSON} ${FROM} WHERE p.id = $1 AND NOT p.is_guest`,
    [id],
  );
  return row ?? null;
}
