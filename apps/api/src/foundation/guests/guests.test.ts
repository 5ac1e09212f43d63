import { randomUUID } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import { aVisitor, Refused } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aGuest, aGuestLink, endLink, enter, linksOf, removeGuest } from '../../../test/kit/guests.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import type { Actor } from '../../../test/kit/actor.js';
import { aSession } from '../../../test/kit/places.js';
import { done, heard, join, refused, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let coordinator: Actor;
let fellow: Actor;
let facilitator: Actor;
beforeAll(async () => {
  house = await aHouse({ SIGN_IN_ATTEMPTS: '40' });
  cohort = await aCohort(house);
  coordinator = await aCoordinator(house, { of: cohort, name: 'Rosa Coordinates' });
  fellow = await aFellow(house, { in: cohort, name: 'Fern Fellow' });
  facilitator = await aFellow(house, { in: cohort, name: 'Hal Hosts' });
});
afterAll(() => house.close());

const session = (over: Partial<Parameters<typeof aSession>[1]> = {}) =>
  aSession(house, { in: cohort, facilitator, ...over });
const guestJoin = (socket: ClientSocket, roomId: string, afterRev = 0) =>
  socket.emitWithAck('guest.join', { roomId, afterRev });
const signedOut = (socket: ClientSocket) =>
  new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
const visitOf = async (who: Actor) =>
  (await who.gql<{ guestVisit: unknown }>(`{ guestVisit { id } }`)).guestVisit;
const welcome = (token: string) =>
  aVisitor(house).gql<{ guestWelcome: { title: string; hosts: string[]; full: boolean } }>(
    `query($token: String!) { guestWelcome(token: $token) { title hosts full startsAt endsAt timeZone } }`,
    { token },
  );

test('who runs a session makes links, sees them without their secret, and ends them; the database holds hashes', async () => {
  const one = await session();
  const made = await aGuestLink(facilitator, one.id, { label: ' For\u202e Ada ', mostGuests: 2 });
  expect(made.token).toMatch(/^[\w-]{43}$/);
  const [link] = (await linksOf(coordinator, one.id)).links;
  expect(link).toMatchObject({
    label: 'For Ada',
    madeByName: 'Hal Hosts',
    mostGuests: 2,
    closed: false,
    guests: [],
  });
  const [held] = await house.db.query<{ ends: Date; row: string }>(
    `SELECT s.ends_at AS ends, l::text AS row FROM guest_link l JOIN peer_session s ON s.id = l.session_id WHERE l.id = $1`,
    [link!.id],
  );
  expect(held!.row).not.toContain(made.token);
  expect(Date.parse(link!.expiresAt)).toBe(held!.ends.getTime() + 3_600_000);

  await expectRefused(aGuestLink(fellow, one.id), 'not_allowed');
  for (const mostGuests of [0, 21])
    await expectRefused(aGuestLink(facilitator, one.id, { mostGuests }), 'invalid');
  await expectRefused(
    aGuestLink(facilitator, one.id, { label: 'x'.repeat(LIMITS.guestLinkLabel + 1) }),
    'invalid',
  );
  const over = await session({ startsInMinutes: -200, minutes: 60 });
  await expectRefused(aGuestLink(facilitator, over.id), 'room_closed');
  expect((await linksOf(facilitator, over.id)).canMake).toBe(false);
  const closed = await session();
  await house.db.query(`UPDATE peer_session SET closed_at = now() WHERE id = $1`, [closed.id]);
  await expectRefused(aGuestLink(facilitator, closed.id), 'room_closed');

  const before = await endLink(coordinator, link!.id);
  expect(before.links).toEqual([]);
  expect(await endLink(coordinator, link!.id)).toEqual(before);
  await expectRefused(welcome(made.token), 'link_ended');
  await expectRefused(enter(house, made.token), 'link_ended');
});

test('looking uses nothing up; the same browser is the same guest; at the limit one of two who come at once is let in', async () => {
  const one = await session();
  const { token } = await aGuestLink(facilitator, one.id, { mostGuests: 2 });
  for (let looks = 0; looks < 3; looks += 1)
    expect((await welcome(token)).guestWelcome).toMatchObject({
      title: 'Peer session',
      hosts: ['Hal Hosts'],
      full: false,
    });
  const page = await fetch(`${house.url}/guest/${token}`);
  expect([200, 404]).toContain(page.status);
  expect((await linksOf(facilitator, one.id)).links[0]!.guests).toEqual([]);

  const key = randomUUID();
  const [first, again] = await Promise.all([enter(house, token, { key }), enter(house, token, { key })]);
  expect(first.visit.id).toBe(again.visit.id);
  // Whichever answer comes last, the cookie it leaves in the browser is one that holds.
  for (const { guest } of [first, again]) expect(await visitOf(guest)).toEqual({ id: first.visit.id });
  const known = await enter(house, token, { key, name: 'Someone else' });
  expect(known.visit).toMatchObject({ id: first.visit.id, name: 'Ada Guest' });
  expect(await visitOf(known.guest)).toEqual({ id: first.visit.id });
  // What is seen of a guest in the room opens nothing: only their browser's secret does.
  await expectRefused(enter(house, token, { key: 'no uuid' }), 'invalid');

  const both = await Promise.allSettled([enter(house, token), enter(house, token)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = both.find((one) => one.status === 'rejected')!;
  expect((lost.reason as Refused).refusal.code).toBe('guests_full');
  expect((await welcome(token)).guestWelcome.full).toBe(true);

  // Who leaves makes room for one more, and is nobody any more.
  await known.guest.gql(`mutation { signOut }`);
  expect(await visitOf(known.guest)).toBeNull();
  await expectRefused(enter(house, token, { key }), 'link_ended');
  expect((await enter(house, token)).visit.id).not.toBe(first.visit.id);
  expect(await house.db.query(`SELECT 1 FROM sign_in WHERE person_id = $1`, [first.visit.id])).toEqual([]);
});

test('a guest reads from when they came, names and pronouns only; writes, edits and takes back their own', async () => {
  const one = await session();
  const member = await fellow.socket();
  await done(join(member, one.roomId));
  const told = heard(member);
  await done(send(member, one.roomId, 'Before anyone came'));
  const old = randomUUID();
  await done(send(member, one.roomId, 'Also before', old));
  const { guest, visit } = await enter(house, (await aGuestLink(facilitator, one.id)).token, {
    pronouns: 'she/her',
  });
  expect(visit).toMatchObject({
    open: true,
    roomId: one.roomId,
    hosts: ['Hal Hosts'],
    joinUrl: null,
    pronouns: 'she/her',
  });
  const socket = await guest.socket();
  const pushed: string[] = [];
  socket.onAny((name: string, body: unknown) => pushed.push(`${name} ${JSON.stringify(body)}`));
  const people = new Promise<{ people: object[] }>((resolve) => socket.on('room.people', resolve));
  expect((await done(guestJoin(socket, one.roomId))).lines).toEqual([]);
  await house.beat();
  const here = (await people).people;
  expect(here).toContainEqual(
    expect.objectContaining({ name: 'Ada Guest', guest: true, pronouns: 'she/her' }),
  );
  expect(here).toContainEqual(
    expect.objectContaining({
      name: 'Fern Fellow',
      guest: false,
      roleTitle: '',
      organizationName: null,
      state: null,
    }),
  );

  const mine = randomUUID();
  await done(send(socket, one.roomId, 'Hello from outside', mine));
  await done(send(member, one.roomId, 'After'));
  await done(member.emitWithAck('message.edit', { roomId: one.roomId, id: old, body: 'Still from before' }));
  const { lines } = await done(socket.emitWithAck('guest.changes', { roomId: one.roomId, afterRev: 0 }));
  expect(lines.map((line) => line.__typename === 'Message' && line.body)).toEqual([
    'Hello from outside',
    'After',
  ]);
  expect(JSON.stringify([lines, pushed])).not.toMatch(/before|School|counselor/i);
  expect(pushed.filter((push) => !/^(head|room\.people) /.test(push))).toEqual([]);
  expect(pushed.some((push) => push.startsWith('head '))).toBe(true);
  expect(told.find(({ line }) => line.id === mine)?.line.author).toMatchObject({
    name: 'Ada Guest',
    guest: true,
  });

  await done(socket.emitWithAck('message.edit', { roomId: one.roomId, id: mine, body: 'Hello!' }));
  await refused(
    socket.emitWithAck('message.edit', { roomId: one.roomId, id: old, body: 'Mine now' }),
    'not_allowed',
  );
  await refused(socket.emitWithAck('message.undo', { roomId: one.roomId, id: old }), 'not_allowed');
  await done(socket.emitWithAck('message.undo', { roomId: one.roomId, id: mine }));
  const spoken = await done(send(socket, one.roomId, 'What stays'));
  expect(spoken.rev).toBeGreaterThan(0);

  // Nobody is asked to mark what a guest said; a guest attends nothing.
  const [said] = await house.db.query<{ id: string }>(`SELECT id FROM message WHERE body = 'What stays'`);
  await expectRefused(
    facilitator.gql(`mutation($id: ID!) { messageLessonAsk(input: { id: $id, kind: REFINE }) { id } }`, {
      id: said!.id,
    }),
    'not_allowed',
  );
  expect(await house.db.query(`SELECT 1 FROM attendance WHERE person_id = $1`, [visit.id])).toEqual([]);

  // Afterwards their words stay, under their name and mark.
  await house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '3 hours', ends_at = now() - interval '61 minutes' WHERE id = $1`,
    [one.id],
  );
  const gone = signedOut(socket);
  await house.beat();
  await gone;
  expect(await visitOf(guest)).toBeNull();
  await expect(guest.socket()).rejects.toThrow('signed_out');
  const room = await fellow.gql<{ room: { messages: { nodes: { body: string; author: object }[] } } }>(
    `query($id: ID!) { room(sessionId: $id) { messages { nodes { body author { name guest } } } } }`,
    { id: one.id },
  );
  expect(room.room.messages.nodes.at(-1)).toEqual({
    body: 'What stays',
    author: { name: 'Ada Guest', guest: true },
  });
});

test('every other door is shut: of their own session, of another, of another room, and after a right was forged', async () => {
  const [one, other] = [await session(), await session()];
  const guest = await aGuest(house, { of: one, by: facilitator });
  await house.db.query(
    `INSERT INTO site_role (person_id, role) VALUES ($1, 'administrator'), ($1, 'member')`,
    [guest.personId],
  );
  await house.db.query(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at) VALUES ($1, $2, $3, 'coordinator', now() - interval '1 day')`,
    [randomUUID(), cohort.id, guest.personId],
  );
  for (const document of [
    `query($id: ID!) { room(sessionId: $id) { people { name } } }`,
    `query($id: ID!) { peerSession(id: $id) { joinUrl } }`,
    `query($id: ID!) { sessionRsvps(sessionId: $id) { nodes { answer } } }`,
    `query($id: ID!) { guestLinks(sessionId: $id) { id } }`,
    `mutation($id: ID!) { guestLinkMake(input: { sessionId: $id }) { token } }`,
  ])
    await expectRefused(guest.gql(document, { id: one.id }), 'not_allowed');
  expect(await guest.gql(`{ viewer { id } publicSessions { id } }`)).toEqual({
    viewer: null,
    publicSessions: [],
  });
  const socket = await guest.socket();
  await refused(join(socket, one.roomId), 'not_allowed');
  await refused(guestJoin(socket, other.roomId), 'not_found');
  await refused(send(socket, other.roomId), 'not_found');
  const breakout = randomUUID();
  await house.db.query(
    `INSERT INTO room (id, session_id, parent_id, audience_id) SELECT $1, session_id, id, audience_id FROM room WHERE id = $2`,
    [breakout, one.roomId],
  );
  await refused(send(socket, breakout), 'not_found');
  await refused(guestJoin(socket, breakout), 'not_found');
});

test('whoever is put out is out at once, and not back by the same link; ending a link puts out all who came by it', async () => {
  const one = await session();
  const { token, all } = await aGuestLink(coordinator, one.id);
  const [first, second] = [await enter(house, token), await enter(house, token, { name: 'Bo Guest' })];
  const sockets = [await first.guest.socket(), await second.guest.socket()] as const;
  for (const socket of sockets) await done(guestJoin(socket, one.roomId));
  const gone = signedOut(sockets[0]);
  await expectRefused(removeGuest(fellow, first.visit.id), 'not_allowed');
  await expectRefused(removeGuest(coordinator, fellow.personId), 'not_found');
  const after = await removeGuest(facilitator, first.visit.id);
  await gone;
  expect(after.links[0]).toMatchObject({ closed: true, guests: [{ name: 'Bo Guest' }] });
  await done(send(sockets[1], one.roomId, 'Still here'));
  expect(await visitOf(first.guest)).toBeNull();
  await expectRefused(enter(house, token), 'guests_full');
  const rest = signedOut(sockets[1]);
  await endLink(facilitator, all.links[0]!.id);
  await rest;
  await expectRefused(enter(house, token), 'link_ended');
});

test('a session that is canceled puts its guests out; before its room opens they wait, with nothing to read', async () => {
  const later = await session({ startsInMinutes: 600 });
  const { guest, visit } = await enter(
    house,
    (await aGuestLink(facilitator, later.id, { showsJoinUrl: true })).token,
  );
  expect(visit).toMatchObject({ open: false, joinUrl: 'https://video.example/room' });
  const socket = await guest.socket();
  await refused(guestJoin(socket, later.roomId), 'room_closed');
  await refused(send(socket, later.roomId), 'not_found');
  const gone = signedOut(socket);
  await coordinator.gql(
    `mutation($id: ID!) { peerSessionCancel(input: { id: $id, version: 1, note: "" }) { id } }`,
    { id: later.id },
  );
  await gone;
  expect(await visitOf(guest)).toBeNull();
});

test('a session that is closed before its time puts its guests out, and lets nobody else in', async () => {
  const one = await session({ startsInMinutes: -5 });
  const { token } = await aGuestLink(facilitator, one.id);
  const { guest, visit } = await enter(house, token);
  expect(visit).toMatchObject({ open: true });
  const socket = await guest.socket();
  const gone = signedOut(socket);
  await coordinator.gql(`mutation($id: ID!) { sessionClose(id: $id) { id } }`, { id: one.id });
  await gone;
  expect(await visitOf(guest)).toBeNull();
  await expectRefused(enter(house, token), 'link_ended');
});
