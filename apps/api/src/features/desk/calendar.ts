import { DateTime } from 'luxon';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { audienceKind, audienceName, COLLECTIVE_AUDIENCE_ID } from '../../foundation/cohorts/audiences.js';
import { invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Calendar, CalendarAudience, CalendarEntry } from './calendar.types.js';

/** The longest stretch that is shown at once, in days: six weeks of a month's page, and a day at either end. */
const MOST_DAYS = 44;
const MOST = 500;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const AUDIENCES = `
  SELECT a.id, ${audienceKind('a.id')} AS kind, ${audienceName('a.id')} AS name FROM audience a
   WHERE a.id = ANY($1::uuid[]) AND a.kind IN ('collective', 'cohort') ORDER BY (a.id = '${COLLECTIVE_AUDIENCE_ID}'), name, a.id`;

const ENTRIES = `
  SELECT s.id, s.audience_id AS "audienceId", s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone",
         s.canceled_at IS NOT NULL AS canceled,
         NOT EXISTS (SELECT 1 FROM peer_session_role f WHERE f.session_id = s.id AND f.role = 'facilitator'
           AND f.person_id IN (${audiencePeople('s.audience_id')})) AS unled,
         EXISTS (SELECT 1 FROM rsvp v WHERE v.session_id = s.id AND v.person_id = $1 AND v.answer IN ('going', 'maybe'))
           OR EXISTS (SELECT 1 FROM peer_session_role f WHERE f.session_id = s.id AND f.person_id = $1 AND f.role <> 'acting') AS mine
    FROM unnest($2::uuid[]) audience(id) CROSS JOIN LATERAL (
      SELECT * FROM peer_session own WHERE own.audience_id = audience.id AND own.starts_at >= $3 AND own.starts_at < $4
       ORDER BY own.starts_at, own.id LIMIT ${MOST + 1}) s
   ORDER BY s.starts_at, s.id LIMIT ${MOST + 1}`;

/**
 * The sessions of the viewer's audiences that begin on these days (`2026-12-01`, the last one not included) of the viewer's own zone. Throws
 * `invalid`: `from`, `to` (no day), `to` (`too_large` for more than six weeks).
 */
export async function calendarOf(
  reader: Reader,
  viewer: Viewer,
  days: { from: string; to: string },
): Promise<Calendar> {
  const [from, to] = [dayIn(viewer.timeZone, 'from', days.from), dayIn(viewer.timeZone, 'to', days.to)];
  if (to <= from) throw invalidField('to', 'too_small', { min: days.from });
  if (to.diff(from, 'days').days > MOST_DAYS) throw invalidField('to', 'too_large', { max: MOST_DAYS });
  const [audiences, entries] = await Promise.all([
    reader.query<CalendarAudience>(AUDIENCES, [viewer.audienceIds]),
    reader.query<CalendarEntry>(ENTRIES, [
      viewer.personId,
      viewer.audienceIds,
      from.toJSDate(),
      to.toJSDate(),
    ]),
  ]);
  return { audiences, entries: entries.slice(0, MOST), more: entries.length > MOST };
}

function dayIn(zone: string, field: string, text: string): DateTime {
  const day = DateTime.fromISO(text, { zone });
  if (!DAY.test(text) || !day.isValid) throw invalidField(field, 'date');
  return day;
}
