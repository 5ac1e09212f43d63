import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import type { WeekItem, WeekSource } from '../../platform/contributors/week-source.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Reader } from '../../platform/db/reader.js';
import { audienceName } from '../cohorts/audiences.js';
import { NOT_OVER_SQL } from './session-time.js';

const MOST = 8;
/** Saying whether one comes takes about so many minutes. */
const ANSWER_MINUTES = 1;

const ROLE = `EXISTS (SELECT 1 FROM peer_session_role f WHERE f.session_id = s.id AND f.person_id = $1 AND f.role <> 'acting')`;

/** Each audience by itself, through the index on (audience, start, id): what one takes part in, or of the next fortnight has not answered. */
const COMING = `
  SELECT s.id, s.title, ${audienceName('s.audience_id')} AS place, s.starts_at AS "startsAt",
         round(extract(epoch FROM s.ends_at - s.starts_at) / 60)::int AS minutes,
         (v.answer IN ('going', 'maybe') OR ${ROLE}) AS comes
    FROM unnest($2::uuid[]) audience(id) CROSS JOIN LATERAL (
      SELECT s.* FROM peer_session s LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = $1
       WHERE s.audience_id = audience.id AND ${NOT_OVER_SQL('s')} AND s.canceled_at IS NULL
         AND (v.answer IN ('going', 'maybe') OR ${ROLE} OR (v.answer IS NULL AND s.starts_at > now() AND s.starts_at < now() + interval '14 days'))
       ORDER BY s.starts_at, s.id LIMIT ${MOST}) s
    LEFT JOIN rsvp v ON v.session_id = s.id AND v.person_id = $1
   ORDER BY s.starts_at, s.id LIMIT ${MOST}`;

type Row = Pick<WeekItem, 'title' | 'place' | 'minutes'> & { id: string; startsAt: Date; comes: boolean };

/** Sessions one takes part in, and those one has not answered. */
@Injectable()
export class SessionsWeek implements WeekSource, OnModuleInit {
  constructor(private readonly sources: WeekSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    const rows = await reader.query<Row>(COMING, [viewer.personId, viewer.audienceIds]);
    return rows.map(({ id, title, place, startsAt, minutes, comes }) => ({
      kind: comes ? 'session.next' : 'session.answer',
      subjectId: id,
      title,
      place,
      path: `/sessions/${id}`,
      minutes: comes ? minutes : ANSWER_MINUTES,
      startsAt,
      dueAt: null,
    }));
  }
}
