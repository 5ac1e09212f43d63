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
import type { Reader } from '../../platform/db/reader.js';
import { notFlaggedBy, stands } from './post-stands.sql.js';

/** A later reminder of the same post is another one: what is told is marked by its minute. */
const MARK = `floor(extract(epoch FROM mark.remind_at) / 60)::int`;
const DUE = `mark.remind_at <= now() + interval '1 second' AND ${stands('po')} AND ${notFlaggedBy('po', 'mark.person_id')} AND t.deleted_at IS NULL`;

const CONCERNED = `
  SELECT mark.person_id AS "personId", ${MARK} AS "upTo", mark.remind_at AS at
    FROM bookmark mark JOIN post po ON po.id = mark.post_id JOIN thread t ON t.id = po.thread_id
   WHERE mark.post_id = $1 AND ${DUE} AND mark.person_id IN (${audiencePeople('po.audience_id')})`;

const FACTS = `
  SELECT po.id AS "subjectId", t.title, s.name AS place, t.id AS "threadId", po.number
    FROM unnest($3::uuid[]) told(id)
    JOIN bookmark mark ON mark.post_id = told.id AND mark.person_id = $1
    JOIN post po ON po.id = mark.post_id
    JOIN thread t ON t.id = po.thread_id
    JOIN space s ON s.id = t.space_id
   WHERE po.audience_id = ANY($2::uuid[]) AND ${DUE}`;

interface Row {
  subjectId: string;
  title: string;
  place: string;
  threadId: string;
  number: number;
}

/** Reminders of posts that one has bookmarked, at the time one chose. Who wrote the post is not named. */
@Injectable()
export class BookmarkNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'thread.bookmark' as const;

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
