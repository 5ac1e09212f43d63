import { CORRECTION_HOURS } from '@hearth/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import type { Reader } from '../../platform/db/reader.js';

// The condition on the start lets the index on (cohort, start) be used: nothing is closed later than a day after its start.
const OPEN = `
  SELECT s.id AS "subjectId", s.title, p.name || ', ' || c.name AS place, '/sessions/' || s.id || '/attendance' AS path, s.closed_at AS since,
         s.closed_at + interval '${CORRECTION_HOURS} hours' AS "dueAt", coalesce(r.people, 0) AS count, (count(*) OVER ())::int AS total
    FROM peer_session s JOIN cohort c ON c.id = s.cohort_id JOIN program p ON p.id = c.program_id
    LEFT JOIN session_report r ON r.session_id = s.id
   WHERE s.cohort_id = ANY($1::uuid[]) AND s.closed_at > now() - interval '${CORRECTION_HOURS} hours'
     AND s.starts_at > now() - interval '3 days' AND s.canceled_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM attendance_look l WHERE l.session_id = s.id)
     AND NOT EXISTS (SELECT 1 FROM attendance_correction x WHERE x.session_id = s.id)
   ORDER BY s.closed_at, s.id LIMIT $2`;

/** Closed sessions whose attendance can still be corrected and that nobody has looked at, for who coordinates their cohort. */
@Injectable()
export class AttendanceDesk implements DeskSource, OnModuleInit {
  constructor(private readonly sources: DeskSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const cohorts = viewer.cohorts
      .filter(({ role }) => role === 'coordinator')
      .map(({ cohortId }) => cohortId);
    if (viewer.guestOf || cohorts.length === 0) return { items: [], total: 0 };
    const rows = await reader.query<Omit<DeskItem, 'kind' | 'people'> & { total: number }>(OPEN, [
      cohorts,
      first,
    ]);
    return {
      total: rows[0]?.total ?? 0,
      items: rows.map(({ total: _, ...item }) => ({ ...item, kind: 'attendance.open', people: [] })),
    };
  }
}
