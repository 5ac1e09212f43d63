import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { personLine } from '../../foundation/people/person-line.js';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { isMine, writerOf } from './authorship.js';
import { stands } from './post-stands.sql.js';

/** Leaves it to be told to whoever wrote a post that it would make a lesson. Nobody else learns of it, nor who it is. */
export const tellLessonAsked = (tx: Tx, postId: string): Promise<void> =>
  tx.enqueue('notification.spread', { kind: 'thread.lesson', subjectId: postId, by: null });

/** Another who asks is another word: what is told is marked by its minute. */
const MARK = `floor(extract(epoch FROM max(ask.asked_at)) / 60)::int`;

const CONCERNED = `
  SELECT writer.person_id AS "personId", ${MARK} AS "upTo", max(ask.asked_at) AS at
    FROM lesson_ask ask JOIN post po ON po.id = ask.post_id CROSS JOIN LATERAL (${writerOf('ask.post_id')}) writer
   WHERE ask.post_id = $1 AND ask.answered_at IS NULL AND ${stands('po')} AND writer.person_id IN (${audiencePeople('po.audience_id')})
   GROUP BY writer.person_id`;

const FACTS = `
  SELECT po.id AS "subjectId", t.title, s.name AS place, t.id AS "threadId", po.number,
         (SELECT json_agg(${personLine('p', 'o')} ORDER BY ask.asked_at DESC) FROM lesson_ask ask
            JOIN person p ON p.id = ask.asker_id LEFT JOIN organization o ON o.id = p.organization_id
           WHERE ask.post_id = po.id AND ask.answered_at IS NULL) AS people
    FROM unnest($3::uuid[]) told(id)
    JOIN post po ON po.id = told.id
    JOIN thread t ON t.id = po.thread_id
    JOIN space s ON s.id = t.space_id
   WHERE po.audience_id = ANY($2::uuid[]) AND t.deleted_at IS NULL AND ${stands('po')} AND ${isMine('po.id', '$1')}
     AND EXISTS (SELECT FROM lesson_ask ask WHERE ask.post_id = po.id AND ask.answered_at IS NULL)`;

interface Row {
  subjectId: string;
  title: string;
  place: string;
  threadId: string;
  number: number;
  people: PersonLine[];
}

/** A coordinator asks whether a post may be marked as a lesson. It ends with the answer. */
@Injectable()
export class LessonNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'thread.lesson' as const;

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
    return rows.map(({ threadId, number, people, ...facts }) => ({
      ...facts,
      need: 'for_me',
      path: `/threads/${threadId}#${number}`,
      people: people.slice(0, 3),
      unnamed: false,
      count: 1,
      startsAt: null,
      seen: false,
    }));
  }
}
