import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, join, refused, send } from '../../../test/kit/rooms.js';
import { cancel, list, read, rsvp, scheduled, SHOWN, type Shown } from '../../../test/kit/sessions.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { Jobs } from '../../platform/jobs/jobs.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
});
afterAll(() => house.close());

const close = async (by: Actor, id: string) =>
  (await by.gql<{ sessionClose: Shown }>(`mutation($id: ID!) { sessionClose(id: $id) { ${SHOWN} } }`, { id }))
    .sessionClose;
interface Row {
  person: { name: string };
  minutes: number;
  seenMinutes: number;
  correctedBy: { name: string } | null;
}
const attendance = async (by: Actor, id: string, first = 50, after: string | null = null) =>
  (
    await by.gql<{
      sessionAttendance: {
        nodes: Row[];
        nextCursor: string | null;
        canCorrect: boolean;
        correctableUntil: string;
      };
    }>(
      `query($id: ID!, $first: Int, $after: String) { sessionAttendance(sessionId: $id, first: $first, after: $after) {
         nodes { person { name } minutes seenMinutes correctedBy { name } } nextCursor canCorrect correctableUntil } }`,
      { id, first, after },
    )
  ).sessionAttendance;
const set = (by: Actor, sessionId: string, person: Actor, minutes: number) =>
  by.gql(`mutation($input: AttendanceSetInput!) { attendanceSet(input: $input) { minutes } }`, {
    input: { sessionId, personId: person.personId, minutes },
  });
const report = async (id: string) =>
  (
    await house.db.query<Record<string, unknown>>(`SELECT * FROM session_report WHERE session_id = $1`, [id])
  )[0];
const minutesOf = async (by: Actor, id: string) =>
  Object.fromEntries((await attendance(by, id)).nodes.map((row) => [row.person.name, row.minutes]));

/** A session under way, in whose room Noor and Ben are. */
async function underWay(facilitator?: Actor) {
  const session = await aSession(house, {
    in: cohort,
    startsInMinutes: -30,
    ...(facilitator && { facilitator }),
  });
  const sockets = [await noor.socket(), await ben.socket()];
  for (const socket of sockets) await done(join(socket, session.roomId));
  return { ...session, socket: sockets[0]! };
}
/** As if the room had seen them for so many seconds. */
const stayed = (id: string, who: Actor, seconds: number) =>
  house.db.query(`UPDATE attendance SET seconds = $3 WHERE session_id = $1 AND person_id = $2`, [
    id,
    who.personId,
    seconds,
  ]);

test('reading who was there costs the same however many were there', async () => {
  const { id } = await aSession(house, { in: cohort, startsInMinutes: -30 });
  await close(cora, id);
  const few = await recordStatements(() => attendance(cora, id));
  for (let more = 0; more < 5; more += 1) await aFellow(house, { in: cohort });
  const many = await recordStatements(() => attendance(cora, id));
  expect(many.statements).toHaveLength(few.statements.length);
  expect(many.result.nodes.length).toBe(few.result.nodes.length + 5);
});

test('one press ends it for everyone, twice and at the same moment is once', async () => {
  const { id, roomId, socket } = await underWay();
  await done(send(socket, roomId));
  const [one, two] = await Promise.all([close(cora, id), close(cora, id)]);
  expect(two).toEqual(one);
  expect(await close(cora, id)).toEqual(one);
  expect(one).toMatchObject({
    status: 'PAST',
    version: 2,
    can: { close: false, enterRoom: true, rsvp: false },
  });
  expect(await refused(send(socket, roomId), 'room_closed')).toBeTruthy();
  // Who was there reads on; who was not does not.
  await done(join(socket, roomId));
  const late = await aFellow(house, { in: cohort });
  await refused(join(await late.socket(), roomId), 'room_closed');
  await expectRefused(rsvp(late, id, 'GOING'), 'too_late');
  await expectRefused(cancel(cora, one), 'too_late');
  expect((await list(noor, '(when: PAST)')).nodes.map((session) => session.id)).toContain(id);
  expect((await list(noor)).nodes.map((session) => session.id)).not.toContain(id);
});

