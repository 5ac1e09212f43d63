import { STATES } from '@hearth/shared';
import { besideSql } from '../people/person-line.js';
import type { Reader } from '../../platform/db/reader.js';
import { COLLECTIVE_AUDIENCE_ID } from '../cohorts/audiences.js';
import type { SeriesBreak } from './series.types.js';

// A cohort's day is left out where a school of any of its members is closed who shows the state of it; the Collective's, where all six states close.
const BREAKS = `
  WITH state AS (
    SELECT unnest($3::text[]) AS code WHERE $1::uuid = '${COLLECTIVE_AUDIENCE_ID}'
    UNION
    SELECT o.state FROM cohort c
      JOIN cohort_membership m ON m.cohort_id = c.id AND (m.left_at IS NULL OR m.left_at > now())
      JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL JOIN organization o ON o.id = p.organization_id
     WHERE c.audience_id = $1 AND ${besideSql('p', 'STATE', 'true', 'false')}),
  closed AS (
    SELECT d.day, b.name_en, b.name_es, array_agg(DISTINCT b.state ORDER BY b.state) AS states
      FROM unnest($2::date[]) d(day) JOIN school_break b ON d.day BETWEEN b.starts_on AND b.ends_on AND b.removed_at IS NULL
     WHERE b.state IN (SELECT code FROM state) GROUP BY d.day, b.name_en, b.name_es)
  SELECT to_char(day, 'YYYY-MM-DD') AS day,
         json_agg(json_build_object('nameEn', name_en, 'nameEs', name_es, 'states', states) ORDER BY name_en) AS breaks
    FROM closed
   WHERE $1::uuid <> '${COLLECTIVE_AUDIENCE_ID}'
      OR (SELECT count(DISTINCT one) FROM closed same, unnest(same.states) one WHERE same.day = closed.day) = ${STATES.length}
   GROUP BY day`;

const dayOf = (slot: string): string => slot.slice(0, 10);

/** What schools of this audience's people are closed for, by day; days without a break are not in it. One statement. */
export async function breaksOn(
  db: Reader,
  audienceId: string,
  slots: readonly string[],
): Promise<Map<string, SeriesBreak[]>> {
  const rows = await db.query<{ day: string; breaks: SeriesBreak[] }>(BREAKS, [
    audienceId,
    [...new Set(slots.map(dayOf))],
    STATES,
  ]);
  const byDay = new Map(rows.map(({ day, breaks }) => [day, breaks]));
  return new Map(
    slots.flatMap((slot) => {
      const breaks = byDay.get(dayOf(slot));
      return breaks ? [[slot, breaks] as const] : [];
    }),
  );
}

/** The last day up to which public holidays are filled in; null before they are. */
export async function breaksKnownUntil(db: Reader): Promise<string | null> {
  const [row] = await db.query<{ until: string | null }>(
    `SELECT to_char(make_date((extract(year FROM max(starts_on)) + CASE WHEN extract(month FROM max(starts_on)) > 6 THEN 1 ELSE 0 END)::int, 6, 30), 'YYYY-MM-DD') AS until
       FROM school_break WHERE key IS NOT NULL`,
  );
  return row?.until ?? null;
}
