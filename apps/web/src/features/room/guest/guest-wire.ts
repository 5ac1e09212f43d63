import type { RoomLine } from '@hearth/shared';
import { ANSWER_WITHIN, type ChannelWire } from '../../../platform/socket/use-channel.js';

/** How a room's channel speaks to a guest: no line is pushed, `head` says when to ask. */
export const GUEST_WIRE: ChannelWire<RoomLine> = {
  channel: (id) => `guests:${id}`,
  join: (socket, roomId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('guest.join', { roomId, afterRev }),
  changes: (socket, roomId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('guest.changes', { roomId, afterRev }),
  leave: (socket, roomId) => socket.emit('guest.leave', { roomId }, () => undefined),
  listen: () => () => undefined,
};
