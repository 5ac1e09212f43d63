import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import { personLine } from '../../foundation/people/person-line.js';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';
import { siteName } from '../../platform/settings/site-brand.js';

// What its author did is told to those who look after it; what these did, to its author.
const CONCERNED = `
  SELECT DISTINCT who.id AS "personId", s.told AS "upTo", now() AS at FROM story s CROSS JOIN LATERAL (
      SELECT s.person_id AS id WHERE $2::uuid IS DISTINCT FROM s.person_id
      UNION SELECT r.person_id FROM site_role r WHERE s.cohort_id IS NULL AND r.role = 'administrator' AND $2::uuid = s.person_id
      UNION SELECT m.person_id FROM cohort_membership m WHERE m.cohort_id = s.cohort_id AND m.role = 'coordinator' AND ${standsNow('m')} AND $2::uuid = s.person_id
      UNION SELECT pr.person_id FROM program_role pr JOIN cohort c ON c.program_id = pr.program_id WHERE c.id = s.cohort_id AND $2::uuid = s.person_id) who
    JOIN person p ON p.id = who.id AND p.deactivated_at IS NULL
   WHERE s.id = $1 AND who.id IS DISTINCT FROM $2::uuid`;

/** What is new, by number: as the web and the mails have it in words. */
export const STORY_NEWS = { asked: 1, noted: 2, sent: 3, agreed: 4, published: 5, withdrawn: 6 } as const;

// As it stands when it is read. What stands in between is no news.
const FACTS = `
  SELECT * FROM (
    SELECT s.id AS "subjectId", CASE WHEN s.person_id = $2 OR s.sent_at IS NOT NULL THEN s.title ELSE '' END AS title,
           coalesce((SELECT program.name || ', ' || co.name FROM cohort co JOIN program ON program.id = co.program_id WHERE co.id = s.cohort_id),
             (SELECT CASE me.locale WHEN 'es' THEN $6 ELSE $5 END FROM person me WHERE me.id = $2)) AS place,
           '/stories/' || s.id || '/edit' AS path, ${personLine('p', 'o')} AS person, s.person_id = $2 AS mine,
           CASE WHEN s.person_id = $2 THEN
                CASE WHEN s.published_at IS NOT NULL THEN 5 WHEN s.note <> '' AND s.sent_at IS NOT NULL AND c.id IS NULL THEN 2
                     WHEN s.asked_at IS NOT NULL AND s.sent_at IS NULL AND NOT past.any THEN 1 END
              ELSE CASE WHEN s.published_at IS NOT NULL THEN NULL WHEN c.id IS NOT NULL THEN 4 WHEN s.sent_at IS NOT NULL THEN 3 WHEN past.any THEN 6 END
           END AS count
      FROM story s JOIN person p ON p.id = s.person_id LEFT JOIN organization o ON o.id = p.organization_id
      LEFT JOIN story_consent c ON c.story_id = s.id AND c.ended_at IS NULL
     CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM story_consent e WHERE e.story_id = s.id AND e.ended_at IS NOT NULL) AS any) past
     WHERE s.id = ANY($1::uuid[]) AND (s.person_id = $2 OR s.cohort_id = ANY($3::uuid[]) OR ($4::boolean AND s.cohort_id IS NULL))) told
   WHERE count IS NOT NULL`;

type Row = Pick<NotificationFacts, 'subjectId' | 'title' | 'place' | 'path' | 'count'> & {
  person: PersonLine;
  mine: boolean;
};

/** Tells a story's author that they are asked, what is suggested, and that it is shown; and those who look after it what its author did. */
@Injectable()
export class StoriesNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'story.news' as const;

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  concerned(reader: Reader, subjectId: string, by: string | null): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [subjectId, by]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      told.map(({ subjectId }) => subjectId),
      who.personId,
      who.cohorts.filter(({ role }) => role === 'coordinator').map(({ cohortId }) => cohortId),
      who.siteRoles.includes('administrator'),
      siteName('en'),
      siteName('es'),
    ]);
    return rows.map(({ person, mine, ...row }) => ({
      ...row,
      need: row.count >= STORY_NEWS.published ? 'news' : 'for_me',
      people: mine ? [] : [person],
      unnamed: false,
      startsAt: null,
      seen: false,
    }));
  }
}
