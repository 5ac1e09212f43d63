import { randomUUID } from 'node:crypto';
import type { RoomTurnsLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, join } from '../../../test/kit/rooms.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import { holdRoom } from './room-lock.js';
import { NO_TURNS, turnsAfter, type Turns } from './turns.js';

type Line = Omit<RoomTurnsLine, '__typename'>;
const TURNS = `id roomId rev version floor { id name } hands { person { id name } raisedAt heard }
  round { people { person { id name } done } nextId }`;

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let ben: Actor;
let noor: Actor;
let rosa: Actor;
let sam: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  [ben, noor, rosa, sam] = [
    await aFellow(house, { in: cohort, name: 'Ben' }),
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Rosa' }),
    await aFellow(house, { in: cohort, name: 'Sam' }),
  ];
});
afterAll(() => house.close());

const aMeeting = (startsInMinutes = 5) => aSession(house, { in: cohort, facilitator: ben, startsInMinutes });
async function act(
  by: Actor,
  roomId: string,
  what: string,
  more: { version?: number; personId?: string; id?: string } = {},
): Promise<Line> {
  const answer = await by.gql<{ turnAct: Line }>(
    `mutation($input: TurnActInput!) { turnAct(input: $input) { ${TURNS} } }`,
    { input: { id: randomUUID(), roomId, act: what, ...more } },
  );
  return answer.turnAct;
}
const seen = async (by: Actor, sessionId: string) =>
  (
    await by.gql<{ room: { rev: number; turns: Line | null } }>(
      `query($id: ID!) { room(sessionId: $id) { rev turns { ${TURNS} } } }`,
      { id: sessionId },
    )
  ).room;
const names = (line: Line) => line.hands.map(({ person }) => person.name);
async function enter(roomId: string, ...people: Actor[]) {
  const sockets = [];
  for (const person of people) {
    const socket = await person.socket();
    await done(join(socket, roomId));
    sockets.push(socket);
  }
  return sockets;
}

