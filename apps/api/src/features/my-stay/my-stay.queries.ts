import { DateTime } from 'luxon';
import { lookedAfter } from '../../foundation/cohorts/looked-after.js';
import { breaksOf, stateOf } from '../../foundation/school-breaks/school-breaks.queries.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { MyStay, Pause, StayPlace } from './my-stay.types.js';
import { summerOf } from './summer.js';

/** SQL of whoever keeps the house, but for this person. */
const otherAdministrators = (person: string): string => `
  SELECT 1 FROM site_role other JOIN person keeper ON keeper.id = other.person_id
   WHERE other.role = 'administrator' AND keeper.deactivated_at IS NULL AND other.person_id <> ${person}`;

// By the strongest role in each cohort, as rights are; and once however many memberships there are.
const PLACES = `
  SELECT kind, id, name, "programName", role, needed FROM (
    SELECT 1 AS place, 'collective' AS kind, NULL::uuid AS id, NULL AS name, NULL AS "programName", NULL AS role, NULL AS needed, NULL::date AS starts
      FROM site_role r WHERE r.person_id = $1 AND r.role = 'member'
    UNION ALL
    SELECT 2, 'cohort', c.id, c.name, pr.name, held.role,
           CASE WHEN held.role = 'coordinator' AND NOT ${lookedAfter('c', { membership: '$1::uuid' })} THEN 'last_coordinator' END, c.starts_on
      FROM (SELECT m.cohort_id, min(m.role) AS role FROM cohort_membership m
             WHERE m.person_id = $1 AND (m.left_at IS NULL OR m.left_at > now()) GROUP BY m.cohort_id) held
      JOIN cohort c ON c.id = held.cohort_id JOIN program pr ON pr.id = c.program_id
    UNION ALL
    SELECT 3, 'program', pr.id, pr.name, NULL, 'coordinator',
           CASE WHEN EXISTS (SELECT 1 FROM cohort c WHERE c.program_id = pr.id AND NOT ${lookedAfter('c', { program: '$1::uuid' })})
                THEN 'last_coordinator' END, NULL
      FROM program_role held JOIN program pr ON pr.id = held.program_id WHERE held.person_id = $1
    UNION ALL
    SELECT CASE r.role WHEN 'moderator' THEN 4 ELSE 5 END, r.role, NULL, NULL, NULL, NULL,
           CASE WHEN r.role = 'administrator' AND NOT EXISTS (${otherAdministrators('$1::uuid')}) THEN 'last_administrator' END, NULL
      FROM site_role r WHERE r.person_id = $1 AND r.role IN ('moderator', 'administrator')) held
  ORDER BY place, starts DESC, name, id LIMIT 200`;

const PAUSE = `
  SELECT to_char(starts_at AT TIME ZONE $2, 'YYYY-MM-DD') AS "startsOn", to_char(ends_at AT TIME ZONE $2, 'YYYY-MM-DD') AS "endsOn",
         ends_at AS "endsAt", starts_at <= now() AS now
    FROM person_pause WHERE person_id = $1 AND ends_at > now()`;

/** Where one is, whether one is away, and when the next summer is. Four statements. */
export async function myStay(reader: Reader, { personId, timeZone }: Viewer): Promise<MyStay> {
  const places = await reader.query<StayPlace>(PLACES, [personId]);
  const [pause] = await reader.query<Pause>(PAUSE, [personId, timeZone]);
  const state = await stateOf(reader, personId);
  const breaks = state ? await breaksOf(reader, state) : [];
  const today = DateTime.now().setZone(timeZone).toISODate() ?? '';
  return { id: personId, pause: pause ?? null, places, summer: summerOf(breaks, today) };
}
