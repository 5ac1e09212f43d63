import { Injectable, type OnModuleInit } from '@nestjs/common';
import { orGuest, signedIn } from '../../platform/access/allow.js';
import { DomainEventBus } from '../../platform/db/domain-event-bus.js';
import { Db } from '../../platform/db/db.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Beat } from '../../platform/realtime/beat.js';
import { channelOf, type ChannelKind, type Head } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { HearthSocket } from '../../platform/realtime/socket-context.js';
import type { ChatAct } from './chat-batch.js';
import { ChatService } from './chat.service.js';
import { Presence } from './presence.js';
import { parseAfter, parseMessage, parseRoom, parseText } from './room.messages.js';
import { changesSince, roomHeads } from './room.queries.js';
import { RoomService } from './room.service.js';

/** The push face of a room: who hears it, what one may say there, who is in it. */
@Injectable()
export class RoomRealtime implements ChannelKind, OnModuleInit {
  readonly prefix = 'room';

  constructor(
    private readonly db: Db,
    private readonly realtime: Realtime,
    private readonly rooms: RoomService,
    private readonly chat: ChatService,
    private readonly presence: Presence,
    private readonly clock: Beat,
    private readonly limits: RateLimits,
    private readonly bus: DomainEventBus,
  ) {}

  onModuleInit(): void {
    this.realtime.register(this);
    // A canceled session puts everyone out at the next beat; in this process that is now.
    this.bus.on('session.changed', () => this.clock.now());

    this.bus.on('message.marked', (line) =>
      this.realtime.emitLine(channelOf('room', line.roomId), { name: 'message.edited', line }),
    );
    this.bus.on('room.changed', (line) =>
      this.realtime.emitLine(channelOf('room', line.roomId), { name: 'room.changed', line }),
    );

    this.realtime.onMessage(
      'clock.read',
      orGuest,
      () => ({}),
      async () => {
        const [row] = await this.db.query<{ now: number }>(
          `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`,
        );
        return { now: Math.round(row?.now ?? 0) };
      },
    );
    this.realtime.onMessage('room.join', signedIn, parseAfter, async (socket, { roomId, afterRev }) => {
      try {
        await this.realtime.enter(socket, this, roomId);
      } catch (error) {
        if (!(error instanceof RefusalError) || error.refusal.code !== 'session_canceled') throw error;
        // There is nothing more to hear; what was said is read by those who may.
        return this.rooms.changes(socket.data.viewer, roomId, afterRev);
      }
      return changesSince(this.db, roomId, afterRev);
    });
    this.realtime.onMessage('room.leave', signedIn, parseRoom, async (socket, { roomId }) => {
      await this.realtime.leave(socket, channelOf('room', roomId));
      return {};
    });
    this.realtime.onMessage('room.changes', signedIn, parseAfter, async (socket, { roomId, afterRev }) => {
      await this.realtime.countRead(socket);
      return this.rooms.changes(socket.data.viewer, roomId, afterRev);
    });
    this.realtime.onMessage('message.send', orGuest, parseText, async (socket, { roomId, id, body }) => {
      const { rev, sentAt } = await this.chat.submit(roomId, act(socket, 'send', id, body));
      return { rev, sentAt };
    });
    this.realtime.onMessage('message.edit', orGuest, parseText, async (socket, { roomId, id, body }) => {
      const { rev } = await this.change(socket, roomId, 'edit', id, body);
      return { rev };
    });
    this.realtime.onMessage('message.undo', orGuest, parseMessage, async (socket, { roomId, id }) => {
      const { rev } = await this.change(socket, roomId, 'undo', id, '');
      return { rev };
    });
  }

  /** An edit or an undo. Lines that are sent are counted in the database; these leave no row to count. */
  private async change(
    socket: HearthSocket,
    roomId: string,
    kind: 'edit' | 'undo',
    id: string,
    body: string,
  ) {
    await this.limits.take('chat-change', socket.data.viewer.personId);
    return this.chat.submit(roomId, act(socket, kind, id, body));
  }

  admit(viewer: Viewer, id: string): Promise<void> {
    return this.rooms.admit(viewer, id);
  }

  heads(ids: readonly string[]): Promise<Head[]> {
    return roomHeads(this.db, ids);
  }

  beat(ids: readonly string[]): Promise<void> {
    return this.presence.beat(ids);
  }

  entered(socketId: string, id: string, viewer: Viewer): Promise<void> {
    return this.presence.enter(socketId, id, viewer.personId);
  }

  left(socketId: string, id: string): Promise<void> {
    return this.presence.leave(socketId, id);
  }
}

function act(socket: HearthSocket, kind: ChatAct['kind'], id: string, body: string): ChatAct {
  const { personId, signInId } = socket.data.viewer;
  return { kind, id, body, personId, signInId };
}
