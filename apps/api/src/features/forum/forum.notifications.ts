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
import { isMine, isMineOfMany, myFirstNumber, writersOf } from './authorship.js';
import { mentions } from './mentions.js';
import { notFlaggedBy, stands } from './post-stands.sql.js';
import { ReplyAddresses } from './reply-address.js';
import { readJoin } from './unread.sql.js';

/** Replies that come in quick succession are told together, after this long, in milliseconds. */
const TOGETHER = 1_500;

const KEY = 'thread.reply:';

/**
 * SQL condition: it waits to be told that this thread has a new post. Then nothing need be left once more: each job that is
 * left wakes the workers, and commits that wake someone go one after the other.
 */
export const waitsToBeTold = (threadId: string): string =>
  `EXISTS (SELECT FROM graphile_worker.jobs WHERE key = '${KEY}' || ${threadId} AND locked_at IS NULL AND attempts = 0)`;

/** Leaves it to be told to who follows the thread that it has a new post. Their author is found afresh, never named. */
export function tellFollowers(tx: Tx, threadId: string): Promise<void> {
  return tx.enqueue(
    'notification.spread',
    { kind: 'thread.reply', subjectId: threadId, by: null },
    { key: `${KEY}${threadId}`, runAt: new Date(Date.now() + TOGETHER) },
  );
}

// One follows by choice, or from one's first post in the thread on, unless it is muted.
const CONCERNED = `
  SELECT follower.id AS "personId", latest.number AS "upTo", latest.created_at AS at
    FROM (
      SELECT who.id, t.id AS thread_id,
             greatest(coalesce(r.read_number, 0), CASE WHEN choice.level IS NULL THEN writer.number ELSE 0 END) AS seen
        FROM thread t
        CROSS JOIN LATERAL (${audiencePeople('t.audience_id')}) who
        LEFT JOIN (${writersOf('$1')}) writer ON writer.person_id = who.id
        LEFT JOIN thread_follow choice ON choice.thread_id = t.id AND choice.person_id = who.id
        LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = who.id
       WHERE t.id = $1 AND t.deleted_at IS NULL AND choice.level IS DISTINCT FROM 'muted'
         AND (choice.level = 'following' OR writer.person_id IS NOT NULL)) follower
    CROSS JOIN LATERAL (
      SELECT new.number, new.created_at FROM post new
       WHERE new.thread_id = follower.thread_id AND new.number > follower.seen AND ${stands('new')} AND ${notFlaggedBy('new', 'follower.id')}
         AND NOT ${isMineOfMany('new', 'follower.id')} AND NOT ${mentions('new', 'follower.id')}
       ORDER BY new.number DESC LIMIT 1) latest`;

const MOST_COUNTED = 99;
/** No more new posts of a thread are looked at, the newest: however much one has missed, to say so costs the same. */
export const MOST_LOOKED_AT = 500;

/**
 * SQL of `(SELECT ... AS upto)`: up to where a person knows a thread. One who follows it by having written there knows what
 * came before. `t` is the thread, `choice` and `r` are joined.
 */
export const knownUpTo = (viewer: string): string => `
  (SELECT greatest(coalesce(r.read_number, 0), CASE WHEN choice.level IS NULL
    THEN coalesce(${myFirstNumber('t.id', viewer)}, t.last_number) ELSE 0 END) AS upto)`;

const FACTS = `
  SELECT t.id AS "subjectId", t.title, s.name AS place, known.upto AS "knownUpTo", known.upto >= told.up_to AS seen,
         fresh.count, fresh.unnamed, fresh.answered,
         (SELECT coalesce(json_agg(${personLine('p', 'o')} ORDER BY latest.number DESC), '[]')
            FROM (SELECT wrote.author_id, max(wrote.number) AS number
                    FROM unnest(fresh.author_ids, fresh.numbers) wrote(author_id, number)
                   WHERE wrote.author_id IS NOT NULL GROUP BY wrote.author_id ORDER BY number DESC LIMIT 3) latest
            JOIN person p ON p.id = latest.author_id LEFT JOIN organization o ON o.id = p.organization_id) AS people
    FROM unnest($3::uuid[], $4::int[], $5::int[]) told(id, up_to, since)
    JOIN thread t ON t.id = told.id
    JOIN space s ON s.id = t.space_id
    LEFT JOIN thread_follow choice ON choice.thread_id = t.id AND choice.person_id = $1
    ${readJoin('$1')}
    CROSS JOIN LATERAL ${knownUpTo('$1')} known
    CROSS JOIN LATERAL (
      SELECT least(count(*), ${MOST_COUNTED})::int AS count, coalesce(bool_or(new.voice IS NOT NULL), false) AS unnamed,
             coalesce(bool_or(new.number > told.since AND EXISTS (
               SELECT 1 FROM post mine WHERE mine.thread_id = t.id AND mine.number = new.reply_to_number
                  AND ${isMine('mine.id', '$1')})), false) AS answered,
             array_agg(new.shown_author_id) AS author_ids, array_agg(new.number) AS numbers
        FROM (SELECT new.number, new.voice, new.shown_author_id, new.reply_to_number FROM post new
               WHERE new.thread_id = t.id AND new.number > known.upto AND ${stands('new')} AND ${notFlaggedBy('new', '$1')}
                 AND NOT ${isMineOfMany('new', '$1')} AND NOT ${mentions('new', '$1')}
               ORDER BY new.number DESC LIMIT ${MOST_LOOKED_AT}) new) fresh
   WHERE t.deleted_at IS NULL AND t.audience_id = ANY($2::uuid[]) AND choice.level IS DISTINCT FROM 'muted'`;

interface Row {
  subjectId: string;
  title: string;
  place: string;
  knownUpTo: number;
  seen: boolean;
  count: number;
  unnamed: boolean;
  answered: boolean;
  people: PersonLine[];
}

/** New posts in a thread that one follows; nearer where one of them answers a post of one's own. */
@Injectable()
export class ForumNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'thread.reply' as const;

  constructor(
    private readonly kinds: NotificationKinds,
    private readonly addresses: ReplyAddresses,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async concerned(reader: Reader, subjectId: string): Promise<Concern[]> {
    // Replies that are under way count on this job: they hold the thread until they stand.
    await reader.query(`SELECT FROM thread WHERE id = $1 FOR SHARE`, [subjectId]);
    return reader.query<Concern>(CONCERNED, [subjectId]);
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await reader.query<Row>(FACTS, [
      who.personId,
      who.audienceIds,
      told.map(({ subjectId }) => subjectId),
      told.map(({ upTo }) => upTo),
      told.map(({ since }) => since ?? 0),
    ]);
    return rows
      .filter(({ seen, count }) => seen || count > 0)
      .map(({ knownUpTo, answered, ...facts }) => ({
        ...facts,
        need: answered ? 'for_me' : 'news',
        path: `/threads/${facts.subjectId}${facts.seen ? '' : `#${knownUpTo + 1}`}`,
        startsAt: null,
      }));
  }
  answer(tx: Tx, personId: string, subjectId: string): Promise<MailAnswer | null> {
    return this.addresses.make(tx, personId, subjectId);
  }
}