describe('hands', () => {
  test('are heard in order: who was not heard yet, then by when; the same for all, live, replayed and fetched', async () => {
    const { id, roomId } = await aMeeting();
    expect((await seen(noor, id)).turns).toBeNull();
    const [socket] = await enter(roomId, sam);
    const heard: RoomTurnsLine[] = [];
    socket!.on('room.changed', (line) => {
      if (line.__typename === 'RoomTurns') heard.push(line);
    });
    // At the same moment: nobody is told to try again.
    await Promise.all([noor, rosa, sam].map((who) => act(who, roomId, 'RAISE')));
    await act(noor, roomId, 'RAISE');
    let line = (await seen(cora, id)).turns!;
    expect(new Set(names(line))).toEqual(new Set(['Noor', 'Rosa', 'Sam']));
    expect(line.version).toBe(3);

    line = await act(ben, roomId, 'GIVE', { personId: noor.personId, version: 3 });
    expect([line.floor?.name, names(line).includes('Noor')]).toEqual(['Noor', false]);
    await act(noor, roomId, 'DONE');
    // Twice is once, and somebody else's turn is not one's own to end.
    expect((await act(noor, roomId, 'DONE')).version).toBe(5);
    line = await act(noor, roomId, 'RAISE');
    expect(line.hands.at(-1)).toMatchObject({ person: { name: 'Noor' }, heard: true });
    // Who lowers a hand and raises it again is after those who waited, but before who was heard.
    await act(sam, roomId, 'LOWER');
    line = await act(sam, roomId, 'RAISE');
    expect(names(line)).toEqual(['Rosa', 'Sam', 'Noor']);
    line = await act(rosa, roomId, 'PASS');
    expect(names(line)).toEqual(['Sam', 'Noor']);
    line = await act(cora, roomId, 'LOWER', { personId: sam.personId });
    expect(names(line)).toEqual(['Noor']);

    await eventually('everything is heard', () => heard.at(-1)?.rev === line.rev);
    const { lines, head } = await done(changes(socket!, roomId));
    expect(lines).toEqual([heard.at(-1)]);
    expect(lines[0]).toMatchObject(line);
    expect(await seen(noor, id)).toEqual({ rev: head, turns: line });
    await expectQueries(3, () => seen(noor, id));
  });

  test('are for those of the room while it is open; the floor is given by whoever facilitates, to who is there', async () => {
    const { roomId } = await aMeeting();
    await act(noor, roomId, 'RAISE');
    const elsewhere = await aMember(house);
    const gone = await aFellow(house, { in: cohort });
    await leaves(house, gone, cohort);
    for (const who of [elsewhere, gone]) {
      await expectRefused(act(who, roomId, 'RAISE'), 'not_found');
      await expectRefused(act(who, roomId, 'LOWER', { personId: noor.personId }), 'not_found');
    }
    const others: [string, object][] = [
      ['GIVE', { personId: rosa.personId, version: 1 }],
      ['LOWER', { personId: noor.personId }],
      ['DONE', { personId: noor.personId, version: 1 }],
      ['ROUND_START', { version: 1 }],
      ['ROUND_NEXT', { version: 1 }],
      ['ROUND_END', { version: 1 }],
    ];
    for (const [what, more] of others) await expectRefused(act(rosa, roomId, what, more), 'not_allowed');
    for (const personId of [elsewhere.personId, gone.personId, rosa.personId, randomUUID()]) {
      const refusal = await expectRefused(act(ben, roomId, 'GIVE', { personId, version: 1 }), 'invalid');
      expect(refusal.fields).toMatchObject([{ field: 'personId' }]);
    }
    await expectRefused(act(ben, (await aMeeting(600)).roomId, 'RAISE'), 'room_closed');
    await expectRefused(act(ben, (await aMeeting(-600)).roomId, 'RAISE'), 'room_closed');
  });

  test('of two who give the floor at once one is heard; a retry is the same press', async () => {
    const { id, roomId } = await aMeeting();
    await act(noor, roomId, 'RAISE');
    await act(rosa, roomId, 'RAISE');
    const given = await Promise.allSettled([
      act(ben, roomId, 'GIVE', { personId: noor.personId, version: 2 }),
      act(cora, roomId, 'GIVE', { personId: rosa.personId, version: 2 }),
    ]);
    expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const press = randomUUID();
    const holder = (await seen(ben, id)).turns!.floor!.name === 'Noor' ? noor : rosa;
    await act(holder, roomId, 'PASS', { id: press });
    await act(sam, roomId, 'RAISE');
    const again = await act(holder, roomId, 'RAISE');
    // Long after, the answer to the first press having been lost: the hand that was raised since stays up.
    expect((await act(holder, roomId, 'PASS', { id: press })).hands).toHaveLength(again.hands.length);
    // Who passed was not heard.
    expect(again.hands.every(({ heard }) => !heard)).toBe(true);
    await expectRefused(
      act(ben, roomId, 'DONE', { personId: sam.personId, version: again.version }),
      'conflict',
    );
  });
});

