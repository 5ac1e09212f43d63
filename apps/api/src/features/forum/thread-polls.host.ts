import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audienceFinished } from '../../foundation/cohorts/audiences.js';
import { found, notFound } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { HeldPoll, PollHost, PollRights } from '../../platform/contributors/poll-host.js';
import { PollHosts } from '../../platform/contributors/poll-hosts.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { isMine } from './authorship.js';
import { canKeep, canReply, type ThreadFacts } from './forum.policy.js';
import { change, changeLine } from './line-change.js';
import { stands } from './post-stands.sql.js';
import { pollsOf } from './thread-polls.js';
import { holdThreadOf, lockThread } from './thread-lock.js';

const STAMP = change('', 0);

const OF_THREAD = `
  SELECT t.audience_id AS "audienceId", t.locked_at IS NOT NULL AS locked,
         t.archived_at IS NOT NULL OR s.archived_at IS NOT NULL OR ${audienceFinished('t.audience_id')} AS closed,
         (SELECT coalesce(json_agg(json_build_object('pollId', each.poll_id, 'asks', ${isMine('each.id', '$3')}) ORDER BY each.number), '[]')
            FROM (${pollsOf('t.id')}) each) AS polls
    FROM thread t JOIN space s ON s.id = t.space_id
   WHERE t.id = $1 AND t.audience_id = ANY($2::uuid[]) AND t.deleted_at IS NULL`;

const FIRST = `
  SELECT po.id AS "anchorId", po.audience_id AS "audienceId", ${isMine('po.id', '$2')} AS asks,
         EXISTS (SELECT FROM post_poll WHERE post_id = po.id) AS full
    FROM post po WHERE po.thread_id = $1 AND po.number = 1 AND ${stands('po')}`;

const ANCHOR = `
  SELECT po.id AS "anchorId", po.audience_id AS "audienceId", ${isMine('po.id', '$2')} AS asks
    FROM post_poll held JOIN post po ON po.id = held.post_id WHERE held.poll_id = $1 AND ${stands('po')}`;

const POST_OF = `SELECT post_id AS id FROM post_poll WHERE poll_id = $1`;

type Anchor = Pick<HeldPoll, 'anchorId' | 'audienceId' | 'asks'>;

function rightsOf(viewer: Viewer, thread: ThreadFacts, asks: boolean): PollRights {
  const keeps = canKeep(viewer, thread);
  return { takes: canReply(viewer, thread), makes: asks || keeps, keeps, asks };
}

/** Polls are asked with the first post of a thread; they stand where it stands, and while it stands. */
@Injectable()
export class ThreadPollsHost implements PollHost, OnModuleInit {
  readonly name = 'thread' as const;

  constructor(private readonly hosts: PollHosts) {}

  onModuleInit(): void {
    this.hosts.register(this);
  }

  async polls(
    reader: Reader,
    viewer: Viewer,
    threadId: string,
  ): Promise<(PollRights & { pollId: string })[]> {
    const [thread] = await reader.query<ThreadFacts & { polls: { pollId: string; asks: boolean }[] }>(
      OF_THREAD,
      [threadId, viewer.audienceIds, viewer.personId],
    );
    return found(thread).polls.map(({ pollId, asks }) => ({
      pollId,
      ...rightsOf(viewer, found(thread), asks),
    }));
  }

  async holdPlace(tx: Tx, viewer: Viewer, threadId: string): Promise<HeldPoll & { full: boolean }> {
    const thread = await lockThread(tx, viewer, { threadId });
    const [first] = await tx.query<Anchor & { full: boolean }>(FIRST, [threadId, viewer.personId]);
    const anchor = found(first);
    return { ...anchor, ...rightsOf(viewer, thread, anchor.asks) };
  }

  async attach(tx: Tx, pollId: string, postId: string): Promise<void> {
    await tx.query(
      `INSERT INTO post_poll (poll_id, post_id, thread_id) SELECT $1, id, thread_id FROM post WHERE id = $2`,
      [pollId, postId],
    );
  }

  async hold(tx: Tx, viewer: Viewer, pollId: string): Promise<HeldPoll> {
    const thread = await lockThread(tx, viewer, { postId: await this.postOf(tx, pollId) });
    // Read under the lock: it may have gone meanwhile.
    const [anchor] = await tx.query<Anchor>(ANCHOR, [pollId, viewer.personId]);
    return { ...found(anchor), ...rightsOf(viewer, thread, found(anchor).asks) };
  }

  async holdUnseen(tx: Tx, pollId: string): Promise<string | null> {
    const [post] = await tx.query<{ id: string }>(POST_OF, [pollId]);
    if (!post) return null;
    await holdThreadOf(tx, post.id);
    const [still] = await tx.query<{ id: string }>(POST_OF, [pollId]);
    return still?.id ?? null;
  }

  async changed(tx: Tx, postId: string): Promise<void> {
    await changeLine(tx, 'post.edited', postId, STAMP);
  }

  private async postOf(tx: Tx, pollId: string): Promise<string> {
    const [post] = await tx.query<{ id: string }>(POST_OF, [pollId]);
    if (!post) throw notFound();
    return post.id;
  }
}
