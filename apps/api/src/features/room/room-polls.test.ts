import { randomUUID } from 'node:crypto';
import { LIMITS, type RoomLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import {
  answerPoll,
  changePoll,
  closePoll,
  makePoll,
  pollInput,
  removePoll,
  removeWord,
  seePolls,
} from '../../../test/kit/polls.js';
import { done } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let ben: Actor;
let people: Actor[];
let noor: Actor;
let otto: Actor;
let elsewhere: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  people = [];
  for (let count = 0; count < 6; count += 1)
    people.push(await aFellow(house, { in: cohort, name: `Fellow ${count}` }));
  [noor, otto] = people as [Actor, Actor];
  elsewhere = await aCoordinator(house, { of: await aCohort(house) });
});
afterAll(() => house.close());

/** A session that Ben facilitates, its room open. */
const aRoom = async () => (await aSession(house, { in: cohort, facilitator: ben })).roomId;
const make = (who: Actor, roomId: string, some: Record<string, unknown> = {}) =>
  makePoll(who, roomId, some, 'ROOM');
const see = (who: Actor, roomId: string) => seePolls(who, roomId, 'ROOM');
const replay = async (who: Actor, roomId: string, afterRev = 0): Promise<RoomLine[]> =>
  (await done((await who.socket()).emitWithAck('room.changes', { roomId, afterRev }))).lines;
const inRoom = async (who: Actor, roomId: string) => {
  const [session] = await house.db.query<{ id: string }>(`SELECT session_id AS id FROM room WHERE id = $1`, [
    roomId,
  ]);
  return (
    await who.gql<{ room: { rev: number; polls: { rev: number; count: number } | null } }>(
      `query($id: ID!) { room(sessionId: $id) { rev polls { rev count } } }`,
      { id: session!.id },
    )
  ).room;
};
const endedAgo = (roomId: string, hours: number) =>
  house.db.query(
    `UPDATE peer_session s SET starts_at = now() - interval '5 hours', ends_at = now() - make_interval(hours => $2)
       FROM room r WHERE r.session_id = s.id AND r.id = $1`,
    [roomId, hours],
  );
const attended = (roomId: string, who: Actor) =>
  house.db.query(
    `INSERT INTO attendance (session_id, person_id) SELECT session_id, $2 FROM room WHERE id = $1`,
    [roomId, who.personId],
  );

