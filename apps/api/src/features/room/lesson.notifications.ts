import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { measuredSql } from '../../foundation/sessions/room-measure.sql.js';
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

/** Another who asks is another word: what is told is marked by its minute. */
const MARK = `floor(extract(epoch FROM max(ask.asked_at)) / 60)::int`;

const OPEN = `ask.answered_at IS NULL AND said.undone_at IS NULL AND said.lesson_mark IS NULL`;

const CONCERNED = `
  SELECT said.shown_author_id AS "personId", ${MARK} AS "upTo", max(ask.asked_at) AS at
    FROM message_lesson_ask ask JOIN message said ON said.id = ask.message_id
   WHERE said.id = $1 AND ${OPEN} AND said.shown_author_id IN (${audiencePeople('said.audience_id')})
   GROUP BY said.shown_author_id`;

const FACTS = `
  SELECT said.id AS "subjectId", s.title, ${audienceName('s.audience_id')} AS place, s.id AS "sessionId", said.number,
         json_agg(${personLine('p', 'o')} ORDER BY ask.asked_at DESC) AS people
    FROM unnest($3::uuid[]) told(id)
    JOIN message said ON said.id = told.id
    JOIN room r ON r.id = said.room_id
    JOIN peer_session s ON s.id = r.session_id
    JOIN message_lesson_ask ask ON ask.message_id = said.id
    JOIN person p ON p.id = ask.asker_id LEFT JOIN organization o ON o.id = p.organization_id
   WHERE said.audience_id = ANY($2::uuid[]) AND said.shown_author_id = $1 AND ${OPEN} AND NOT ${measuredSql('remove', 's.id', '$1')}
   GROUP BY said.id, s.id`;

interface Row {
  subjectId: string;
  title: string;
  place: string;
  sessionId: string;
  number: number;
  people: PersonLine[];
}

/** Whoever runs a session asks whether a message may be marked as a lesson. It ends with the answer. */
@Injectable()
export class MessageLessonNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'room.lesson' as const;

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
    ]);
    return rows.map(({ sessionId, number, people, ...facts }) => ({
      ...facts,
      need: 'for_me',
      path: `/sessions/${sessionId}/room#${number}`,
      people: people.slice(0, 3),
      unnamed: false,
      count: 1,
      startsAt: null,
      seen: false,
    }));
  }
}
