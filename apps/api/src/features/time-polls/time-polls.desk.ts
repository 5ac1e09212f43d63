import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { coordinatedAudienceIds } from '../../foundation/sessions/sessions.policy.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { CareSources } from '../../platform/contributors/care-sources.js';
import type { WeekItem, WeekSource } from '../../platform/contributors/week-source.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import { askedBy, asks, hasAnswered, isOpen, unansweredBy } from './time-polls.queries.js';

const MISSING = `FROM (${askedBy('t')}) who WHERE NOT ${hasAnswered('t', 'who.id')}`;

// Open and not answered by all, or over and without a time.
const DESK = `
  SELECT t.id AS "subjectId", t.title, ${audienceName('t.audience_id')} AS place, t.opened_at AS since, t.answer_by AS "dueAt",
         missing.count, count(*) OVER ()::int AS total,
         (SELECT coalesce(json_agg(line.line), '[]') FROM (
            SELECT ${personLine('p', 'o')} AS line FROM person p LEFT JOIN organization o ON o.id = p.organization_id
             WHERE p.id IN (SELECT who.id ${MISSING}) ORDER BY p.name, p.id LIMIT 3) line) AS people
    FROM time_poll t CROSS JOIN LATERAL (SELECT count(*)::int AS count ${MISSING}) missing
   WHERE t.audience_id = ANY($1::uuid[]) AND t.canceled_at IS NULL AND t.finalized_at IS NULL
     AND (missing.count > 0 OR t.answer_by <= now())
     AND EXISTS (SELECT FROM time_poll_slot s WHERE s.poll_id = t.id AND s.removed_at IS NULL AND s.starts_at > now())
   ORDER BY t.answer_by, t.id LIMIT $2`;

/** SQL: when somebody last answered a time poll of these audiences. */
const ANSWERED = (personId: string, audienceIds: string): string =>
  `(SELECT max(said.answered_at) FROM time_poll_answer said JOIN time_poll_slot slot ON slot.id = said.slot_id
      JOIN time_poll asked ON asked.id = slot.poll_id WHERE said.person_id = ${personId} AND asked.audience_id = ANY(${audienceIds}))`;

const MOST_NEXT = 10;
const WEEK = `
  SELECT t.id AS "subjectId", t.title, ${audienceName('t.audience_id')} AS place, t.answer_by AS "dueAt", open.count
    FROM time_poll t CROSS JOIN LATERAL (SELECT ${unansweredBy('t', '$1')} AS count) open
   WHERE t.audience_id = ANY($2::uuid[]) AND ${isOpen('t')} AND ${asks('t', '$1')} AND open.count > 0
   ORDER BY t.answer_by, t.id LIMIT ${MOST_NEXT}`;

/** So many times are answered in a minute. */
const A_MINUTE = 12;

/** What time polls bring to a coordinator's desk and to everyone's week. */
@Injectable()
export class TimePollsDesk implements DeskSource, OnModuleInit {
  constructor(
    private readonly desk: DeskSources,
    private readonly week: WeekSources,
    private readonly care: CareSources,
  ) {}

  onModuleInit(): void {
    this.desk.register(this);
    this.care.register({ sign: ANSWERED });
    this.week.register({ items: (reader, viewer) => this.next(reader, viewer) } satisfies WeekSource);
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const audienceIds = coordinatedAudienceIds(viewer);
    if (audienceIds.length === 0) return { items: [], total: 0 };
    const rows = await reader.query<
      Omit<DeskItem, 'kind' | 'path'> & { total: number; people: PersonLine[] }
    >(DESK, [audienceIds, first]);
    return {
      items: rows.map(({ total: _, ...row }) => ({
        ...row,
        kind: 'time_poll.unanswered',
        path: `/time-polls/${row.subjectId}`,
      })),
      total: rows[0]?.total ?? 0,
    };
  }

  /** Polls that wait for this person's answer, the one that ends first on top. One statement. */
  private async next(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    const rows = await reader.query<
      Pick<WeekItem, 'subjectId' | 'title' | 'place' | 'dueAt'> & { count: number }
    >(WEEK, [viewer.personId, viewer.audienceIds]);
    return rows.map(({ count, ...row }) => ({
      ...row,
      kind: 'time_poll.answer',
      path: `/time-polls/${row.subjectId}`,
      minutes: Math.ceil(count / A_MINUTE),
      startsAt: null,
    }));
  }
}
