import { bytesOf } from './base64.js';
import { notesKept } from './notes-kept.js';
import { sendKeptNotes } from './send-kept-notes.js';

const bytes = (...of: number[]) => Uint8Array.from(of);

it('sends what each window left of each room, of this person alone; what is refused, cut off or typed since stays', async () => {
  notesKept.put('noor', 'r1', 1, bytes(1));
  notesKept.put('noor', 'r1', 2, bytes(2));
  notesKept.put('noor', 'locked', 3, bytes(3));
  notesKept.put('noor', 'cut', 4, bytes(4));
  notesKept.put('otto', 'r1', 5, bytes(5));
  const sent: unknown[] = [];
  await sendKeptNotes('noor', (roomId, update) => {
    sent.push([roomId, ...bytesOf(update)]);
    // Typed on while it was under way.
    if (bytesOf(update)[0] === 2) notesKept.put('noor', 'r1', 2, bytes(2, 2));
    if (roomId === 'cut') return Promise.reject(new TypeError('The line is cut'));
    return Promise.resolve(roomId === 'locked' ? { ok: false, code: 'locked' } : { ok: true, rev: 1 });
  });
  expect(sent.sort()).toEqual([
    ['cut', 4],
    ['locked', 3],
    ['r1', 1],
    ['r1', 2],
  ]);
  expect(notesKept.all('noor', 'r1')).toEqual([{ by: 2, update: bytes(2, 2) }]);
  expect(notesKept.all('noor', 'locked')).toHaveLength(1);
  expect(notesKept.all('noor', 'cut')).toHaveLength(1);
  expect(notesKept.all('otto', 'r1')).toHaveLength(1);
});
