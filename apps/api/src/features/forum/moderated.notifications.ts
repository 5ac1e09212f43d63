import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
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

/** Leaves it to be told to whoever wrote a post that moderators have a word for them. Nobody else learns of it, nor who it is. */
export const tellAuthor = (tx: Tx, postId: string): Promise<void> =>
  tx.enqueue('notification.spread', { kind: 'thread.moderated', subjectId: postId, by: null });

/** A later word about the same post is another one: what is told is marked by its minute. */
const MARK = `floor(extract(epoch FROM word.at) / 60)::int`;

const CONCERNED = `
  SELECT writer.person_id AS "personId", ${MARK} AS "upTo", word.at
    FROM post_word word JOIN post po ON po.id = word.post_id CROSS JOIN LATERAL (${writerOf('word.post_id')}) writer
   WHERE word.post_id = $1 AND writer.person_id IN (${audiencePeople('po.audience_id')})`;

const FACTS = `
  SELECT po.id AS "subjectId", t.title, s.name AS place, t.id AS "threadId", po.number
    FROM unnest($3::uuid[]) told(id)
    JOIN post_word word ON word.post_id = told.id
    JOIN post po ON po.id = word.post_id
    JOIN thread t ON t.id = po.thread_id
    JOIN space s ON s.id = t.space_id
   WHERE po.audience_id = ANY($2::uuid[]) AND t.deleted_at IS NULL AND ${isMine('po.id', '$1')}`;

interface Row {
  subjectId: string;
  title: string;
  place: string;
  threadId: string;
  number: number;
}

/** Moderators have a word for whoever wrote a post. It ends with the word, and holds none of it. */
@Injectable()
export class ModeratedNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'thread.moderated' as const;

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
    return rows.map(({ threadId, number, ...facts }) => ({
      ...facts,
      need: 'for_me',
      path: `/threads/${threadId}#${number}`,
      people: [],
      unnamed: false,
      count: 1,
      startsAt: null,
      seen: false,
    }));
  }
}
