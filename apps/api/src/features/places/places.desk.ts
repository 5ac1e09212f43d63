import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { NOT_OVER_SQL } from '../../foundation/sessions/session-time.js';
import { coordinatedAudienceIds } from '../../foundation/sessions/sessions.policy.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import type { WeekItem, WeekSource } from '../../platform/contributors/week-source.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Reader } from '../../platform/db/reader.js';

/** A session that nobody runs is looked at from so many days before. */
const UNLED_DAYS = 30;
const MOST_CLAIMS = 10;

const NEXT_OF = (
  a: string,
): string => `(SELECT n.id FROM peer_session n WHERE n.audience_id = ${a}.audience_id
  AND n.canceled_at IS NULL AND ${NOT_OVER_SQL('n')} ORDER BY n.starts_at, n.id LIMIT 1)`;
// What is for all sessions waits for the next of them.
const OPEN = `
  SELECT a.id AS "subjectId", coalesce(s.title, '') AS title, ${audienceName('a.audience_id')} AS place, s.id AS "sessionId",
         a.asked_at AS since, s.starts_at AS "dueAt", ${personLine('p', 'o')} AS person, (count(*) OVER ())::int AS total
    FROM accommodation a JOIN person p ON p.id = a.person_id LEFT JOIN organization o ON o.id = p.organization_id
    LEFT JOIN peer_session s ON s.id = coalesce(a.session_id, ${NEXT_OF('a')})
   WHERE a.audience_id = ANY($1::uuid[]) AND a.state = 'open' AND p.id IN (${audiencePeople('a.audience_id')})
     AND (a.session_id IS NULL OR (s.canceled_at IS NULL AND ${NOT_OVER_SQL('s')}))
   ORDER BY s.starts_at NULLS LAST, a.asked_at, a.id LIMIT $2`;
const UNLED = `
  SELECT s.id AS "subjectId", s.title, ${audienceName('s.audience_id')} AS place, s.starts_at AS "dueAt", (count(*) OVER ())::int AS total
    FROM peer_session s
   WHERE s.audience_id = ANY($1::uuid[]) AND s.canceled_at IS NULL AND ${NOT_OVER_SQL('s')}
     AND s.starts_at < now() + interval '${UNLED_DAYS} days'
     AND NOT EXISTS (SELECT FROM peer_session_role f WHERE f.session_id = s.id AND f.role = 'facilitator'
           AND f.person_id IN (${audiencePeople('s.audience_id')}))
   ORDER BY s.starts_at, s.id LIMIT $2`;
const CLAIMS = `
  SELECT s.id AS "subjectId", s.title, ${audienceName('s.audience_id')} AS place, s.starts_at AS "startsAt", w.until AS "dueAt"
    FROM session_wait w JOIN peer_session s ON s.id = w.session_id
   WHERE w.person_id = $1 AND w.state = 'offered' AND w.until > now() AND s.audience_id = ANY($2::uuid[])
     AND s.canceled_at IS NULL AND ${NOT_OVER_SQL('s')}
   ORDER BY w.until, s.id LIMIT ${MOST_CLAIMS}`;

/** What someone asked for and nobody has answered. */
@Injectable()
export class AccommodationDesk implements DeskSource, OnModuleInit {
  constructor(private readonly sources: DeskSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const rows = await reader.query<
      Pick<DeskItem, 'subjectId' | 'title' | 'place' | 'since' | 'dueAt'> & {
        sessionId: string | null;
        person: PersonLine;
        total: number;
      }
    >(OPEN, [coordinatedAudienceIds(viewer), first]);
    const items = rows.map(({ sessionId, person, total: _, ...row }): DeskItem => ({
      ...row,
      kind: 'accommodation.open',
      path: sessionId ? `/sessions/${sessionId}#accommodations` : '/sessions',
      count: 1,
      people: [person],
    }));
    return { items, total: rows[0]?.total ?? 0 };
  }
}

/** Coming sessions that nobody facilitates: not yet, or not any more. */
@Injectable()
export class UnledDesk implements DeskSource, OnModuleInit {
  constructor(private readonly sources: DeskSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const rows = await reader.query<
      Pick<DeskItem, 'subjectId' | 'title' | 'place' | 'dueAt'> & { total: number }
    >(UNLED, [coordinatedAudienceIds(viewer), first]);
    const items = rows.map(({ total: _, ...row }): DeskItem => ({
      ...row,
      kind: 'session.unled',
      path: `/sessions/${row.subjectId}/edit`,
      since: null,
      count: 1,
      people: [],
    }));
    return { items, total: rows[0]?.total ?? 0 };
  }
}

/** A place that is held for one. */
@Injectable()
export class PlaceWeek implements WeekSource, OnModuleInit {
  constructor(private readonly sources: WeekSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    const rows = await reader.query<Omit<WeekItem, 'kind' | 'path' | 'minutes'>>(CLAIMS, [
      viewer.personId,
      viewer.audienceIds,
    ]);
    return rows.map((row) => ({
      ...row,
      kind: 'place.claim',
      path: `/sessions/${row.subjectId}`,
      minutes: 1,
    }));
  }
}
