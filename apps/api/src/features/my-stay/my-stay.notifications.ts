import { Injectable, type OnModuleInit } from '@nestjs/common';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import { siteName } from '../../platform/settings/site-brand.js';
import type { Reader } from '../../platform/db/reader.js';

/** SQL of the cohorts a departure is an affair of: the one that was left, the program's, or those one is still in. */
const cohortsOf = (departure: string): string => `
  SELECT c.id, c.program_id, c.starts_on FROM cohort c
   WHERE CASE ${departure}.kind WHEN 'cohort' THEN c.id = ${departure}.cohort_id WHEN 'program' THEN c.program_id = ${departure}.program_id
         WHEN 'collective' THEN c.id IN (SELECT m.cohort_id FROM cohort_membership m WHERE m.person_id = ${departure}.person_id AND ${standsNow('m')})
         ELSE false END`;

// Whoever coordinates it; and whoever keeps the house, but for a cohort, which is not theirs unless nobody coordinates it any more.
const CONCERNED = `
  SELECT DISTINCT who.id AS "personId", 1 AS "upTo", d.left_at AS at
    FROM departure d CROSS JOIN LATERAL (
      SELECT r.person_id AS id FROM site_role r WHERE r.role = 'administrator' AND (d.kind <> 'cohort' OR d.unattended)
      UNION SELECT m.person_id FROM (${cohortsOf('d')}) c JOIN cohort_membership m ON m.cohort_id = c.id
             WHERE m.role = 'coordinator' AND ${standsNow('m')}
      UNION SELECT pr.person_id FROM (${cohortsOf('d')}) c JOIN program_role pr ON pr.program_id = c.program_id) who
    JOIN person p ON p.id = who.id AND p.deactivated_at IS NULL
   WHERE d.id = $1 AND who.id IS DISTINCT FROM d.person_id AND who.id IS DISTINCT FROM $2::uuid`;

// Each is led to where they find the person, or find them gone. Who was deleted has no name; `count` 0: nobody coordinates it any more.
const FACTS = `
  SELECT d.id AS "subjectId", coalesce(p.name, '') AS title, CASE WHEN d.unattended THEN 0 ELSE 1 END AS count,
         coalesce(c.name, pr.name, CASE WHEN d.kind = 'collective' THEN 'HEART Collective'
              ELSE (SELECT CASE me.locale WHEN 'es' THEN $6 ELSE $5 END FROM person me WHERE me.id = $4) END) AS place,
         CASE WHEN d.kind = 'cohort' THEN '/cohorts/' || d.cohort_id || '/roster'
              WHEN mine.id IS NOT NULL THEN '/cohorts/' || mine.id || '/roster' ELSE '/programs' END AS path
    FROM departure d LEFT JOIN person p ON p.id = d.person_id
    LEFT JOIN cohort c ON c.id = d.cohort_id LEFT JOIN program pr ON pr.id = d.program_id
    LEFT JOIN LATERAL (SELECT of.id FROM (${cohortsOf('d')}) of WHERE of.id = ANY($2::uuid[]) ORDER BY of.starts_on DESC, of.id LIMIT 1) mine ON true
   WHERE d.id = ANY($1::uuid[]) AND (mine.id IS NOT NULL OR ($3 AND (d.kind <> 'cohort' OR d.unattended)))`;

type Row = Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'path' | 'count'>;

/** Tells those who look after a place that someone has left it, by themselves, or with their account. */
@Injectable()
export class MyStayNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'person.left' as const;

  constructor(
    private readonly kinds: NotificationKinds,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register('departures', rowsOf('departure', `t.left_at < ${daysAgo()}`));
    this.kinds.register(this);
  }

  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [subjectId, by]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      told.map(({ subjectId }) => subjectId),
      who.cohorts.filter(({ role }) => role === 'coordinator').map(({ cohortId }) => cohortId),
      who.siteRoles.includes('administrator'),
      who.personId,
      siteName('en'),
      siteName('es'),
    ]);
    return rows.map((row) => ({
      ...row,
      need: row.count === 0 ? 'for_me' : 'news',
      people: [],
      unnamed: false,
      startsAt: null,
      seen: false,
    }));
  }
}
