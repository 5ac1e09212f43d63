import type { RoomNotesLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCopy, joinNotes, update } from '../../../test/kit/notes.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, refused } from '../../../test/kit/rooms.js';
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

const lock = async (by: Actor, roomId: string, locked: boolean, version: number) =>
  (
    await by.gql<{ notesLock: RoomNotesLine }>(
      `mutation($input: NotesLockInput!) { notesLock(input: $input) { id roomId rev version lockedAt } }`,
      { input: { roomId, locked, version } },
    )
  ).notesLock;
const aMeeting = (startsInMinutes = 5) => aSession(house, { in: cohort, facilitator: ben, startsInMinutes });

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
      copy.take((await joinNotes(socket, roomId)).lines);
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
  const first = await joinNotes(await noor.socket(), roomId);
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
    expect((await joinNotes(there, roomId)).head).toBe(0);
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
  expect(heard[0]).toEqual({ ...locked, __typename: 'RoomNotes' });
  const kept = write(() => text.insert(0, 'Kept '));
  await refused(update(socket, roomId, kept), 'locked');
  expect((await joinNotes(socket, roomId)).lines).toHaveLength(1);
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
  expect((await joinNotes(socket, roomId)).head).toBe(1);
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
