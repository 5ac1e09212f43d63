import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { personLine } from '../../foundation/people/person-line.js';
import type {
  Concern,
  MailAnswer,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { isMine, isMineOfMany } from './authorship.js';
import { notFlaggedBy, stands } from './post-stands.sql.js';
import { ReplyAddresses } from './reply-address.js';
import { readJoin } from './unread.sql.js';

/** Leaves it to be told to whoever a new post of this thread names. */
export const tellMentioned = (tx: Tx, threadId: string): Promise<void> =>
  tx.enqueue('notification.spread', { kind: 'thread.mention', subjectId: threadId, by: null });

const CONCERNED = `
  SELECT named.person_id AS "personId", max(po.number) AS "upTo", max(po.created_at) AS at
    FROM post po
    JOIN post_mention named ON named.post_id = po.id
    LEFT JOIN thread_follow choice ON choice.thread_id = po.thread_id AND choice.person_id = named.person_id
    LEFT JOIN thread_read r ON r.thread_id = po.thread_id AND r.person_id = named.person_id
   WHERE po.thread_id = $1 AND ${stands('po')} AND ${notFlaggedBy('po', 'named.person_id')} AND po.number > coalesce(r.read_number, 0)
     AND choice.level IS DISTINCT FROM 'muted' AND NOT ${isMineOfMany('po', 'named.person_id')}
     AND named.person_id IN (${audiencePeople('(SELECT audience_id FROM thread WHERE id = $1 AND deleted_at IS NULL)')})
   GROUP BY named.person_id`;

const FACTS = `
  SELECT t.id AS "subjectId", t.title, s.name AS place, coalesce(r.read_number, 0) >= told.up_to AS seen,
         fresh.count, fresh.unnamed, fresh.first,
         (SELECT coalesce(json_agg(${personLine('p', 'o')} ORDER BY latest.number DESC), '[]')
            FROM (SELECT wrote.author_id, max(wrote.number) AS number
                    FROM unnest(fresh.author_ids, fresh.numbers) wrote(author_id, number)
                   WHERE wrote.author_id IS NOT NULL GROUP BY wrote.author_id ORDER BY number DESC LIMIT 3) latest
            JOIN person p ON p.id = latest.author_id LEFT JOIN organization o ON o.id = p.organization_id) AS people
    FROM unnest($3::uuid[], $4::int[]) told(id, up_to)
    JOIN thread t ON t.id = told.id
    JOIN space s ON s.id = t.space_id
    LEFT JOIN thread_follow choice ON choice.thread_id = t.id AND choice.person_id = $1
    ${readJoin('$1')}
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, min(po.number) AS first, coalesce(bool_or(po.voice IS NOT NULL), false) AS unnamed,
             array_agg(po.shown_author_id) AS author_ids, array_agg(po.number) AS numbers
        FROM post_mention named JOIN post po ON po.id = named.post_id
       WHERE named.person_id = $1 AND po.thread_id = t.id AND po.number > coalesce(r.read_number, 0)
         AND ${stands('po')} AND ${notFlaggedBy('po', '$1')} AND NOT ${isMine('po.id', '$1')}) fresh
   WHERE t.deleted_at IS NULL AND t.audience_id = ANY($2::uuid[]) AND choice.level IS DISTINCT FROM 'muted'`;

interface Row {
  subjectId: string;
  title: string;
  place: string;
  seen: boolean;
  count: number;
  first: number | null;
  unnamed: boolean;
  people: PersonLine[];
}

/** Posts that name one with an @, of one thread together. Such a post is told of this way alone, not as a reply too. */
@Injectable()
export class MentionNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'thread.mention' as const;

  constructor(
    private readonly kinds: NotificationKinds,
    private readonly addresses: ReplyAddresses,
  ) {}

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
      .map(({ first, ...facts }) => ({
        ...facts,
        need: 'for_me',
        path: `/threads/${facts.subjectId}${first === null ? '' : `#${first}`}`,
        startsAt: null,
      }));
  }

  answer(tx: Tx, personId: string, subjectId: string): Promise<MailAnswer | null> {
    return this.addresses.make(tx, personId, subjectId);
  }
}
