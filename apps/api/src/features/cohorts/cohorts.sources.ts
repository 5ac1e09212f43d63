import { Injectable, type OnModuleInit } from '@nestjs/common';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import { CareSources } from '../../platform/contributors/care-sources.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import type { WeekItem, WeekSource } from '../../platform/contributors/week-source.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { openMilestone } from './cohort.queries.js';
import { isOver, todayOf } from '../../foundation/people/cohort-day.js';

/** So many days before its day a milestone needs someone. */
const DESK_DAYS = 14;
/** A fellow sees their steps so many days ahead. */
const WEEK_DAYS = 30;
const MOST_STEPS = 10;

// A day that is due ends with it, in the cohort's zone.
const DUE = `((m.due_on + 1)::timestamp AT TIME ZONE c.time_zone)`;
const named = (locale: string) => `CASE WHEN ${locale} = 'es' THEN m.name_es ELSE m.name_en END`;
const NAME = named('$2');

const DESK = `
  SELECT m.id AS "subjectId", ${NAME} AS title, p.name || ', ' || c.name AS place, '/cohorts/' || c.id AS path, ${DUE} AS "dueAt",
    CASE WHEN m.each_fellow THEN (SELECT count(*)::int FROM cohort_membership f WHERE f.cohort_id = c.id AND f.role = 'fellow' AND ${standsNow('f')}
      AND NOT EXISTS (SELECT 1 FROM milestone_done d WHERE d.milestone_id = m.id AND d.person_id = f.person_id)) ELSE 1 END AS count,
    count(*) OVER ()::int AS total
    FROM cohort_milestone m JOIN cohort c ON c.id = m.cohort_id JOIN program p ON p.id = c.program_id
   WHERE c.id = ANY($1::uuid[]) AND m.removed_at IS NULL AND NOT ${isOver('c')} AND m.due_on <= ${todayOf('c')} + ${DESK_DAYS} AND ${openMilestone('m')}
   ORDER BY m.due_on, m.id LIMIT $3`;

const WEEK = `
  SELECT m.id AS "subjectId", ${NAME} AS title, p.name || ', ' || c.name AS place, '/cohorts/' || c.id AS path, ${DUE} AS "dueAt"
    FROM cohort_milestone m JOIN cohort c ON c.id = m.cohort_id JOIN program p ON p.id = c.program_id
   WHERE c.id = ANY($1::uuid[]) AND m.removed_at IS NULL AND NOT ${isOver('c')} AND m.each_fellow AND m.done_at IS NULL
     AND m.due_on <= ${todayOf('c')} + ${WEEK_DAYS}
     AND EXISTS (SELECT 1 FROM cohort_membership f WHERE f.cohort_id = c.id AND f.person_id = $3 AND f.role = 'fellow' AND ${standsNow('f')})
     AND NOT EXISTS (SELECT 1 FROM milestone_done d WHERE d.milestone_id = m.id AND d.person_id = $3)
   ORDER BY m.due_on, m.id LIMIT ${MOST_STEPS}`;

/** SQL: steps that fellows have not done though their day is over; who joined after it was not asked for it. */
const OVERDUE = (locale: string): string => `
  SELECT f.person_id, c.id AS cohort_id, ${named(locale)} AS title, ${DUE} AS due_at
    FROM cohort_milestone m JOIN cohort c ON c.id = m.cohort_id
    JOIN cohort_membership f ON f.cohort_id = c.id AND f.role = 'fellow' AND ${standsNow('f')} AND f.joined_at < ${DUE}
   WHERE m.each_fellow AND m.done_at IS NULL AND m.due_on < ${todayOf('c')}
     AND NOT EXISTS (SELECT 1 FROM milestone_done d WHERE d.milestone_id = m.id AND d.person_id = f.person_id)`;

/** Milestones that are near or overdue: for those who keep the cohort, and each fellow's own steps for that fellow. */
@Injectable()
export class CohortsSources implements DeskSource, OnModuleInit {
  constructor(
    private readonly desk: DeskSources,
    private readonly week: WeekSources,
    private readonly care: CareSources,
  ) {}

  onModuleInit(): void {
    this.desk.register(this);
    this.care.register({ overdue: OVERDUE });
    const steps: WeekSource = { items: (reader, viewer) => this.steps(reader, viewer) };
    this.week.register(steps);
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const kept = viewer.cohorts.filter(({ role }) => role === 'coordinator').map(({ cohortId }) => cohortId);
    if (kept.length === 0) return { items: [], total: 0 };
    const rows = await reader.query<Omit<DeskItem, 'kind' | 'since' | 'people'> & { total: number }>(DESK, [
      kept,
      viewer.locale,
      first,
    ]);
    return {
      items: rows.map(({ total: _, ...row }) => ({ ...row, kind: 'milestone.due', since: null, people: [] })),
      total: rows[0]?.total ?? 0,
    };
  }

  private async steps(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    if (viewer.cohorts.length === 0) return [];
    const rows = await reader.query<Omit<WeekItem, 'kind' | 'minutes' | 'startsAt'>>(WEEK, [
      viewer.cohorts.map(({ cohortId }) => cohortId),
      viewer.locale,
      viewer.personId,
    ]);
    return rows.map((row) => ({ ...row, kind: 'milestone.due', minutes: null, startsAt: null }));
  }
}
