import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { NOT_OVER_SQL } from '../../foundation/sessions/session-time.js';
import { coordinates } from '../../platform/access/viewer.js';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';

/** SQL: the person `who.id` coordinates the cohort of this audience, or any cohort where it is the Collective's. */
const COORDINATES = (audience: string): string => `EXISTS (
  SELECT FROM cohort c WHERE (c.audience_id = ${audience} OR NOT EXISTS (SELECT FROM cohort own WHERE own.audience_id = ${audience}))
     AND (EXISTS (SELECT FROM program_role pr WHERE pr.program_id = c.program_id AND pr.person_id = who.id AND pr.role = 'coordinator')
       OR EXISTS (SELECT FROM cohort_membership m WHERE m.cohort_id = c.id AND m.person_id = who.id AND m.role = 'coordinator'
                     AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()))))`;
const FACILITATES = (person: string): string => `EXISTS (SELECT FROM peer_session_role f
  WHERE f.session_id = a.session_id AND f.person_id = ${person} AND f.role = 'facilitator')`;

// Nobody has said anything yet: those who run it are told. From then on the asker is, of every change.
const CONCERNED = `
  SELECT who.id AS "personId", a.version AS "upTo", now() AS at FROM accommodation a
   CROSS JOIN LATERAL (${audiencePeople('a.audience_id')}) who
   WHERE a.id = $1 AND a.state <> 'withdrawn' AND who.id IS DISTINCT FROM $2::uuid
     AND CASE WHEN a.settled_by IS NULL THEN who.id <> a.person_id AND (${COORDINATES('a.audience_id')} OR ${FACILITATES('who.id')})
              ELSE who.id = a.person_id END`;

const FACTS = `
  SELECT a.id AS "subjectId", coalesce(s.title, '') AS title, ${audienceName('a.audience_id')} AS place, s.starts_at AS "startsAt",
         coalesce(a.session_id, (SELECT n.id FROM peer_session n WHERE n.audience_id = a.audience_id AND n.canceled_at IS NULL
           AND ${NOT_OVER_SQL('n')} ORDER BY n.starts_at, n.id LIMIT 1)) AS "sessionId",
         a.person_id = $1 AS own, a.state = 'open' AND a.settled_by IS NULL AS waits, ${FACILITATES('$1')} AS facilitates,
         (SELECT c.id FROM cohort c WHERE c.audience_id = a.audience_id) AS "cohortId", ${personLine('p', 'o')} AS person
    FROM unnest($3::uuid[]) told(id) JOIN accommodation a ON a.id = told.id
    JOIN person p ON p.id = a.person_id LEFT JOIN organization o ON o.id = p.organization_id
    LEFT JOIN peer_session s ON s.id = a.session_id
   WHERE a.audience_id = ANY($2::uuid[]) AND a.state <> 'withdrawn'
     AND (s.id IS NULL OR (s.canceled_at IS NULL AND ${NOT_OVER_SQL('s')}))`;

interface Row extends Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'startsAt'> {
  sessionId: string | null;
  cohortId: string | null;
  own: boolean;
  waits: boolean;
  facilitates: boolean;
  person: PersonLine;
}

/** Tells those who run a session what someone needs, and that person what becomes of it. */
@Injectable()
export class AccommodationNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'session.accommodation' as const;

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [subjectId, by]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      who.personId,
      who.audienceIds,
      told.map(({ subjectId }) => subjectId),
    ]);
    return rows
      .filter((row) => row.own || row.facilitates || mayRun(who, row.cohortId))
      .map(({ subjectId, title, place, startsAt, sessionId, own, waits, person }) => ({
        subjectId,
        title,
        place,
        startsAt,
        need: 'for_me',
        path: sessionId ? `/sessions/${sessionId}` : '/sessions',
        people: own ? [] : [person],
        unnamed: false,
        count: 1,
        seen: !own && !waits,
      }));
  }
}

const mayRun = (who: NotificationReader, cohortId: string | null): boolean =>
  cohortId === null ? who.cohorts.some(({ role }) => role === 'coordinator') : coordinates(who, cohortId);
