import { randomUUID } from 'node:crypto';
import { tellCalendars } from '../../src/foundation/sessions/session-tell.js';
import type { House } from './house.js';
import type { CohortHandle } from './people.js';

/** A series of a cohort with a session for each of its times, as whoever schedules one writes it. */
export async function aSeries(
  house: House,
  {
    in: cohort,
    rule,
    startsLocal,
    timeZone = 'America/New_York',
    minutes = 60,
    slots,
    joinUrl = 'https://video.example/series',
  }: {
    in: CohortHandle;
    rule: string;
    startsLocal: string;
    timeZone?: string;
    minutes?: number;
    slots: readonly string[];
    joinUrl?: string;
  },
): Promise<{ id: string; sessionIds: string[] }> {
  const id = randomUUID();
  const sessionIds = slots.map(() => randomUUID());
  await house.db.write(async (tx) => {
    await tx.query(
      `INSERT INTO series (id, audience_id, cohort_id, rule, starts_local, minutes, time_zone) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, cohort.audienceId, cohort.id, rule, startsLocal, minutes, timeZone],
    );
    for (const [index, slot] of slots.entries()) {
      const sessionId = sessionIds[index];
      await tx.query(
        `INSERT INTO peer_session (id, audience_id, cohort_id, title, starts_at, ends_at, time_zone, join_url, series_id, series_slot)
         VALUES ($1, $2, $3, 'Book study', $4::timestamp AT TIME ZONE $5, ($4::timestamp AT TIME ZONE $5) + make_interval(mins => $6), $5, $7, $8, $9)`,
        [sessionId, cohort.audienceId, cohort.id, slot, timeZone, minutes, joinUrl, id, slot],
      );
      await tx.query(`INSERT INTO room (id, session_id, audience_id) VALUES ($1, $2, $3)`, [
        randomUUID(),
        sessionId,
        cohort.audienceId,
      ]);
    }
    await tellCalendars(tx, { seriesId: id });
  });
  return { id, sessionIds };
}