test('whoever runs it, once it has begun; nobody else', async () => {
  const { id } = await underWay(ben);
  expect([(await read(noor, id)).can.close, (await read(ben, id)).can.close]).toEqual([false, true]);
  await expectRefused(close(noor, id), 'not_allowed');
  const elsewhere = await aCohort(house);
  const left = await aFellow(house, { in: cohort });
  await leaves(house, left, cohort);
  for (const who of [await aCoordinator(house, { of: elsewhere }), left])
    await expectRefused(close(who, id), 'not_found');
  const early = await aSession(house, { in: cohort, startsInMinutes: 5 });
  expect((await read(cora, early.id)).can.close).toBe(false);
  await expectRefused(close(cora, early.id), 'room_closed');
  await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [early.id]);
  await expectRefused(close(cora, early.id), 'session_canceled');
  expect((await close(ben, id)).closedAt).not.toBeNull();
});

test('a line that is on its way when it closes is kept or refused, never both', async () => {
  const { id, roomId, socket } = await underWay();
  const sent = Array.from({ length: 20 }, () => send(socket, roomId));
  const [, ...answers] = await Promise.all([close(cora, id), ...sent]);
  const kept = answers.filter(({ ok }) => ok).length;
  const [row] = await house.db.query(`SELECT count(*)::int AS count FROM message WHERE room_id = $1`, [
    roomId,
  ]);
  expect(row).toEqual({ count: kept });
});

test('minutes count from the start while someone is there, once for two windows', async () => {
  const { id, roomId } = await underWay();
  const second = await noor.socket();
  // Seen ten seconds ago, and a minute ago: the latter was away meanwhile.
  const ago = (who: Actor, seconds: number) =>
    house.db.query(
      `UPDATE attendance SET seconds = 60, last_seen_at = now() - make_interval(secs => $3) WHERE session_id = $1 AND person_id = $2`,
      [id, who.personId, seconds],
    );
  await ago(noor, 10);
  await ago(ben, 60);
  await done(join(second, roomId));
  await done(join(await ben.socket(), roomId));
  const [her, him] = await Promise.all(
    [noor, ben].map(async ({ personId }) => {
      const rows = await house.db.query<{ seconds: number }>(
        `SELECT seconds FROM attendance WHERE session_id = $1 AND person_id = $2`,
        [id, personId],
      );
      return rows[0]!.seconds;
    }),
  );
  expect(her).toBeGreaterThanOrEqual(70);
  expect(her).toBeLessThan(85);
  expect(him).toBeLessThan(75);
  await house.db.query(`UPDATE peer_session SET starts_at = now() + interval '4 minutes' WHERE id = $1`, [
    id,
  ]);
  await ago(noor, 5);
  await done(join(await noor.socket(), roomId));
  const [early] = await house.db.query(
    `SELECT seconds FROM attendance WHERE session_id = $1 AND person_id = $2`,
    [id, noor.personId],
  );
  expect(early).toEqual({ seconds: 60 });
});

