import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Changes, RoomLine } from '@hearth/shared';
import { guestOnly } from '../../platform/access/allow.js';
import { notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { isGuest, type GuestOf, type Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { channelOf, type ChannelKind, type Head } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';
import type { HearthSocket } from '../../platform/realtime/socket-context.js';
import { opensAt } from '../../foundation/sessions/session-time.js';
import { changesForGuest, personForGuest } from './guest-room.queries.js';
import { Presence } from './presence.js';
import { parseAfter, parseRoom } from './room.messages.js';
import { canGuestBeIn } from './room.policy.js';
import { peopleInRooms, roomHeads, roomStanding } from './room.queries.js';

/**
 * A room as its guests hear it: a channel of their own, on which no line is pushed. They are told that something has
 * moved, and ask what of it is theirs; so nothing that members hear reaches them by being forgotten here.
 */
@Injectable()
export class GuestRoomRealtime implements ChannelKind, OnModuleInit {
  readonly prefix = 'guests';
  /** Who was said to be in each room last. */
  private readonly said = new Map<string, string>();

  constructor(
    private readonly db: Db,
    private readonly realtime: Realtime,
    private readonly presence: Presence,
  ) {}

  onModuleInit(): void {
    this.realtime.register(this);
    this.realtime.onMessage('guest.join', guestOnly, parseAfter, async (socket, { roomId, afterRev }) => {
      await this.realtime.enter(socket, this, roomId);
      this.said.delete(roomId);
      return changesForGuest(this.db, guestOf(socket, roomId), afterRev);
    });
    this.realtime.onMessage('guest.changes', guestOnly, parseAfter, async (socket, { roomId, afterRev }) => {
      await this.realtime.countRead(socket);
      return this.changes(socket, roomId, afterRev);
    });
    this.realtime.onMessage('guest.leave', guestOnly, parseRoom, async (socket, { roomId }) => {
      await this.realtime.leave(socket, channelOf('guests', roomId));
      return {};
    });
  }

  /** Refuses with `not_found`, or with `room_closed` where it is to open. */
  async admit(viewer: Viewer, roomId: string): Promise<void> {
    if (!isGuest(viewer) || viewer.guestOf.roomId !== roomId) throw notFound();
    const session = await roomStanding(this.db, viewer, roomId);
    if (!session) throw notFound();
    if (!canGuestBeIn(viewer, { id: roomId }, session, session.now))
      throw new RefusalError('room_closed', { opensAt: opensAt(session).toISOString() });
  }

  private async changes(socket: HearthSocket, roomId: string, afterRev: number): Promise<Changes<RoomLine>> {
    const of = guestOf(socket, roomId);
    await this.admit(socket.data.viewer, roomId);
    return changesForGuest(this.db, of, afterRev);
  }

  heads(ids: readonly string[]): Promise<Head[]> {
    return roomHeads(this.db, ids);
  }

  async beat(ids: readonly string[]): Promise<void> {
    await this.presence.keep();
    for (const id of this.said.keys()) if (!ids.includes(id)) this.said.delete(id);
    const peopleByRoom = await peopleInRooms(this.db, ids);
    for (const roomId of ids) {
      const people = (peopleByRoom.get(roomId) ?? []).map(personForGuest);
      const text = JSON.stringify(people);
      if (this.said.get(roomId) === text) continue;
      this.said.set(roomId, text);
      this.realtime.emitHere(channelOf('guests', roomId), 'room.people', { roomId, people });
    }
  }

  entered(socketId: string, id: string, viewer: Viewer): Promise<void> {
    return this.presence.enter(socketId, id, viewer.personId);
  }

  left(socketId: string, id: string): Promise<void> {
    return this.presence.leave(socketId, id);
  }
}

function guestOf(socket: HearthSocket, roomId: string): GuestOf {
  const { guestOf: of } = socket.data.viewer;
  if (of?.roomId !== roomId) throw notFound();
  return of;
}
