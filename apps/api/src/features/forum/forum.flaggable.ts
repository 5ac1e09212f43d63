import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PersonLine } from '@hearth/shared';
import { audienceName } from '../../foundation/cohorts/audiences.js';
import { personLine } from '../../foundation/people/person-line.js';
import { found, notAllowed, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import type {
  Flaggable,
  FlaggedSubject,
  FlaggedWords,
  SubjectAct,
} from '../../platform/contributors/flaggable.js';
import { Flaggables } from '../../platform/contributors/flaggables.js';
import type { NotificationReader } from '../../platform/contributors/notification-kind.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { isMine, writerOf } from './authorship.js';
import { canFlagPost } from './forum.policy.js';
import { postModerate } from './post-moderate.js';
import { postsByIds } from './post.queries.js';
import { authorJoins } from './post.sql.js';
import { versionsOf } from './post-versions.js';

// Whoever reviews has no thread: what they see is this post, and where it stands only where they read there anyway.
const SEEN = `
  SELECT po.id, po.thread_id AS "threadId", po.number, ${audienceName('po.audience_id')} AS place, ${personLine('p', 'o')} AS author,
         po.voice IS NOT NULL AS "asMember", po.created_at AS "writtenAt", po.edited_at AS "editedAt",
         po.audience_id = ANY($3::uuid[]) AS readable,
         CASE WHEN po.removed_at IS NOT NULL THEN 'removed' WHEN po.deleted_at IS NOT NULL THEN 'deleted'
              WHEN po.hidden_at IS NOT NULL THEN 'hidden' ELSE 'shown' END AS state
    FROM post po ${authorJoins('po')}
   WHERE po.id = ANY($1::uuid[]) AND NOT ${isMine('po.id', '$2')}`;

// The title is the first post's: it is written by the same hand, and may hold what the post holds. So may a poll.
const WORDS = `
  SELECT po.html, CASE WHEN po.number = 1 THEN t.title END AS title,
         (SELECT poll.question || E'\n' || array_to_string(poll.options || ARRAY[poll.low_label, poll.high_label], E'\n')
            FROM post_poll held JOIN poll ON poll.id = held.poll_id WHERE held.post_id = po.id) AS poll
    FROM post po JOIN thread t ON t.id = po.thread_id WHERE po.id = $1`;

const plain = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));

type Row = Omit<FlaggedSubject, 'path'> & { threadId: string; number: number; readable: boolean };

/** Posts can be flagged. */
@Injectable()
export class ForumFlaggable implements Flaggable, OnModuleInit {
  readonly kind = 'post' as const;

  constructor(
    private readonly flaggables: Flaggables,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.flaggables.register(this);
  }

  async ensureMayFlag(tx: Tx, viewer: Viewer, id: string): Promise<void> {
    const post = found((await postsByIds(tx, viewer, [id]))[0]);
    if (post.mine) throw notAllowed('member');
    if (!canFlagPost(viewer, post)) throw notFound();
  }

  async fold(tx: Tx, id: string, personIds: readonly string[], waits: boolean | null): Promise<void> {
    await tx.query(
      waits === null
        ? `DELETE FROM post_flagged WHERE post_id = $1 AND person_id = ANY($2::uuid[]) AND $3::boolean IS NULL`
        : `INSERT INTO post_flagged (person_id, post_id, waits) SELECT id, $1, $3 FROM unnest($2::uuid[]) id
           ON CONFLICT (person_id, post_id) DO UPDATE SET waits = excluded.waits`,
      [id, personIds, waits],
    );
    tx.announce('inbox.changed', { personIds: [...personIds] });
  }

  async see(
    reader: Reader,
    { personId, audienceIds }: NotificationReader,
    ids: readonly string[],
  ): Promise<FlaggedSubject[]> {
    const rows = await reader.query<Row>(SEEN, [ids, personId, audienceIds]);
    return rows.map(({ threadId, number, readable, ...row }) => ({
      ...row,
      author: row.author as PersonLine | null,
      path: readable ? `/threads/${threadId}#${number}` : null,
    }));
  }

  async words(reader: Reader, id: string): Promise<FlaggedWords> {
    const [post] = await reader.query<{ html: string; title: string | null; poll: string | null }>(WORDS, [
      id,
    ]);
    // Plain text: no mark of it means anything.
    const lines = (post?.poll ?? '').split('\n').filter((line) => line !== '');
    const poll = lines.map((line) => `<p>${plain(line)}</p>`).join('');
    return {
      html: `${post?.html ?? ''}${poll}`,
      title: post?.title ?? null,
      versions: await versionsOf(reader, id),
    };
  }

  async others(reader: Reader, id: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT id FROM unnest($2::uuid[]) id WHERE id NOT IN (${writerOf('$1')})`,
      [id, personIds],
    );
    return rows.map((row) => row.id);
  }

  act(tx: Tx, id: string, act: SubjectAct): Promise<void> {
    return postModerate(tx, id, act, this.config.UNDO_SECONDS);
  }
}
