import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { notFound, type RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { metrics } from '../../platform/health/metrics.js';
import { channelOf } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';
import type { ChatAck, ChatAct, ChatChange } from './chat-acts.js';
import { ChatBatch } from './chat-batch.js';
import { writeBeside } from './chat-beside.js';
import { ChatQueue, type Settled } from './chat-queue.js';
import { lockRoom, readFacts, writeBatch } from './chat-store.js';

type Answers = (ChatAck | RefusalError)[];

/** PostgreSQL's classes of errors after which the same batch, read anew, may well succeed: a key taken meanwhile, a deadlock. */
const MAY_PASS = /^(23|40)/;
const TRIES = 3;

/** What is done with a room's chat: everything takes its place in the room's queue, and is answered after the commit. */
@Injectable()
export class ChatService implements BeforeApplicationShutdown {
  private readonly queue = new ChatQueue<ChatAct, ChatAck>((roomId, acts) => this.settle(roomId, acts));

  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerSource,
    private readonly config: Config,
    private readonly realtime: Realtime,
  ) {}

  /** Does one act; the answer comes once it is stored. Throws the refusal. */
  submit(roomId: string, act: ChatAct): Promise<ChatAck> {
    return this.queue.submit(roomId, act);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.queue.idle();
  }

  private async settle(roomId: string, acts: ChatAct[]): Promise<Settled<ChatAck>> {
    const { answers, changes } = await this.tryToWrite(roomId, acts);
    const tell = () => {
      const [channel, guests] = [channelOf('room', roomId), channelOf('guests', roomId)];
      for (const change of changes) this.realtime.emitLine(channel, change);
      const last = changes.at(-1);
      // Guests of other processes are told at their next beat.
      if (last) this.realtime.emitHere(guests, 'head', { channel: guests, rev: last.line.rev });
      metrics.messages.inc(changes.filter(({ name }) => name === 'message.added').length);
    };
    return { answers, tell };
  }

  private async tryToWrite(roomId: string, acts: ChatAct[]) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.db.write((tx) => this.write(tx, roomId, acts));
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (tries === TRIES || !MAY_PASS.test(code)) throw error;
      }
    }
  }

  /** Load and lock, allow, change, announce: for every act of the batch, in one transaction. */
  private async write(
    tx: Tx,
    roomId: string,
    acts: ChatAct[],
  ): Promise<{ answers: Answers; changes: ChatChange[] }> {
    const limit = { count: this.config.CHAT_LIMIT, windowSeconds: this.config.CHAT_WINDOW_SECONDS };
    const signInIds = [...new Set(acts.map(({ signInId }) => signInId))];
    // Sent in one packet, done one after the other: what is read behind the lock is read with the lock held.
    const [room, facts, viewers] = await Promise.all([
      lockRoom(tx, roomId),
      readFacts(tx, roomId, acts, limit),
      this.viewers.bySignIns(signInIds, tx),
    ]);
    if (!room || !facts) return { answers: acts.map(notFound), changes: [] };

    const batch = new ChatBatch({ ...facts, room, viewers, limit });
    const answers = acts.map((act) => batch.apply(act));

    await writeBatch(tx, roomId, facts.session.audienceId, batch);
    await writeBeside(tx, roomId, batch, facts);
    for (const [name, changes] of Map.groupBy(batch.changes, (change) => change.name)) {
      tx.announce(name, { roomId, messageIds: changes.map(({ line }) => line.id) });
    }
    return { answers, changes: batch.changes };
  }
}
