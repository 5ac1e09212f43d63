import { randomUUID } from 'node:crypto';
import type { Ack, Changes, ErrorCode, MessageLine, Refusal } from '@hearth/shared';
import type { ClientSocket } from './house.js';

/** The acknowledgement of something done; throws where it was a refusal. */
export async function done<T>(ack: Promise<Ack<T>>): Promise<T> {
  const answer = await ack;
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** The acknowledgement must be this refusal. */
export async function refused(ack: Promise<Ack<object>>, code: ErrorCode): Promise<Refusal> {
  const answer = await ack;
  expect(answer).toMatchObject({ ok: false, code });
  return answer as Refusal;
}

/** What a room without a protocol answers: all its lines are messages. */
type Messages = Promise<Ack<Changes<MessageLine>>>;

export const join = (socket: ClientSocket, roomId: string, afterRev = 0): Messages =>
  socket.emitWithAck('room.join', { roomId, afterRev }) as Messages;

export const changes = (socket: ClientSocket, roomId: string, afterRev = 0): Messages =>
  socket.emitWithAck('room.changes', { roomId, afterRev }) as Messages;

export const send = (socket: ClientSocket, roomId: string, body = 'Hello', id: string = randomUUID()) =>
  socket.emitWithAck('message.send', { roomId, id, body });

/** What a socket is pushed of a room's lines, in the order of arrival. */
export function heard(socket: ClientSocket): { name: string; line: MessageLine }[] {
  const lines: { name: string; line: MessageLine }[] = [];
  for (const name of ['message.added', 'message.edited', 'message.undone', 'message.reacted'] as const) {
    socket.on(name, (line) => lines.push({ name, line }));
  }
  return lines;
}
