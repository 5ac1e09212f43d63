import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { signedIn } from '../../platform/access/allow.js';
import { found, invalidField, notFound } from '../../platform/access/refusal-error.js';
import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { DomainEventBus } from '../../platform/db/domain-event-bus.js';
import { channelOf, type ChannelKind, type Head } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';
import { changesSince } from './post.queries.js';

const MOST = 2_147_483_647;

/** The push face of the forum: the channel of a thread. */
@Injectable()
export class ForumRealtime implements ChannelKind, OnModuleInit {
  readonly prefix = 'thread' as const;

  constructor(
    private readonly db: Db,
    private readonly realtime: Realtime,
    private readonly bus: DomainEventBus,
  ) {}

  onModuleInit(): void {
    this.realtime.register(this);
    this.realtime.onMessage('thread.join', signedIn, threadAndRev, async (socket, { threadId, afterRev }) => {
      await this.realtime.enter(socket, this, threadId);
      return found(await changesSince(this.db, socket.data.viewer, threadId, afterRev));
    });
    this.realtime.onMessage(
      'thread.changes',
      signedIn,
      threadAndRev,
      async (socket, { threadId, afterRev }) => {
        await this.realtime.countRead(socket);
        return found(await changesSince(this.db, socket.data.viewer, threadId, afterRev));
      },
    );
    this.realtime.onMessage('thread.leave', signedIn, threadOnly, async (socket, { threadId }) => {
      await this.realtime.leave(socket, channelOf(this.prefix, threadId));
      return {};
    });
    for (const name of [
      'post.added',
      'post.edited',
      'post.deleted',
      'post.restored',
      'post.reacted',
    ] as const) {
      this.bus.on(name, (line) =>
        this.realtime.emitLine(channelOf(this.prefix, line.threadId), { name, line }),
      );
    }
  }

  async admit(viewer: Viewer, id: string): Promise<void> {
    const [thread] = await this.db.query<{ audienceId: string }>(
      `SELECT audience_id AS "audienceId" FROM thread WHERE id = $1 AND deleted_at IS NULL`,
      [id],
    );
    if (!thread || !mayRead(viewer, thread.audienceId)) throw notFound();
  }

  heads(ids: readonly string[]): Promise<Head[]> {
    return this.db.query<Head>(
      `SELECT id, rev, audience_id || ':' || (locked_at IS NOT NULL OR archived_at IS NOT NULL) AS epoch FROM thread
        WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL`,
      [ids],
    );
  }
}

function threadOnly(body: unknown): { threadId: string } {
  const threadId =
    typeof body === 'object' && body !== null && 'threadId' in body ? body.threadId : undefined;
  if (!isUUID(threadId)) throw notFound();
  return { threadId: String(threadId).toLowerCase() };
}

function threadAndRev(body: unknown): { threadId: string; afterRev: number } {
  const { threadId } = threadOnly(body);
  const afterRev =
    typeof body === 'object' && body !== null && 'afterRev' in body ? body.afterRev : undefined;
  if (typeof afterRev !== 'number' || !Number.isInteger(afterRev) || afterRev < 0 || afterRev > MOST) {
    throw invalidField('afterRev', 'unknown');
  }
  return { threadId, afterRev };
}
