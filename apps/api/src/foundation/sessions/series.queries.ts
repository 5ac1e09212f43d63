import type { Reader } from '../../platform/db/reader.js';
import { datesOf } from './series-plan.js';
import { storedRule } from './series-rule.js';
import { FOREVER } from './series-shift.js';
import { slotInstant, slotsOf } from './series-times.js';
import type { SeriesDate, SeriesNeighbor, SeriesPlace, SeriesSession } from './series.types.js';
import { statusOf, type SessionTimes } from './session-time.js';

const PLACES = `
  SELECT place.* FROM (
    SELECT s.id, r.id AS "seriesId", r.rule, r.version,
           row_number() OVER by_start::int AS number, count(*) OVER (PARTITION BY s.series_id)::int AS total,
           lag(s.id) OVER by_start AS "earlierId", lag(s.starts_at) OVER by_start AS "earlierAt",
           lead(s.id) OVER by_start AS "laterId", lead(s.starts_at) OVER by_start AS "laterAt",
           CASE WHEN s.canceled_at IS NULL THEN 0
                ELSE count(*) FILTER (WHERE s.ends_at > now()) OVER (PARTITION BY s.series_id, s.canceled_at) END::int AS "canceledTogether"
      FROM peer_session s JOIN series r ON r.id = s.series_id
     WHERE s.series_id IN (SELECT one.series_id FROM peer_session one WHERE one.id = ANY($1::uuid[]))
    WINDOW by_start AS (PARTITION BY s.series_id ORDER BY s.starts_at, s.id)) place
   WHERE place.id = ANY($1::uuid[])`;

type PlaceRow = Omit<SeriesPlace, 'dates' | 'earlier' | 'later'> & {
  id: string;
  earlierId: string | null;
  earlierAt: Date | null;
  laterId: string | null;
  laterAt: Date | null;
};

const neighbor = (id: string | null, startsAt: Date | null): SeriesNeighbor | null =>
  id && startsAt ? { id, startsAt } : null;

/** Where these sessions, which the viewer may see, stand in their series. A series is of one audience. One statement. */
export async function seriesPlaces(
  db: Reader,
  sessionIds: readonly string[],
): Promise<Map<string, SeriesPlace>> {
  const rows = await db.query<PlaceRow>(PLACES, [sessionIds]);
  return new Map(
    rows.map(({ id, earlierId, earlierAt, laterId, laterAt, ...place }) => [
      id,
      {
        ...place,
        dates: storedRule(place.rule).count ?? place.total,
        earlier: neighbor(earlierId, earlierAt),
        later: neighbor(laterId, laterAt),
      },
    ]),
  );
}

type OccurrenceRow = SessionTimes & { id: string; title: string; slot: string; now: Date };

const shown = (row: OccurrenceRow, zone: string): SeriesSession => ({
  id: row.id,
  title: row.title,
  startsAt: row.startsAt,
  status: statusOf(row, row.now) as SeriesSession['status'],
  moved: row.startsAt.getTime() !== slotInstant(row.slot, zone).getTime(),
});

const SESSIONS = `
  SELECT s.id, s.title, s.series_slot AS slot, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.canceled_at AS "canceledAt",
         s.closed_at AS "closedAt", now() AS now
    FROM peer_session s WHERE s.series_id = $1 ORDER BY s.series_slot`;

/** Every date of a series, with its session or with why it is left out. The caller has asked who may see it. Three statements. */
export async function seriesDates(db: Reader, seriesId: string): Promise<SeriesDate[]> {
  const [series] = await db.query<{
    rule: string;
    startsLocal: string;
    timeZone: string;
    audienceId: string;
  }>(
    `SELECT rule, starts_local AS "startsLocal", time_zone AS "timeZone", audience_id AS "audienceId" FROM series WHERE id = $1`,
    [seriesId],
  );
  if (!series) return [];
  const rows = await db.query<OccurrenceRow>(SESSIONS, [seriesId]);
  const bySlot = new Map(rows.map((row) => [row.slot, row]));
  const dates = await datesOf(db, series, slotsOf(series, FOREVER));
  return dates.map((date) => {
    const row = bySlot.get(date.slot);
    // What does take place needs no excuse.
    return row ? { ...date, session: shown(row, series.timeZone), breaks: [] } : date;
  });
}

/** These sessions in short, for whoever changed their series. One statement. */
export async function seriesSessions(db: Reader, ids: readonly string[]): Promise<SeriesSession[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<OccurrenceRow & { zone: string }>(
    `SELECT s.id, s.title, s.series_slot AS slot, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.canceled_at AS "canceledAt",
            s.closed_at AS "closedAt", now() AS now, r.time_zone AS zone
       FROM peer_session s JOIN series r ON r.id = s.series_id WHERE s.id = ANY($1::uuid[]) ORDER BY s.starts_at, s.id`,
    [ids],
  );
  return rows.map((row) => shown(row, row.zone));
}
