import { randomUUID } from 'node:crypto';
import { LIMITS, type BreakoutsLine, type OtherRoomLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { measure } from '../../../test/kit/care.js';
import { aGuest } from '../../../test/kit/guests.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, join, refused, send } from '../../../test/kit/rooms.js';

type Set_ = Omit<BreakoutsLine, '__typename'>;
const PERSON = `{ __typename id name pronouns roleTitle organizationName state guest }`;
const SET = `id roomId rev version round state prompt endsAt rooms { __typename id number round people ${PERSON} }`;

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let ben: Actor;
let fellows: Actor[];
let outsider: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  fellows = [];
  for (const name of ['Ana', 'Dev', 'Eli', 'Fay', 'Gus'])
    fellows.push(await aFellow(house, { in: cohort, name }));
  outsider = await aCoordinator(house, { of: await aCohort(house) });
});
afterAll(() => house.close());

const aMeeting = () => aSession(house, { in: cohort, facilitator: ben });
const ask = async <Name extends string>(by: Actor, name: Name, type: string, input: object) =>
  (
    await by.gql<Record<Name, Set_>>(`mutation($input: ${type}!) { ${name}(input: $input) { ${SET} } }`, {
      input,
    })
  )[name];
const make = (by: Actor, roomId: string, over: object = {}) =>
  ask(by, 'breakoutsMake', 'BreakoutsMakeInput', {
    ...{ id: randomUUID(), roomId, version: 0, size: 2, how: 'RANDOM', prompt: 'What helped?', minutes: 5 },
    ...over,
  });
const byHand = (by: Actor, roomId: string, groups: Actor[][], over: object = {}) =>
  make(by, roomId, {
    how: 'BY_HAND',
    groups: groups.map((group) => group.map(({ personId }) => personId)),
    ...over,
  });
const act = (
  by: Actor,
  name: 'breakoutsCallBack' | 'breakoutsClose',
  roomId: string,
  version: number,
  id = randomUUID(),
) => ask(by, name, 'BreakoutsActInput', { id, roomId, version });
const move = (by: Actor, roomId: string, who: Actor, to: string) =>
  ask(by, 'breakoutMove', 'BreakoutMoveInput', { id: randomUUID(), roomId, personId: who.personId, to });
const joinLate = async (by: Actor, roomId: string) =>
  (
    await by.gql<{ breakoutJoin: Set_ }>(`mutation($id: ID!) { breakoutJoin(roomId: $id) { ${SET} } }`, {
      id: roomId,
    })
  ).breakoutJoin;
const names = ({ rooms }: Pick<Set_, 'rooms'>) => rooms.map(({ people }) => people.map(({ name }) => name));
const seen = (by: Actor, sessionId: string, breakoutId: string | null = null) =>
  by.gql<{
    room: {
      id: string;
      open: boolean;
      can: { runBreakouts: boolean };
      breakouts: Set_ | null;
      breakout: { state: string; number: number } | null;
    };
  }>(
    `query($id: ID!, $in: ID) { room(sessionId: $id, in: $in) { id open can { runBreakouts } breakouts { ${SET} } breakout { state number prompt people { name } } } }`,
    { id: sessionId, in: breakoutId },
  );

