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
import type { ChatAct } from './chat-acts.js';
import { ChatService } from './chat.service.js';
import { Presence } from './presence.js';
import { readRoom } from './room-read.js';
import {
  parseAfter,
  parseEdit,
  parseMessage,
  parseReaction,
  parseRead,
  parseRoom,
  parseText,
} from './room.messages.js';
import { changesSince, roomHeads } from './room.queries.js';
import { RoomService } from './room.service.js';
import { Typing } from './typing.js';

/** The push face of a room: who hears it, what one may say there, who is in it. */
@Injectable()
export class RoomRealtime implements ChannelKind, OnModuleInit {
  readonly prefix = 'room';
  /** Of the rooms that someone here is in, as the last beat found them; and those of them that had moved. */
  private epochs = new Map<string, string>();
  private moved: string[] = [];

  constructor(
    private readonly db: Db,
    private readonly realtime: Realtime,
    private readonly rooms: RoomService,
    private readonly chat: ChatService,
    private readonly presence: Presence,
    private readonly typing: Typing,
    private readonly clock: Beat,
    private readonly limits: RateLimits,
    private readonly bus: DomainEventBus,
  ) {}

  onModuleInit(): void {
    this.realtime.register(this);
    // A canceled session puts everyone out at the next beat; in this process that is now.
    this.bus.on('session.changed', () => this.clock.now());
    this.bus.on('room.measured', () => {
      this.typing.forget();
      return this.clock.now();
    });
    this.bus.on('room.cared', ({ sessionId, personIds }) =>
      this.realtime.emit(
        personIds.map((id) => channelOf('person', id)),
        'room.care',
        { sessionId },
      ),
    );

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
    this.realtime.onMessage('message.send', orGuest, parseText, async (socket, { roomId, id, ...text }) => {
      const { rev, sentAt } = await this.chat.submit(roomId, { kind: 'send', id, ...text, ...by(socket) });
      this.typing.sent(socket.data.viewer.personId, roomId);
      return { rev, sentAt };
    });
    this.realtime.onMessage('message.edit', orGuest, parseEdit, (socket, { roomId, id, ...text }) =>
      this.change(socket, roomId, { kind: 'edit', id, ...text }),
    );
    this.realtime.onMessage('message.undo', orGuest, parseMessage, (socket, { roomId, id }) =>
      this.change(socket, roomId, { kind: 'undo', id, body: '' }),
    );
    this.realtime.onMessage('message.react', signedIn, parseReaction, (socket, { roomId, id, ...reaction }) =>
      this.change(socket, roomId, { kind: 'react', id, body: '', reaction }),
    );
    this.realtime.onMessage('room.typing', signedIn, parseRoom, async (socket, { roomId }) => {
      await this.ensureHears(socket, roomId);
      await this.typing.say(socket.data.viewer, roomId);
      return {};
    });
    this.realtime.onMessage('room.read', signedIn, parseRead, async (socket, { roomId, number }) => {
      await this.ensureHears(socket, roomId);
      const { personId } = socket.data.viewer;
      await this.limits.take('chat-change', personId);
      await this.db.write((tx) => readRoom(tx, personId, roomId, number));
      return {};
    });
  }

  /** An edit, an undo or a reaction. Lines that are sent are counted in the database; these leave no row to count. */
  private async change(
    socket: HearthSocket,
    roomId: string,
    what: Omit<ChatAct, 'personId' | 'signInId'>,
  ): Promise<{ rev: number }> {
    await this.limits.take('chat-change', socket.data.viewer.personId);
    const { rev } = await this.chat.submit(roomId, { ...what, ...by(socket) });
    return { rev };
  }

  /** Whoever hears a room was let in, and is put out with their right. Refuses others like `admit`. */
  private async ensureHears(socket: HearthSocket, roomId: string): Promise<void> {
    if (socket.data.channels.has(channelOf('room', roomId))) return;
    await this.realtime.countRead(socket);
    await this.admit(socket.data.viewer, roomId);
  }

  admit(viewer: Viewer, id: string): Promise<void> {
    return this.rooms.admit(viewer, id);
  }

  async heads(ids: readonly string[]): Promise<Head[]> {
    const heads = await roomHeads(this.db, ids);
    // Met for the first time and shut: it may have been closed between someone's entry and this beat.
    this.moved = heads
      .filter(({ id, epoch }) => (this.epochs.get(id) ?? (epoch.includes(' shut') ? '' : epoch)) !== epoch)
      .map(({ id }) => id);
    this.epochs = new Map(heads.map(({ id, epoch }) => [id, epoch]));
    return heads;
  }

  /** By now whoever may not hear any more is out. */
  beat(ids: readonly string[]): Promise<void> {
    for (const roomId of this.moved)
      this.realtime.emitHere(channelOf('room', roomId), 'room.session', { roomId });
    return this.presence.beat(ids);
  }

  entered(socketId: string, id: string, viewer: Viewer): Promise<void> {
    return this.presence.enter(socketId, id, viewer.personId);
  }

  left(socketId: string, id: string): Promise<void> {
    return this.presence.leave(socketId, id);
  }
}

function by(socket: HearthSocket): Pick<ChatAct, 'personId' | 'signInId'> {
  const { personId, signInId } = socket.data.viewer;
  return { personId, signInId };
}
