import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CatchUpItem, CatchUpSource } from '../../platform/contributors/catch-up-item.js';
import { CatchUpSources } from '../../platform/contributors/catch-up-sources.js';
import type { NotificationReader } from '../../platform/contributors/notification-kind.js';
import type { Reader } from '../../platform/db/reader.js';
import { audienceName } from '../cohorts/audiences.js';
import { waitsSql } from './session-places.sql.js';
import { needOfStart } from './sessions.notifications.js';

const MOST = 20;
/** About as much as the page of a session says. */
const WORDS = 40;

const UNANSWERED = `
  SELECT s.id AS "subjectId", s.title, ${audienceName('s.audience_id')} AS place, s.starts_at AS "startsAt", s.created_at AS at
    FROM peer_session s
   WHERE s.audience_id = ANY($2::uuid[]) AND s.canceled_at IS NULL
     AND s.starts_at > now() AND s.starts_at < now() + interval '7 days'
     AND NOT EXISTS (SELECT 1 FROM rsvp v WHERE v.session_id = s.id AND v.person_id = $1)
     AND NOT ${waitsSql('s.id', '$1')}
     AND NOT EXISTS (SELECT 1 FROM peer_session_role f
                      WHERE f.session_id = s.id AND f.person_id = $1 AND f.role = 'facilitator')
   ORDER BY s.starts_at, s.id LIMIT ${MOST}`;

type Row = Pick<CatchUpItem, 'subjectId' | 'title' | 'place' | 'at'> & { startsAt: Date };

/** Sessions of the next seven days that one has not answered. */
@Injectable()
export class SessionsCatchUp implements CatchUpSource, OnModuleInit {
  constructor(private readonly sources: CatchUpSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, who: NotificationReader): Promise<CatchUpItem[]> {
    const rows = await reader.query<Row>(UNANSWERED, [who.personId, who.audienceIds]);
    return rows.map((row) => ({
      ...row,
      kind: 'session.scheduled',
      need: needOfStart(row.startsAt),
      path: `/sessions/${row.subjectId}`,
      people: [],
      unnamed: false,
      count: 1,
      asksToCome: true,
      words: WORDS,
      upTo: null,
    }));
  }
}
