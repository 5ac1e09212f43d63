import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
import { roomOpenSql } from '../../foundation/sessions/session-time.js';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';

/**
 * SQL: this person (an expression) may read the chat of session `s`, of which they belong to the audience: while its room is
 * open, and once it has closed if they were there or run it; not while they are put out. After a cancellation nobody is told any more.
 */
const mayRead = (
  person: string,
): string => `s.canceled_at IS NULL AND NOT ${measuredSql('remove', 's.id', person)} AND (${roomOpenSql('s')}
  OR EXISTS (SELECT FROM attendance was WHERE was.session_id = s.id AND was.person_id = ${person})
  OR EXISTS (SELECT FROM peer_session_role f WHERE f.session_id = s.id AND f.person_id = ${person} AND f.role = 'facilitator')
  OR EXISTS (SELECT FROM program_role pr JOIN cohort c ON c.program_id = pr.program_id WHERE c.id = s.cohort_id AND pr.person_id = ${person}))`;

const NAMED = `message_mention named JOIN message said ON said.id = named.message_id AND said.undone_at IS NULL
    JOIN room r ON r.id = said.room_id JOIN peer_session s ON s.id = r.session_id`;

const CONCERNED = `
  SELECT named.person_id AS "personId", max(said.number) AS "upTo", max(said.sent_at) AS at
    FROM ${NAMED} LEFT JOIN room_read mine ON mine.room_id = r.id AND mine.person_id = named.person_id
   WHERE r.id = $1 AND said.number > coalesce(mine.number, 0) AND said.shown_author_id IS DISTINCT FROM named.person_id
     AND ${mayRead('named.person_id')} AND named.person_id IN (${audiencePeople('(SELECT own.audience_id FROM peer_session own JOIN room on_it ON on_it.session_id = own.id WHERE on_it.id = $1)')})
   GROUP BY named.person_id`;

const FACTS = `
  SELECT told.id AS "subjectId", told.title, told.place, told."sessionId", told.up_to <= told.read AS seen, fresh.count, fresh.first, fresh.people
    FROM (SELECT r.id, s.title, ${audienceName('s.audience_id')} AS place, s.id AS "sessionId", coalesce(mine.number, 0) AS read, told.up_to
            FROM unnest($3::uuid[], $4::int[]) told(id, up_to) JOIN room r ON r.id = told.id JOIN peer_session s ON s.id = r.session_id
            LEFT JOIN room_read mine ON mine.room_id = r.id AND mine.person_id = $1
           WHERE s.audience_id = ANY($2::uuid[]) AND ${mayRead('$1')}) told
   CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, min(said.number) AS first, coalesce((
               SELECT json_agg(${personLine('p', 'o')} ORDER BY wrote.number DESC)
                 FROM (SELECT one.shown_author_id, max(one.number) AS number FROM message one JOIN message_mention me ON me.message_id = one.id
                        WHERE one.room_id = told.id AND me.person_id = $1 AND one.number > told.read AND one.undone_at IS NULL
                        GROUP BY one.shown_author_id ORDER BY number DESC LIMIT 3) wrote
                 JOIN person p ON p.id = wrote.shown_author_id LEFT JOIN organization o ON o.id = p.organization_id), '[]') AS people
        FROM message said JOIN message_mention named ON named.message_id = said.id
       WHERE said.room_id = told.id AND named.person_id = $1 AND said.number > told.read AND said.undone_at IS NULL) fresh`;

interface Row {
  subjectId: string;
  title: string;
  place: string;
  sessionId: string;
  seen: boolean;
  count: number;
  first: number | null;
  people: PersonLine[];
}

/** Messages of one room that name one with an @ and that one has not read there. */
@Injectable()
export class MessageMentionNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'room.mention' as const;

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  concerned(reader: Reader, subjectId: string): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [subjectId]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      who.personId,
      who.audienceIds,
      told.map(({ subjectId }) => subjectId),
      told.map(({ upTo }) => upTo),
    ]);
    return rows
      .filter(({ seen, count }) => seen || count > 0)
      .map(({ sessionId, first, ...facts }) => ({
        ...facts,
        need: 'for_me',
        path: `/sessions/${sessionId}/room${first === null ? '' : `#${first}`}`,
        unnamed: false,
        startsAt: null,
      }));
  }
}
