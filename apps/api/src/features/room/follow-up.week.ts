import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { WeekItem, WeekSource } from '../../platform/contributors/week-source.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import type { Reader } from '../../platform/db/reader.js';

const MOST = 3;
/** After so many days nobody is asked any more. */
const DAYS = 30;
const MINUTES = 10;

const WAITING = `
  SELECT s.id AS "subjectId", s.title, ${audienceName('s.audience_id')} AS place
    FROM peer_session_role r JOIN peer_session s ON s.id = r.session_id
    LEFT JOIN session_follow_up f ON f.session_id = s.id
   WHERE r.person_id = $1 AND r.role = 'presenter' AND s.audience_id = ANY($2::uuid[])
     AND s.closed_at > now() - interval '${DAYS} days' AND (f.session_id IS NULL OR f.state = 'homeless' AND f.author_id = $1)
     AND NOT ${measuredSql('remove', 's.id', '$1')}
     AND EXISTS (SELECT FROM room JOIN message m ON m.room_id = room.id WHERE room.session_id = s.id AND room.parent_id IS NULL
                    AND m.tag = 'RECOMMENDATION' AND m.undone_at IS NULL)
   ORDER BY s.closed_at, s.id LIMIT ${MOST}`;

/** What was recommended to one who presented, and waits for their word. */
@Injectable()
export class FollowUpWeek implements WeekSource, OnModuleInit {
  constructor(private readonly sources: WeekSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, viewer: Viewer): Promise<WeekItem[]> {
    const rows = await reader.query<Pick<WeekItem, 'subjectId' | 'title' | 'place'>>(WAITING, [
      viewer.personId,
      viewer.audienceIds,
    ]);
    return rows.map((row) => ({
      ...row,
      kind: 'follow_up.approve',
      path: `/sessions/${row.subjectId}/follow-up`,
      minutes: MINUTES,
      startsAt: null,
      dueAt: null,
    }));
  }
}
