import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SURVEY_DAYS } from '@hearth/shared';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { STANDING } from '../../foundation/sessions/sessions.queries.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { WeekItem, WeekSource } from '../../platform/contributors/week-source.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import { WAS_THERE } from './survey-answer.js';
import { isAskedSurvey, isSurveyOpen, surveyUntil, type SurveyStanding } from './survey.policy.js';

const MOST = 4;
/** Its three questions take about so many minutes. */
const MINUTES = 2;

const OPEN = `
  SELECT s.id, s.title, ${audienceName('s.audience_id')} AS place, ${STANDING('s')}, ${WAS_THERE} AS "wasThere"
    FROM peer_session s
   WHERE s.audience_id = ANY($2::uuid[]) AND s.closed_at > now() - interval '${SURVEY_DAYS} days'
     AND EXISTS (SELECT FROM attendance a WHERE a.session_id = s.id AND a.person_id = $1)
     AND NOT EXISTS (SELECT FROM survey_answered d WHERE d.session_id = s.id AND d.person_id = $1)
   ORDER BY s.closed_at, s.id LIMIT ${MOST}`;

type Row = SurveyStanding & { id: string; title: string; place: string; now: Date };

/** Surveys one has not answered. */
@Injectable()
export class SurveyWeek implements WeekSource, OnModuleInit {
  constructor(private readonly sources: WeekSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    const rows = await reader.query<Row>(OPEN, [viewer.personId, viewer.audienceIds]);
    return rows
      .filter((row) => isAskedSurvey(viewer, row) && isSurveyOpen(row, row.now))
      .map((row) => ({
        kind: 'survey.answer',
        subjectId: row.id,
        title: row.title,
        place: row.place,
        path: `/sessions/${row.id}`,
        minutes: MINUTES,
        startsAt: null,
        dueAt: surveyUntil(row),
      }));
  }
}
