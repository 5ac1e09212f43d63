import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CatchUpItem, CatchUpSource } from '../../platform/contributors/catch-up-item.js';
import { CatchUpSources } from '../../platform/contributors/catch-up-sources.js';
import type { NotificationReader } from '../../platform/contributors/notification-kind.js';
import type { Reader } from '../../platform/db/reader.js';
import { isMineOfMany, threadsIWroteIn } from './authorship.js';
import { ForumNotifications, knownUpTo, MOST_LOOKED_AT } from './forum.notifications.js';
import { notFlaggedBy, stands } from './post-stands.sql.js';
import { readJoin } from './unread.sql.js';

/** Of the threads one follows, those with the latest posts. */
const MOST_THREADS = 30;

// Words are counted by the gaps between them: near enough for minutes, and cheap.
const WAITING = `
  SELECT t.id AS "subjectId", fresh.up_to AS "upTo", fresh.words, fresh.at
    FROM (SELECT t.* FROM thread t ${readJoin('$1')}
           WHERE t.deleted_at IS NULL AND t.audience_id = ANY($2::uuid[]) AND t.last_number > coalesce(r.read_number, 0)
             AND t.id IN (SELECT mine.thread_id FROM thread_follow mine WHERE mine.person_id = $1 AND mine.level = 'following'
                          UNION ${threadsIWroteIn('$1')})
           ORDER BY t.last_post_at DESC, t.id DESC LIMIT ${MOST_THREADS}) t
    LEFT JOIN thread_follow choice ON choice.thread_id = t.id AND choice.person_id = $1
    ${readJoin('$1')}
    CROSS JOIN LATERAL ${knownUpTo('$1')} known
    CROSS JOIN LATERAL (
      SELECT max(new.number) AS up_to, max(new.created_at) AS at,
             sum(length(new.markdown) - length(replace(new.markdown, ' ', '')) + 1)::int AS words
        FROM (SELECT new.number, new.created_at, new.markdown FROM post new
               WHERE new.thread_id = t.id AND new.number > known.upto AND ${stands('new')} AND ${notFlaggedBy('new', '$1')}
                 AND NOT ${isMineOfMany('new', '$1')}
               ORDER BY new.number DESC LIMIT ${MOST_LOOKED_AT}) new) fresh
   WHERE choice.level IS DISTINCT FROM 'muted' AND fresh.up_to IS NOT NULL
   ORDER BY t.last_post_at DESC, t.id DESC`;

type Row = Pick<CatchUpItem, 'subjectId' | 'at' | 'words'> & { upTo: number };

/** Threads that one follows with posts that one has not read. */
@Injectable()
export class ForumCatchUp implements CatchUpSource, OnModuleInit {
  constructor(
    private readonly sources: CatchUpSources,
    private readonly notifications: ForumNotifications,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async items(reader: Reader, who: NotificationReader): Promise<CatchUpItem[]> {
    const rows = await reader.query<Row>(WAITING, [who.personId, who.audienceIds]);
    const facts = await this.notifications.facts(reader, who, rows);
    const rowOf = new Map(rows.map((row) => [row.subjectId, row]));
    return facts.flatMap(({ seen, ...fact }) => {
      const row = rowOf.get(fact.subjectId);
      return row && !seen ? [{ ...fact, ...row, kind: 'thread.reply', asksToCome: false }] : [];
    });
  }
}
