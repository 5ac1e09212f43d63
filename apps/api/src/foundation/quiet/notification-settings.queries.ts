import type { Reader } from '../../platform/db/reader.js';
import { QUIET_OF_NEW, QUIET_OF_NEW_SQL, type QuietHours } from './quiet-of-new.js';
import { awayUntil } from '../people/pause.sql.js';
import { DEFAULT_SETTINGS, type NotificationSettings } from './quiet.js';

type Row = NotificationSettings & {
  kept: boolean;
  personId: string;
  timeZone: string;
  quietOfNew: QuietHours | null;
};

// Breaks are looked at a year ahead: no pause is longer.
const SELECT = `
  SELECT p.id AS "personId", p.time_zone AS "timeZone", s.person_id IS NOT NULL AS kept, s.preset, s.choices, s.quiet_from AS "quietFrom", s.quiet_to AS "quietTo",
         s.paused_until AS "pausedUntil", ${awayUntil('p.id')} AS "awayUntil", s.digest, s.digest_weekday AS "digestWeekday", s.digest_at AS "digestAt",
         json_build_object('week', s.remind_week, 'day', s.remind_day, 'hour', s.remind_hour) AS reminders,
         s.hold_breaks AS "holdBreaks", CASE WHEN s.person_id IS NULL THEN ${QUIET_OF_NEW_SQL} END AS "quietOfNew",
         (SELECT coalesce(json_agg(json_build_object('from', b.starts_on, 'to', b.ends_on) ORDER BY b.starts_on), '[]')
            FROM organization o JOIN school_break b ON b.state = o.state
           WHERE o.id = p.organization_id AND b.removed_at IS NULL AND b.ends_on >= current_date - 1
             AND b.starts_on < current_date + 366) AS breaks
    FROM person p LEFT JOIN notification_setting s ON s.person_id = p.id
   WHERE p.id = ANY($1::uuid[])`;

/** How someone is told who has never said how. */
function asNew(
  quiet: QuietHours | null,
  { breaks, awayUntil }: Pick<NotificationSettings, 'breaks' | 'awayUntil'>,
): NotificationSettings {
  const { from, to } = quiet ?? QUIET_OF_NEW.usual;
  return { ...DEFAULT_SETTINGS, quietFrom: from, quietTo: to, breaks, awayUntil };
}

/** How each of these people wants to be told, with the school breaks of their state, and their zone. One statement. */
export async function settingsOfAll(
  reader: Reader,
  personIds: readonly string[],
): Promise<Map<string, { settings: NotificationSettings; timeZone: string }>> {
  const rows = await reader.query<Row>(SELECT, [personIds]);
  return new Map(
    rows.map(({ kept, personId, timeZone, quietOfNew, ...settings }) => [
      personId,
      { settings: kept ? settings : asNew(quietOfNew, settings), timeZone },
    ]),
  );
}

/** How a person wants to be told, with the school breaks of their state. One statement. */
export const settingsOf = async (reader: Reader, personId: string): Promise<NotificationSettings> =>
  (await settingsOfAll(reader, [personId])).get(personId)?.settings ?? DEFAULT_SETTINGS;