describe('a poll in a room', () => {
  test('is asked by whoever runs the session, once however often it is sent, and only so many', async () => {
    const roomId = await aRoom();
    expect((await inRoom(noor, roomId)).polls).toBeNull();
    const poll = pollInput();
    await Promise.all([make(ben, roomId, poll), make(ben, roomId, poll)]);
    await expectRefused(make(noor, roomId), 'not_allowed');
    await expectRefused(make(elsewhere, roomId), 'not_found');
    await expectRefused(see(elsewhere, roomId), 'not_found');
    await expectRefused(seePolls(noor, roomId), 'not_found');
    expect(await see(noor, roomId)).toMatchObject([
      {
        question: 'Which day suits you?',
        can: { answer: true, change: false, close: false, remove: false, moderate: false },
      },
    ]);
    expect(await inRoom(noor, roomId)).toEqual({ rev: 1, polls: { rev: 1, count: 1 } });
    for (let count = 1; count < LIMITS.roomPolls; count += 1) await make(cora, roomId);
    await expectRefused(make(ben, roomId), 'conflict');
    const shut = (await aSession(house, { in: cohort, facilitator: ben, startsInMinutes: 600 })).roomId;
    await expectRefused(make(ben, shut), 'room_closed');
  });

  test('says to everyone only that it moved; each reads it as they may', async () => {
    const roomId = await aRoom();
    const { id } = await make(ben, roomId, { shown: 'AFTER_ANSWER' });
    await answerPoll(noor, id, '2');
    await Promise.all([answerPoll(otto, id, '2'), answerPoll(otto, id, '2')]);
    expect(await replay(otto, roomId)).toEqual([
      { __typename: 'RoomPolls', id: roomId, roomId, rev: 3, count: 1 },
    ]);
    expect(await see(noor, roomId)).toMatchObject([{ mine: ['2'], results: { answers: 2 } }]);
    expect(await see(people[2]!, roomId)).toMatchObject([{ mine: null, results: null }]);
    await changePoll(ben, id).catch(() => undefined);
    await expectRefused(closePoll(noor, id), 'not_allowed');
    await expectRefused(answerPoll(elsewhere, id, '1'), 'not_found');
    expect(await closePoll(ben, id)).toMatchObject({ closed: true, results: { answers: 2 } });
    await expectRefused(removePoll(ben, id), 'invalid');
    await removePoll(ben, id, 'Asked twice.');
    expect(await see(noor, roomId)).toEqual([]);
    expect((await inRoom(noor, roomId)).polls).toMatchObject({ count: 0 });
    await expectRefused(answerPoll(noor, id, '1'), 'not_found');
  });

  test('of an anonymous one nothing moves between counts of five, so nobody learns when an answer came', async () => {
    const roomId = await aRoom();
    const { id } = await make(ben, roomId, { anonymous: true, kind: 'WORDS', options: [] });
    for (const [index, who] of people.slice(0, 4).entries()) await answerPoll(who, id, `Word ${index}`);
    expect(await see(ben, roomId)).toMatchObject([{ missing: 1, results: null }]);
    await answerPoll(people[4]!, id, 'Word 4');
    const before = await replay(ben, roomId);
    const [shown] = await see(ben, roomId);
    expect(shown!.results).toMatchObject({ answers: 5 });
    await answerPoll(people[5]!, id, 'Late');
    await answerPoll(noor, id, 'Other');
    expect(await replay(ben, roomId)).toEqual(before);
    expect((await see(ben, roomId))[0]!.results).toEqual(shown!.results);
    await removeWord(ben, id, 'Word 1');
    expect(JSON.stringify(await see(cora, roomId))).not.toContain('Word 1');
    expect(JSON.stringify(await see(ben, roomId))).not.toContain(noor.personId);
  });

  test('closes with the room, and is counted then; where the session lasts longer, later', async () => {
    const roomId = await aRoom();
    const { id } = await make(ben, roomId, { anonymous: true, shown: 'AFTER_CLOSE' });
    const few = await make(ben, roomId, { anonymous: true, shown: 'AFTER_CLOSE' });
    for (const who of people.slice(0, 5)) await answerPoll(who, id, '1');
    for (const who of people.slice(0, 2)) await answerPoll(who, few.id, '1');
    for (const who of people.slice(0, 2)) await attended(roomId, who);
    const [before] = await replay(noor, roomId);
    // Its session lasts longer: the job leaves another.
    await endedAgo(roomId, -2);
    const due = () =>
      house.db.query<{ key: string }>(
        `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1 RETURNING key`,
        [`room.count-polls:${roomId}`],
      );
    await due();
    await doDueJobs(house);
    expect(await replay(noor, roomId)).toEqual([before]);
    await endedAgo(roomId, 2);
    expect(await due()).toHaveLength(1);
    await doDueJobs(house);
    const [one, other] = await see(noor, roomId);
    expect(one).toMatchObject({ closed: true, results: { answers: 5 }, can: { answer: false } });
    expect(other).toMatchObject({ closed: true, missing: 3, results: null });
    expect((await replay(noor, roomId))[0]!.rev).toBe(before!.rev + 1);
    await expectRefused(answerPoll(noor, id, '2'), 'locked');
    await expectRefused(make(ben, roomId), 'room_closed');
    await expectRefused(see(people[5]!, roomId), 'room_closed');
  });

  test('many cost what one costs', async () => {
    const roomId = await aRoom();
    await make(ben, roomId);
    await expectQueries(3, () => see(noor, roomId));
    for (let count = 0; count < 8; count += 1) await make(ben, roomId, { id: randomUUID() });
    await expectQueries(3, () => see(noor, roomId));
  });
});
