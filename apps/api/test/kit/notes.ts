import { NOTES_TEXT, type NoteLine } from '@hearth/shared';
import * as Y from 'yjs';
import type { ClientSocket } from './house.js';
import { done } from './rooms.js';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string) => Buffer.from(text, 'base64');

/** Writes in the notes of a room. */
export const update = (socket: ClientSocket, roomId: string, bytes: Uint8Array) =>
  socket.emitWithAck('notes.update', { roomId, update: base64(bytes) });

/** Hears the notes of a room. */
export const joinNotes = (socket: ClientSocket, roomId: string, afterRev = 0) =>
  done(socket.emitWithAck('notes.join', { roomId, afterRev }));

/** Someone's own copy of the notes. */
export function aCopy() {
  const doc = new Y.Doc();
  const text = doc.getText(NOTES_TEXT);
  return {
    doc,
    text,
    take: (lines: readonly NoteLine[]) => lines.forEach((line) => Y.applyUpdate(doc, bytesOf(line.update))),
    /** The update that this made. */
    write: (change: () => void) => {
      const before = Y.encodeStateVector(doc);
      doc.transact(change);
      return Y.encodeStateAsUpdate(doc, before);
    },
  };
}
