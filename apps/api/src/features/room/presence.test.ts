import { randomUUID } from 'node:crypto';
import type { PersonLine } from '@hearth/shared';
import { type Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, join } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  [noor, ben] = [
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Ben' }),
  ];
});
afterAll(() => house.close());

const ROOM = `query($id: ID!) { room(sessionId: $id) { id open rev lastNumber session { id status can { enterRoom } }
  people { id name } messages(last: 2) { hasBefore nodes { number body author { name } } } } }`;
interface Room {
  id: string;
  open: boolean;
  rev: number;
  lastNumber: number;
  session: { id: string; status: string; can: { enterRoom: boolean } };
  people: { id: string; name: string }[];
  messages: { hasBefore: boolean; nodes: { number: number; body: string }[] };
}
const room = async (who: Actor, id: string): Promise<Room> =>
  (await who.gql<{ room: Room }>(ROOM, { id })).room;
describe('who is here', () => {
  const watch = (socket: ClientSocket) => {
    const pushes: { at: number; people: PersonLine[] }[] = [];
    socket.on('room.people', ({ people }) => pushes.push({ at: Date.now(), people }));
    return pushes;
  };
  const names = (push: { people: PersonLine[] } | undefined) => push?.people.map(({ name }) => name);

  test('is told on entering and on leaving, a person once, at most once a second, and not when nothing changed', async () => {
    const session = await aSession(house, { in: cohort });
    const began = Date.now();
    const [first, second, third] = [await noor.socket(), await ben.socket(), await ben.socket()];
    const pushes = watch(first);
    const newcomer = watch(second);
    await done(join(first, session.roomId));
    await eventually('alone', () => names(pushes.at(-1))?.join() === 'Noor');
    await done(join(second, session.roomId));
    await done(join(third, session.roomId));
    await eventually(
      'both',
      () => names(pushes.at(-1))?.join() === 'Ben,Noor' && names(newcomer.at(-1))?.join() === 'Ben,Noor',
    );
    expect(pushes.at(-1)?.people[0]).toMatchObject({
      __typename: 'Person',
      id: ben.personId,
      roleTitle: 'school counselor',
      state: 'VT',
    });
    third.disconnect();
    await eventually(
      'the row is gone',
      async () =>
        (await house.db.query(`SELECT 1 FROM room_presence WHERE room_id = $1`, [session.roomId])).length ===
        2,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await house.beat();
    // What that beat pushed comes before this answer.
    await done(changes(first, session.roomId));
    const quiet = pushes.length;
    await house.beat();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(pushes.length).toBe(quiet);
    second.disconnect();
    await eventually('one less', () => names(pushes.at(-1))?.join() === 'Noor');
    // Counted from the beginning: one may be late on its way, none comes before its second.
    for (const [index, { at }] of pushes.entries()) expect(at - began).toBeGreaterThanOrEqual(index * 900);
  });

  test('is the same from every process, and those of a process that died fade', async () => {
    const other = await aHouse({}, house);
    try {
      const session = await aSession(house, { in: cohort });
      const socket = await noor.socket();
      const pushes = watch(socket);
      await done(join(socket, session.roomId));
      await done(join(await other.socket(ben.cookie), session.roomId));
      await eventually('both', () => names(pushes.at(-1))?.join() === 'Ben,Noor');
      expect((await room(cora, session.id)).people.map(({ name }) => name)).toEqual(['Ben', 'Noor']);
      await house.db.query(
        `INSERT INTO room_presence (socket_id, room_id, person_id, seen_at) VALUES ($1, $2, $3, now() - interval '26 seconds')`,
        [randomUUID(), session.roomId, cora.personId],
      );
      expect((await room(cora, session.id)).people.map(({ name }) => name)).toEqual(['Ben', 'Noor']);
    } finally {
      await other.close();
    }
  });
});
