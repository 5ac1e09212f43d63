import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import type { WeekItem } from '../../platform/contributors/week-source.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import { applicationsReviewing } from './review.js';

interface Waiting {
  cohortId: string;
  cohort: string;
  program: string;
  count: number;
  since: Date;
  total: number;
}

// Cohorts that the viewer coordinates, and how many wait in each to be decided.
const WAITING = `
  SELECT co.id AS "cohortId", co.name AS cohort, p.name AS program, count(*)::int AS count, min(a.confirmed_at) AS since, (count(*) OVER ())::int AS total
    FROM application a JOIN cohort co ON co.id = a.cohort_id JOIN program p ON p.id = co.program_id
   WHERE a.state = 'RECEIVED' AND a.purged_at IS NULL AND a.cohort_id = ANY($1::uuid[]) GROUP BY co.id, p.id ORDER BY since, co.id LIMIT $2`;

/** One reads an application in about so many minutes. */
const MINUTES = 10;
const MOST_COHORTS = 10;

/** Applications that wait for a decision, a line for each cohort, the oldest first; and for reviewers, those they have not read. */
@Injectable()
export class ApplicationsDesk implements DeskSource, OnModuleInit {
  constructor(
    private readonly sources: DeskSources,
    private readonly week: WeekSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
    this.week.register({ items: (reader, viewer) => this.toRead(reader, viewer) });
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    const cohorts = viewer.cohorts
      .filter(({ role }) => role === 'coordinator')
      .map(({ cohortId }) => cohortId);
    if (viewer.guestOf || cohorts.length === 0) return { items: [], total: 0 };
    const rows = await reader.query<Waiting>(WAITING, [cohorts, first]);
    return {
      total: rows[0]?.total ?? 0,
      items: rows.map(({ cohortId, cohort, program, count, since }) => ({
        kind: 'application.waiting',
        subjectId: cohortId,
        title: cohort,
        place: program,
        path: `/cohorts/${cohortId}/applications`,
        since,
        dueAt: null,
        count,
        people: [],
      })),
    };
  }

  private async toRead(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    if (viewer.guestOf) return [];
    const cohorts = await applicationsReviewing(reader, viewer);
    return cohorts
      .filter(({ open }) => open > 0)
      .slice(0, MOST_COHORTS)
      .map(({ id, cohort, program, open }) => ({
        kind: 'application.review',
        subjectId: id,
        title: `${program}, ${cohort}`,
        place: program,
        path: '/reviewing',
        minutes: open * MINUTES,
        startsAt: null,
        dueAt: null,
      }));
  }
}
