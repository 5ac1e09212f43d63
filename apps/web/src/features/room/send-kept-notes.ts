import { base64Of } from './base64.js';
import { notesKept } from './notes-kept.js';
import { sendNotes } from './notes-wire.js';

/**
 * Sends what was typed into shared notes and waits here, of every room: it was written where others read along, and the same
 * twice is once. What is refused stays, and keeps none of the others. Never rejects.
 */
export async function sendKeptNotes(personId: string, hand: typeof sendNotes = sendNotes): Promise<void> {
  const send = async (roomId: string, by: number, update: Uint8Array) => {
    const answer = await hand(roomId, base64Of(update));
    if (answer.ok) notesKept.stored(personId, roomId, by, update);
  };
  await Promise.allSettled(
    notesKept
      .rooms(personId)
      .flatMap((roomId) => notesKept.all(personId, roomId).map(({ by, update }) => send(roomId, by, update))),
  );
}
