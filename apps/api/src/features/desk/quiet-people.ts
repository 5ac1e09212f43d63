import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { backSince, isAway } from '../../foundation/people/pause.sql.js';
import { personLine } from '../../foundation/people/person-line.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { CareSources } from '../../platform/contributors/care-sources.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import { isOver, todayOf } from '../../foundation/people/cohort-day.js';

/** No sign of somebody for so long, and a coordinator may want to ask how they are. */
const WEEKS = 3;
const IS_QUIET = `here.seen_at < now() - interval '${WEEKS} weeks'`;

/**
 * A sign is a sign-in that was used, having been in a session's room, or what was done under one's own name where the coordinator
 * sees it: a post, an answer to a session or a time poll, by mail too. Never what was written as a member, or its absence would tell
 * who did. Whoever joined or came back less than three weeks ago, or whose cohort has not begun or is over, is not looked at for signs;
 * whoever is away is not here at all. Who has
 * not done a step in time is shown with it. `$1` the cohorts, `$2` how many, `$3` the coordinator's audiences, `$4` their language.
 */
const mayNeedAHand = (signs: readonly string[], overdue: string): string => `
  WITH here AS (
    SELECT m.person_id, c.id AS cohort_id, c.name AS cohort_name, pr.name AS program_name,
           greatest(m.joined_at, c.starts_on::timestamptz, ${backSince('m.person_id')}, ${signs.join(', ')}) AS seen_at
      FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id JOIN program pr ON pr.id = c.program_id
      JOIN person p ON p.id = m.person_id
     WHERE m.cohort_id = ANY($1::uuid[]) AND m.role = 'fellow' AND p.deactivated_at IS NULL AND NOT ${isAway('p.id')}
       AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now())
       AND c.starts_on <= ${todayOf('c')} AND NOT ${isOver('c')}),
  late AS (
    SELECT DISTINCT ON (step.person_id, step.cohort_id) step.* FROM (${overdue}) step WHERE step.cohort_id = ANY($1::uuid[])
     ORDER BY step.person_id, step.cohort_id, step.due_at, step.title)
  SELECT here.person_id AS "personId", here.cohort_id AS "cohortId", here.program_name || ', ' || here.cohort_name AS place,
         CASE WHEN ${IS_QUIET} THEN here.seen_at END AS since, late.title AS step, late.due_at AS "dueAt",
         ${personLine('p', 'o')} AS person, count(*) OVER ()::int AS total
    FROM here JOIN person p ON p.id = here.person_id LEFT JOIN organization o ON o.id = p.organization_id
    LEFT JOIN late ON late.person_id = here.person_id AND late.cohort_id = here.cohort_id
   WHERE ${IS_QUIET} OR late.person_id IS NOT NULL
   ORDER BY p.name, p.id, here.cohort_id LIMIT $2`;

// What was put there without them is no sign of theirs: a time that a poll came to, a place that was given to all who waited.
const SIGNS = (personId: string, audienceIds: string): string[] => [
  `(SELECT max(si.last_seen_at) FROM sign_in si WHERE si.person_id = ${personId})`,
  `(SELECT max(a.last_seen_at) FROM attendance a WHERE a.person_id = ${personId})`,
  `(SELECT max(v.answered_at) FROM rsvp v JOIN peer_session s ON s.id = v.session_id
     WHERE v.person_id = ${personId} AND NOT v.from_poll AND s.audience_id = ANY(${audienceIds})
       AND NOT EXISTS (SELECT 1 FROM session_wait w WHERE w.session_id = v.session_id AND w.person_id = v.person_id AND w.state = 'given'))`,
];

interface Row {
  personId: string;
  cohortId: string;
  place: string;
  since: Date | null;
  step: string | null;
  dueAt: Date | null;
  person: PersonLine;
  total: number;
}

/** People who may need a hand. A private list, by name: never a rank. */
@Injectable()
export class QuietPeople implements DeskSource, OnModuleInit {
  constructor(
    private readonly sources: DeskSources,
    private readonly care: CareSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const cohortIds = viewer.cohorts
      .filter(({ role }) => role === 'coordinator')
      .map(({ cohortId }) => cohortId);
    const signs = [...SIGNS('m.person_id', '$3::uuid[]'), ...this.care.signs('m.person_id', '$3::uuid[]')];
    const rows = await reader.query<Row>(mayNeedAHand(signs, this.care.overdue('$4::text')), [
      cohortIds,
      first,
      viewer.audienceIds,
      viewer.locale,
    ]);
    return {
      items: rows.map(({ personId, cohortId, person, total: _, ...row }) => ({
        ...row,
        kind: 'person.quiet',
        // In two cohorts they are two.
        subjectId: `${personId}:${cohortId}`,
        title: person.name,
        path: `/cohorts/${cohortId}/roster?named=${encodeURIComponent(person.name)}`,
        count: 1,
        people: [person],
      })),
      total: rows[0]?.total ?? 0,
    };
  }
}
