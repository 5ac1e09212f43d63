import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audienceName } from '../../foundation/cohorts/audiences.js';
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

/** Leaves it to be told to whoever wrote the post that an administrator has looked them up. Nobody else learns of it. */
export const tellUnmasked = (tx: Tx, unmaskingId: string): Promise<void> =>
  tx.enqueue('notification.spread', { kind: 'thread.unmasked', subjectId: unmaskingId, by: null });

const CONCERNED = `
  SELECT writer.person_id AS "personId", 1 AS "upTo", u.at
    FROM post_unmasking u CROSS JOIN LATERAL (${writerOf('u.post_id')}) writer WHERE u.id = $1`;

// Whoever has left the place is told as well: it is about them. Then without what stands there.
const FACTS = `
  SELECT u.id AS "subjectId", u.reason, ${personLine('p', 'o')} AS administrator, t.title, s.name AS "spaceName",
         ${audienceName('po.audience_id')} AS "audienceName", t.id AS "threadId", po.number,
         po.audience_id = ANY($2::uuid[]) AND t.deleted_at IS NULL AS readable
    FROM unnest($3::uuid[]) told(id)
    JOIN post_unmasking u ON u.id = told.id
    JOIN post po ON po.id = u.post_id
    JOIN thread t ON t.id = po.thread_id
    JOIN space s ON s.id = t.space_id
    LEFT JOIN person p ON p.id = u.administrator_id
    LEFT JOIN organization o ON o.id = p.organization_id
   WHERE ${isMine('po.id', '$1')}`;

interface Row {
  subjectId: string;
  reason: string;
  administrator: PersonLine | null;
  title: string;
  spaceName: string;
  audienceName: string;
  threadId: string;
  number: number;
  readable: boolean;
}

/** An administrator looked up who wrote a post: each time it happens is told by itself, with the reason and the name. */
@Injectable()
export class UnmaskedNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'thread.unmasked' as const;

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  concerned(reader: Reader, unmaskingId: string): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED, [unmaskingId]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      who.personId,
      who.audienceIds,
      told.map(({ subjectId }) => subjectId),
    ]);
    return rows.map(({ subjectId, reason, administrator, readable, ...post }) => ({
      subjectId,
      need: 'now',
      title: readable ? post.title : '',
      place: readable ? post.spaceName : post.audienceName,
      path: readable ? `/threads/${post.threadId}#${post.number}` : '/inbox',
      people: administrator ? [administrator] : [],
      unnamed: false,
      count: 1,
      startsAt: null,
      seen: false,
      reason,
    }));
  }
}
