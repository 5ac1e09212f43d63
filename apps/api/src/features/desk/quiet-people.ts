import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import type { Reader } from '../../platform/db/reader.js';

/** No sign of somebody for so long, and a coordinator may want to ask how they are. */
const WEEKS = 3;

/**
 * A sign is a sign-in that was used, or having been in a session's room: never what somebody wrote, or its silence would tell who
 * wrote as a member. Whoever joined less than three weeks ago, or whose cohort has not begun or is over, is not looked at.
 */
const QUIET = `
  WITH coming AS (
    SELECT m.person_id, c.id AS cohort_id, c.name AS cohort_name, pr.name AS program_name,
           greatest(m.joined_at, c.starts_on::timestamptz,
             (SELECT max(si.last_seen_at) FROM sign_in si WHERE si.person_id = m.person_id),
             (SELECT max(a.last_seen_at) FROM attendance a WHERE a.person_id = m.person_id)) AS seen_at
      FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id JOIN program pr ON pr.id = c.program_id
      JOIN person p ON p.id = m.person_id
     WHERE m.cohort_id = ANY($1::uuid[]) AND m.role = 'fellow' AND p.deactivated_at IS NULL
       AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now())
       AND c.starts_on <= current_date AND c.ends_on >= current_date)
  SELECT coming.person_id AS "personId", coming.cohort_id AS "cohortId", coming.program_name || ', ' || coming.cohort_name AS place,
         coming.seen_at AS since, ${personLine('p', 'o')} AS person, count(*) OVER ()::int AS total
    FROM coming JOIN person p ON p.id = coming.person_id LEFT JOIN organization o ON o.id = p.organization_id
   WHERE coming.seen_at < now() - interval '${WEEKS} weeks'
   ORDER BY p.name, p.id LIMIT $2`;

interface Row {
  personId: string;
  cohortId: string;
  place: string;
  since: Date;
  person: PersonLine;
  total: number;
}

/** People who may need a hand. A private list, by name: never a rank. */
@Injectable()
export class QuietPeople implements DeskSource, OnModuleInit {
  constructor(private readonly sources: DeskSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const cohortIds = viewer.cohorts
      .filter(({ role }) => role === 'coordinator')
      .map(({ cohortId }) => cohortId);
    const rows = await reader.query<Row>(QUIET, [cohortIds, first]);
    return {
      items: rows.map(({ personId, cohortId, place, since, person }) => ({
        kind: 'person.quiet',
        subjectId: personId,
        title: person.name,
        place,
        path: `/cohorts/${cohortId}/roster?named=${encodeURIComponent(person.name)}`,
        since,
        dueAt: null,
        count: 1,
        people: [person],
      })),
      total: rows[0]?.total ?? 0,
    };
  }
}