test('a round goes once round everyone who is here; who passes is asked once more, and nothing shows it', async () => {
  const { id, roomId } = await aMeeting();
  await enter(roomId, ben, noor, rosa);
  let line = await act(ben, roomId, 'ROUND_START', { version: 0 });
  const order = (one: Line) =>
    one.round?.people.map(({ person, done }) => `${person.name}${done ? ' done' : ''}`);
  expect(order(line)).toEqual(['Ben', 'Noor', 'Rosa']);
  expect([line.floor?.name, line.round?.nextId]).toEqual(['Ben', noor.personId]);
  await expectRefused(act(ben, roomId, 'GIVE', { personId: noor.personId, version: 1 }), 'conflict');
  line = await act(ben, roomId, 'DONE');
  line = await act(noor, roomId, 'PASS');
  expect(order(line)).toEqual(['Ben done', 'Noor', 'Rosa']);
  expect(JSON.stringify(await seen(rosa, id))).not.toContain('passed');
  // Who comes later stands at the end of the circle; who is away when it comes to them is asked once more.
  const [his] = await enter(roomId, sam);
  line = await act(rosa, roomId, 'DONE');
  expect(line.floor?.name).toBe('Sam');
  his!.disconnect();
  await eventually('Sam is away', async () => {
    const here = `SELECT FROM room_presence WHERE person_id = $1 AND room_id = $2`;
    return (await house.db.query(here, [sam.personId, roomId])).length === 0;
  });
  line = await act(cora, roomId, 'ROUND_NEXT', { version: line.version });
  expect(order(line)).toEqual(['Ben done', 'Noor', 'Rosa done', 'Sam']);
  expect(line.floor?.name).toBe('Noor');
  line = await act(noor, roomId, 'PASS');
  line = await act(ben, roomId, 'ROUND_NEXT', { version: line.version });
  expect([line.round, line.floor]).toEqual([null, null]);
  line = await act(noor, roomId, 'RAISE');
  line = await act(rosa, roomId, 'RAISE');
  expect(line.hands.map(({ person, heard }) => [person.name, heard])).toEqual([
    ['Noor', false],
    ['Rosa', true],
  ]);
  line = await act(ben, roomId, 'ROUND_START', { version: line.version });
  line = await act(ben, roomId, 'ROUND_END', { version: line.version });
  expect([line.round, line.floor, names(line)]).toEqual([null, null, ['Noor', 'Rosa']]);
});

test('whatever is pressed in whatever order, a round ends and nobody is in a queue twice', () => {
  const people = ['a', 'b', 'c', 'd', 'e'];
  const acts = ['RAISE', 'LOWER', 'PASS', 'DONE', 'GIVE', 'ROUND_START', 'ROUND_NEXT', 'ROUND_END'] as const;
  let seed = 7;
  const pick = <T>(all: readonly T[]): T => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return all[Math.floor((seed / 2_147_483_648) * all.length)]!;
  };
  let turns: Turns = NO_TURNS;
  for (let step = 0; step < 20_000; step += 1) {
    const [by, about] = [pick(people), pick(people)];
    const here = people.filter(() => pick([true, true, false]));
    turns = turnsAfter(turns, { act: pick(acts), by, about, now: new Date(step * 1_000), here }) ?? turns;
    const hands = turns.hands.map((hand) => hand.id);
    expect(new Set(hands).size).toBe(hands.length);
    if (turns.round) {
      expect(turns.floor).toBe(turns.round.left[0]);
      expect(new Set(turns.round.left).size).toBe(turns.round.left.length);
    } else if (turns.floor !== null) expect(hands).not.toContain(turns.floor);
  }
  let presses = 0;
  turns = turnsAfter(
    { ...NO_TURNS },
    { act: 'ROUND_START', by: 'a', about: 'a', now: new Date(0), here: people },
  )!;
  while (turns.round) {
    turns = turnsAfter(turns, { act: 'PASS', by: turns.floor!, about: '', now: new Date(0), here: people })!;
    presses += 1;
  }
  expect(presses).toBe(2 * people.length);
});

test('who waits for a room finds it as it was left, whatever was moved with it meanwhile', async () => {
  const { id, roomId } = await aMeeting();
  const viewer = (await house.running.app.get(ViewerSource).bySignIns([ben.signInId])).get(ben.signInId)!;
  const changed = await house.db.write(async (tx) => {
    const own = await holdRoom(tx, viewer, { room: roomId });
    const waiting = [{ room: roomId }, { mainRoom: roomId }, { mainRoomOfSession: id }].map((which) =>
      house.db.write((other) => holdRoom(other, viewer, which)),
    );
    await eventually('all three wait', async () => {
      const rows = await house.db.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE%'`,
      );
      return rows.length === 3;
    });
    await tx.query(`UPDATE room SET rev = rev + 1 WHERE id = $1`, [roomId]);
    await tx.query(
      `UPDATE peer_session SET version = version + 1, ends_at = ends_at + interval '1 hour' WHERE id = $1`,
      [id],
    );
    return { waiting, endsAt: new Date(own.session.endsAt.getTime() + 3_600_000) };
  });
  for (const held of await Promise.all(changed.waiting))
    expect(held).toMatchObject({ roomId, parentId: null, session: { id, endsAt: changed.endsAt } });
});
