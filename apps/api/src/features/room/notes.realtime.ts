import { Injectable, type OnModuleInit } from '@nestjs/common';
import { signedIn } from '../../platform/access/allow.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { DomainEventBus } from '../../platform/db/domain-event-bus.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { channelOf, type ChannelKind, type Head } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';
import { parseUpdate } from './notes.messages.js';
import { notesSince } from './notes.queries.js';
import { NotesService } from './notes.service.js';
import { parseAfter, parseRoom } from './room.messages.js';
import { roomHeads } from './room.queries.js';

/** The push face of a room's notes: a channel of its own, so that only who has them open is sent each keystroke. */
@Injectable()
export class NotesRealtime implements ChannelKind, OnModuleInit {
  readonly prefix = 'notes';

  constructor(
    private readonly db: Db,
    private readonly realtime: Realtime,
    private readonly notes: NotesService,
    private readonly limits: RateLimits,
    private readonly bus: DomainEventBus,
  ) {}

  onModuleInit(): void {
    this.realtime.register(this);
    this.bus.on('notes.changed', (line) =>
      this.realtime.emitLine(channelOf('notes', line.roomId), { name: 'notes.changed', line }),
    );
    this.realtime.onMessage('notes.join', signedIn, parseAfter, async (socket, { roomId, afterRev }) => {
      try {
        await this.realtime.enter(socket, this, roomId);
      } catch (error) {
        if (!(error instanceof RefusalError) || error.refusal.code !== 'session_canceled') throw error;
        // There is nothing more to hear; what was written is read by those who may.
        return this.notes.changes(socket.data.viewer, roomId, afterRev);
      }
      return notesSince(this.db, roomId, afterRev);
    });
    this.realtime.onMessage('notes.leave', signedIn, parseRoom, async (socket, { roomId }) => {
      await this.realtime.leave(socket, channelOf('notes', roomId));
      return {};
    });
    this.realtime.onMessage('notes.changes', signedIn, parseAfter, async (socket, { roomId, afterRev }) => {
      await this.realtime.countRead(socket);
      return this.notes.changes(socket.data.viewer, roomId, afterRev);
    });
    this.realtime.onMessage('notes.update', signedIn, parseUpdate, async (socket, { roomId, update }) => {
      const { personId, signInId } = socket.data.viewer;
      await this.limits.take('notes', personId);
      return this.notes.write(signInId, roomId, Buffer.from(update, 'base64'));
    });
  }

  admit(viewer: Viewer, id: string): Promise<void> {
    return this.notes.admit(viewer, id);
  }

  async heads(ids: readonly string[]): Promise<Head[]> {
    const rows = await this.db.query<{ id: string; seq: number }>(
      `SELECT room_id AS id, seq FROM room_note WHERE room_id = ANY($1::uuid[])`,
      [ids],
    );
    const seqs = new Map(rows.map(({ id, seq }) => [id, seq]));
    return (await roomHeads(this.db, ids)).map((head) => ({ ...head, rev: seqs.get(head.id) ?? 0 }));
  }
}