test('who runs it sees who was there and corrects it for a day; the report follows, without names', async () => {
  const { id } = await underWay();
  await stayed(id, noor, 1_790);
  await stayed(id, ben, 30);
  const gone = await aFellow(house, { in: cohort, name: 'Ada' });
  await expectRefused(attendance(cora, id), 'room_closed');
  await close(cora, id);
  expect(await minutesOf(cora, id)).toMatchObject({ Noor: 30, Ben: 1, Ada: 0, Cora: 0 });
  const before = await report(id);
  expect(before).toMatchObject({
    audience_id: cohort.audienceId,
    planned_minutes: 60,
    held_minutes: 30,
    by_hand: true,
    people: 2,
    person_minutes: 31,
  });
  await set(cora, id, gone, 25);
  await set(cora, id, ben, 0);
  await Promise.all([set(cora, id, noor, 29), set(cora, id, noor, 29)]);
  expect(await minutesOf(cora, id)).toMatchObject({ Noor: 29, Ben: 0, Ada: 25 });
  const after = await report(id);
  expect(after).toMatchObject({ people: 2, person_minutes: 54 });
  expect(after?.['groups']).toMatchObject([{ role: 'school counselor', state: 'VT', people: 2 }]);
  // What someone does not show to all members is in no report; they are counted all the same.
  await house.db.query(`UPDATE person SET hidden_beside = '{ROLE,STATE,ORGANIZATION}' WHERE id = $1`, [
    gone.personId,
  ]);
  await set(cora, id, noor, 28);
  expect((await report(id))?.['groups']).toMatchObject([
    { role: '', state: null, organizationKind: null, people: 1 },
    { role: 'school counselor', state: 'VT', people: 1 },
  ]);
  const [audit] = await house.db.query(
    `SELECT count(*)::int AS count, count(DISTINCT by_id)::int AS people FROM attendance_correction WHERE session_id = $1`,
    [id],
  );
  expect(audit).toEqual({ count: 4, people: 1 });
  for (const { name } of [{ name: 'Noor' }, { name: 'Ada' }])
    expect(JSON.stringify(after)).not.toContain(name);
  // By pages, each once.
  const names: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await attendance(cora, id, 2, cursor ?? null);
    names.push(...page.nodes.map(({ person }) => person.name));
    cursor = page.nextCursor;
  }
  expect(names.slice(0, 2)).toEqual(['Ada', 'Noor']);
  expect(new Set(names).size).toBe(names.length);
  // Being put in by hand shows nobody the transcript; being put out takes it from nobody.
  expect((await read(gone, id)).can.enterRoom).toBe(false);
  expect((await read(ben, id)).can.enterRoom).toBe(true);
  await expectRefused(attendance(noor, id), 'not_allowed');
  await expectRefused(set(noor, id, noor, 60), 'not_allowed');
  const outside = await aFellow(house, { in: await aCohort(house) });
  await expectRefused(attendance(outside, id), 'not_found');
  await expectRefused(set(cora, id, outside, 60), 'invalid');
  await expectRefused(set(cora, id, noor, 601), 'invalid');
  await house.db.query(
    `UPDATE peer_session SET closed_at = now() - interval '24 hours 1 second' WHERE id = $1`,
    [id],
  );
  await expectRefused(set(cora, id, noor, 60), 'too_late');
  expect((await attendance(cora, id)).canCorrect).toBe(false);
});

test('what nobody closes is closed by the clock, as of the moment its room shuts, whether its job stands or not', async () => {
  const { id } = await scheduled(cora, { audienceId: cohort.audienceId });
  const [job] = await house.db.query<{ at: Date }>(
    `SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1`,
    [`sessions.close:${id}`],
  );
  const { endsAt } = await read(cora, id);
  expect(job?.at.getTime()).toBe(Date.parse(endsAt) + 3_600_000);
  await doJobs(house);
  expect((await read(cora, id)).closedAt).toBeNull();
  await house.db.query(
    `UPDATE peer_session SET starts_at = now() - interval '5 hours', ends_at = now() - interval '4 hours' WHERE id = $1`,
    [id],
  );
  await house.running.app.get(Jobs).tasks()['sessions.remind']!({}, undefined as never);
  const closed = await read(cora, id);
  expect(Date.parse(closed.closedAt!) - Date.parse(closed.endsAt)).toBe(3_600_000);
  expect(await report(id)).toMatchObject({ by_hand: false, held_minutes: 60, people: 0 });
  expect(await close(cora, id)).toEqual(closed);
});

test('those inside are told with the next beat', async () => {
  const { id, roomId, socket } = await underWay();
  const told: string[] = [];
  socket.on('room.session', (body) => told.push(body.roomId));
  await close(cora, id);
  await eventually('they hear of it', () => told.length > 0);
  expect(told).toEqual([roomId]);
});
