import type { Ack, MessageSend, ReactionName, RoomLine } from '@hearth/shared';
import { openSocket, type HearthSocket } from '../../platform/socket/socket.js';
import { ANSWER_WITHIN, type ChannelWire } from '../../platform/socket/use-channel.js';

/** How a room's channel speaks. */
export const ROOM_WIRE: ChannelWire<RoomLine> = {
  channel: (id) => `room:${id}`,
  join: (socket, roomId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('room.join', { roomId, afterRev }),
  changes: (socket, roomId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('room.changes', { roomId, afterRev }),
  leave: (socket, roomId) => socket.emit('room.leave', { roomId }, () => undefined),
  listen: (socket, roomId, take) => {
    const hear = (line: RoomLine) => {
      if (line.roomId === roomId) take(line);
    };
    const names = [
      'message.added',
      'message.edited',
      'message.undone',
      'message.reacted',
      'room.changed',
    ] as const;
    for (const name of names) socket.on(name, hear);
    return () => {
      for (const name of names) socket.off(name, hear);
    };
  },
};

/** The socket while its line is up. Rejects at once where it is not: nothing may wait unseen in the socket's own buffer. */
async function connected(): Promise<HearthSocket> {
  const socket = await openSocket();
  if (!socket.connected) throw new TypeError('The line is cut');
  return socket;
}

/** Hands a new message over; acknowledged once it is stored. Rejects when the line is cut or no answer comes. */
export async function sendMessage(message: MessageSend): Promise<Ack<{ rev: number; sentAt: string }>> {
  const socket = await connected();
  return socket.timeout(ANSWER_WITHIN).emitWithAck('message.send', message);
}

/** Changes one's own message and its content notes. Rejects like `sendMessage`. */
export async function editMessage(
  roomId: string,
  id: string,
  body: string,
  contentNotes: readonly string[],
): Promise<Ack<{ rev: number }>> {
  const socket = await connected();
  return socket
    .timeout(ANSWER_WITHIN)
    .emitWithAck('message.edit', { roomId, id, body, contentNotes: [...contentNotes] });
}

/** Reacts to what another said, or takes that back. Rejects like `sendMessage`. */
export async function reactTo(
  roomId: string,
  id: string,
  kind: ReactionName,
  on: boolean,
): Promise<Ack<{ rev: number }>> {
  const socket = await connected();
  return socket.timeout(ANSWER_WITHIN).emitWithAck('message.react', { roomId, id, kind, on });
}

/** Says that one is writing. Rejects like `sendMessage`. */
export async function sayTyping(roomId: string): Promise<void> {
  (await connected()).emit('room.typing', { roomId }, () => undefined);
}

/** Says how far one has read. Rejects like `sendMessage`, and where it was refused. */
export async function sayRead(roomId: string, number: number): Promise<void> {
  const socket = await connected();
  const answer = await socket.timeout(ANSWER_WITHIN).emitWithAck('room.read', { roomId, number });
  if (!answer.ok) throw new Error(answer.code);
}

/** Takes one's own message back. Rejects like `sendMessage`. */
export async function undoMessage(roomId: string, id: string): Promise<Ack<{ rev: number }>> {
  const socket = await connected();
  return socket.timeout(ANSWER_WITHIN).emitWithAck('message.undo', { roomId, id });
}