test('are made of who is here now but for those who run it, the same for a retry, nobody alone', async () => {
  const { id, roomId } = await aMeeting();
  const sockets = [];
  for (const who of [ben, cora, ...fellows]) {
    const socket = await who.socket();
    await done(join(socket, roomId));
    sockets.push(socket);
  }
  const heard: OtherRoomLine[] = [];
  sockets[2]!.on('room.changed', (line) => heard.push(line));
  const retry = randomUUID();
  const made = await make(cora, roomId, { id: retry });
  expect(made).toMatchObject({ version: 1, round: 1, state: 'OPEN', prompt: 'What helped?', rev: 1 });
  expect(names(made).flat().sort()).toEqual(['Ana', 'Dev', 'Eli', 'Fay', 'Gus']);
  expect(
    names(made)
      .map((group) => group.length)
      .sort(),
  ).toEqual([2, 3]);
  expect(await make(cora, roomId, { id: retry })).toEqual(made);
  await eventually('it is heard', () => heard.length === 1);
  expect(heard[0]).toEqual({ __typename: 'Breakouts', ...made });
  const { lines } = await done(changes(sockets[3]!, roomId));
  expect(lines).toEqual([heard[0]]);
  expect((await seen(fellows[0]!, id)).room).toMatchObject({
    breakouts: made,
    can: { runBreakouts: false },
    breakout: null,
  });
  // While these go on no others are made, by whoever runs it or by two at once.
  await expectRefused(make(ben, roomId, { version: 1 }), 'conflict');
  const other = await aMeeting();
  const both = await Promise.allSettled(
    [ben, cora].map((by) => byHand(by, other.roomId, [fellows.slice(0, 2)])),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  for (const socket of sockets) socket.disconnect();
});

test('are made of the people of the session alone: a guest stays in the main room, and so does who was put out', async () => {
  const { id, roomId } = await aMeeting();
  const guest = await aGuest(house, { of: { id }, by: ben });
  const sockets = [await guest.socket()];
  await done(sockets[0]!.emitWithAck('guest.join', { roomId, afterRev: 0 }));
  for (const who of fellows) {
    const socket = await who.socket();
    await done(join(socket, roomId));
    sockets.push(socket);
  }
  await measure(ben, roomId, fellows[4]!.personId, 'REMOVE');
  const made = await make(ben, roomId);
  expect(names(made).flat().sort()).toEqual(['Ana', 'Dev', 'Eli', 'Fay']);
  for (const socket of sockets) socket.disconnect();
});

test('are nobody else’s to make, to change, or to know of; what is wrong is named', async () => {
  const { id, roomId } = await aMeeting();
  const [ana, dev] = fellows as [Actor, Actor];
  await expectRefused(byHand(ana, roomId, [[ana, dev]]), 'not_allowed');
  await expectRefused(byHand(outsider, roomId, [[ana, dev]]), 'not_found');
  const bad: [string, object][] = [
    ['groups', { groups: [] }],
    ['groups', { groups: [[ana.personId]] }],
    ['groups', { groups: [[ana.personId, ana.personId]] }],
    ['groups', { groups: [[ana.personId, outsider.personId]] }],
    ['groups', { groups: [['nobody', ana.personId]] }],
    ['size', { size: 5 }],
    ['minutes', { minutes: 0 }],
    ['prompt', { prompt: 'x'.repeat(LIMITS.breakoutPrompt + 1) }],
  ];
  for (const [field, over] of bad) {
    const refusal = await expectRefused(
      make(ben, roomId, { how: 'BY_HAND', groups: [[ana.personId, dev.personId]], ...over }),
      'invalid',
    );
    expect(refusal.fields?.map((fault) => fault.field)).toContain(field);
  }
  // Nobody is here.
  await expectRefused(make(ben, roomId), 'invalid');
  expect((await seen(ana, id)).room.breakouts).toBeNull();
  const made = await byHand(ben, roomId, [[ana, dev]]);
  const one = made.rooms[0]!.id;
  await expectRefused(move(ana, roomId, ana, one), 'not_allowed');
  await expectRefused(move(ben, roomId, outsider, one), 'not_found');
  await expectRefused(move(ben, roomId, ana, randomUUID()), 'not_found');
  await expectRefused(act(ana, 'breakoutsCallBack', roomId, 1), 'not_allowed');
  await expectRefused(act(outsider, 'breakoutsClose', roomId, 1), 'not_found');
  await expectRefused(joinLate(outsider, roomId), 'not_found');
  // A breakout has no breakouts.
  await expectRefused(byHand(ben, one, [[ana, dev]]), 'not_found');
});

test('its chat is of those in it and of a visitor who runs it; afterwards of those in it alone, its notes everyone’s', async () => {
  const { id, roomId } = await aMeeting();
  const [ana, dev, eli, fay] = fellows as [Actor, Actor, Actor, Actor];
  const made = await byHand(ben, roomId, [
    [ana, dev],
    [eli, fay],
  ]);
  const [one, two] = made.rooms.map((room) => room.id) as [string, string];
  const [a, e, b] = await Promise.all([ana, eli, ben].map((who) => who.socket()));
  await done(join(a!, roomId));
  await done(join(e!, roomId));
  await done(join(a!, one));
  await done(send(a!, one, 'Between us.'));
  await refused(join(e!, one), 'not_allowed');
  await refused(changes(e!, one), 'not_allowed');
  await refused(send(e!, one, 'Let me in'), 'not_allowed');
  await refused(e!.emitWithAck('notes.join', { roomId: one, afterRev: 0 }), 'not_allowed');
  await refused(
    (await outsider.socket()).emitWithAck('room.join', { roomId: one, afterRev: 0 }),
    'not_found',
  );
  await expectRefused(seen(eli, id, one), 'not_allowed');
  await expectRefused(seen(outsider, id, one), 'not_found');
  expect((await seen(ana, id, one)).room).toMatchObject({
    id: one,
    open: true,
    breakout: { state: 'OPEN', number: 1 },
  });
  // Whoever runs it visits, and is seen there.
  await done(join(b!, one));
  await done(send(b!, one, 'How is it going?'));
  await done(a!.emitWithAck('notes.update', { roomId: one, update: 'AAA=' }));
  const here = await house.db.query(`SELECT FROM room_presence WHERE room_id = $1`, [one]);
  expect(here).toHaveLength(2);
  // Nothing of it is in the main room.
  const main = await done(changes(e!, roomId));
  expect(main.lines.map((line) => (line as { __typename: string }).__typename)).toEqual(['Breakouts']);

  // Moved on, one loses it at once.
  let lost = '';
  a!.on('access.lost', ({ channel, code }) => (lost = `${channel} ${code}`));
  const moved = await move(ben, roomId, ana, two);
  expect(names(moved)).toEqual([['Dev'], ['Ana', 'Eli', 'Fay']]);
  expect(await move(ben, roomId, ana, two)).toEqual(moved);
  await refused(send(a!, one, 'Still here?'), 'not_allowed');
  await eventually('put out', () => lost === `room:${one} not_allowed`);
  await done(send(a!, two, 'Hello, you two.'));

  const closed = await act(ben, 'breakoutsClose', roomId, moved.version);
  expect(closed.state).toBe('OVER');
  await refused(send(a!, two, 'After'), 'room_closed');
  expect((await done(changes(a!, two))).lines.length).toBeGreaterThan(0);
  await refused(changes(b!, two), 'room_closed');
  await refused(changes(e!, one), 'not_allowed');
  await done(e!.emitWithAck('notes.join', { roomId: one, afterRev: 0 }));
  await refused(e!.emitWithAck('notes.update', { roomId: one, update: 'AAA=' }), 'not_allowed');
  await refused(
    (await outsider.socket()).emitWithAck('notes.join', { roomId: one, afterRev: 0 }),
    'not_found',
  );

  // What was said there is no lesson of everyone's.
  const [message] = await house.db.query<{ id: string }>(`SELECT id FROM message WHERE room_id = $1`, [two]);
  await expectRefused(
    ana.gql(`mutation($id: ID!) { messageLesson(input: { id: $id, kind: REFINE }) { id } }`, {
      id: message!.id,
    }),
    'not_found',
  );
});

test('who comes late is put into the smallest, once; who is called back has a minute; a new round may follow', async () => {
  const { id, roomId } = await aMeeting();
  const [ana, dev, eli, fay, gus] = fellows as [Actor, Actor, Actor, Actor, Actor];
  await expectRefused(joinLate(gus, roomId), 'not_found');
  const made = await byHand(ben, roomId, [
    [ana, dev, eli],
    [fay, cora],
  ]);
  await Promise.all([joinLate(gus, roomId), joinLate(gus, roomId), joinLate(ana, roomId)]);
  expect((await joinLate(ana, roomId)).rooms.flatMap(({ people }) => people)).toHaveLength(6);
  expect(names(await joinLate(gus, roomId))[1]).toEqual(['Cora', 'Fay', 'Gus']);
  const socket = await gus.socket();
  const [, two] = made.rooms.map((room) => room.id) as [string, string];
  await done(join(socket, two));
  const heard: OtherRoomLine[] = [];
  socket.on('room.changed', (line) => heard.push(line));
  await expectRefused(act(ben, 'breakoutsCallBack', roomId, 1), 'conflict');
  const press = randomUUID();
  const called = await act(ben, 'breakoutsCallBack', roomId, 2, press);
  expect(called.state).toBe('CALLED_BACK');
  expect(Date.parse(called.endsAt!)).toBeGreaterThan(Date.now() + 30_000);
  expect(await act(ben, 'breakoutsCallBack', roomId, 2, press)).toEqual(called);
  await eventually('those in it hear it', () => heard.length === 1);
  expect(heard[0]).toMatchObject({
    __typename: 'Breakout',
    roomId: two,
    state: 'CALLED_BACK',
    endsAt: called.endsAt,
  });
  await done(send(socket, two, 'One more sentence.'));
  const own = await done(changes(socket, two));
  expect(own.lines.map((line) => (line as { __typename: string }).__typename)).toEqual([
    'Breakout',
    'Message',
  ]);
  await house.db.query(`UPDATE breakouts SET ends_at = now() - interval '1 minute' WHERE room_id = $1`, [
    roomId,
  ]);
  await refused(send(socket, two, 'Too late'), 'room_closed');
  expect((await seen(gus, id, two)).room).toMatchObject({ open: false });
  await expectRefused(joinLate(await aFellow(house, { in: cohort }), roomId), 'conflict');
  const again = await byHand(cora, roomId, [[ana, gus]], { version: called.version, prompt: '' });
  expect(again).toMatchObject({ round: 2, state: 'OPEN', version: called.version + 1 });
  expect(again.rooms.map(({ round }) => round)).toEqual([1, 1, 2]);
  expect((await seen(gus, id, two)).room.breakout).toMatchObject({ state: 'OVER' });
});
