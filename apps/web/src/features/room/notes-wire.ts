import type { Ack, NoteLine } from '@hearth/shared';
import { openSocket } from '../../platform/socket/socket.js';
import { ANSWER_WITHIN, type ChannelWire } from '../../platform/socket/use-channel.js';

/** How the channel of a room's notes speaks. */
export const NOTES_WIRE: ChannelWire<NoteLine> = {
  channel: (id) => `notes:${id}`,
  join: (socket, roomId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('notes.join', { roomId, afterRev }),
  changes: (socket, roomId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('notes.changes', { roomId, afterRev }),
  leave: (socket, roomId) => socket.emit('notes.leave', { roomId }, () => undefined),
  listen: (socket, roomId, take) => {
    const hear = (line: NoteLine) => {
      if (line.roomId === roomId) take(line);
    };
    socket.on('notes.changed', hear);
    return () => socket.off('notes.changed', hear);
  },
};

/** Hands a change over; acknowledged once it is stored. Rejects when the line is cut or no answer comes. */
export async function sendNotes(roomId: string, update: string): Promise<Ack<{ rev: number }>> {
  const socket = await openSocket();
  if (!socket.connected) throw new TypeError('The line is cut');
  return socket.timeout(ANSWER_WITHIN).emitWithAck('notes.update', { roomId, update });
}
