import { strFromU8, unzipSync } from 'fflate';
import pg from 'pg';
import { reply, seePosts, startThread } from '../../../test/kit/forum.js';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  archive,
  dayComes,
  erase,
  fetchAs,
  look,
  open as openExport,
  tablesWith,
} from '../../../test/kit/my-data.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession, aSpace } from '../../../test/kit/places.js';
import { send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let keeper: pg.Client;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  // Gates that a transaction waits at: with all that it wrote, right before its commit, and where a person's row goes.
  keeper = new pg.Client({ connectionString: house.databaseUrl });
  await keeper.connect();
  await house.db.query(`CREATE FUNCTION at_the_gate() RETURNS trigger LANGUAGE plpgsql AS
    $$ DECLARE patience text := current_setting('lock_timeout'); BEGIN
      PERFORM set_config('lock_timeout', '0', true), pg_advisory_xact_lock_shared(hashtext(TG_ARGV[0]));
      PERFORM set_config('lock_timeout', patience, true); RETURN NULL; END $$`);
  for (const table of ['post', 'message'])
    await house.db
      .query(`CREATE CONSTRAINT TRIGGER gate AFTER INSERT ON ${table} DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION at_the_gate('commit')`);
  await house.db.query(
    `CREATE TRIGGER gate AFTER DELETE ON person FOR EACH ROW EXECUTE FUNCTION at_the_gate('gone')`,
  );
});
afterAll(async () => {
  // With it every gate is open: nobody waits for ever after a test that failed.
  await keeper.end();
  await house.close();
});

async function shut(gate: 'commit' | 'gone'): Promise<() => Promise<unknown>> {
  await keeper.query(`SELECT pg_advisory_lock(hashtext($1))`, [gate]);
  return () => keeper.query(`SELECT pg_advisory_unlock_all()`);
}

/** So many transactions wait for a lock or at a gate. */
async function waiting(count: number): Promise<void> {
  await eventually(`${count} wait`, async () => {
    const [row] = await house.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return (row?.count ?? 0) >= count;
  });
}

const nameOf = (who: Actor): string => `Words of ${who.personId.slice(0, 8)}`;

/** Someone who has written in one thread, another of someone else, and a room. */
async function aScene() {
  const [me, other] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  const space = await aSpace(house, { in: cohort });
  const mine = await startThread(me, space.id, { title: nameOf(me), markdown: nameOf(me) });
  const theirs = await startThread(other, space.id, { title: 'Of another', markdown: 'Theirs' });
  const { roomId } = await aSession(house, { in: cohort, startsInMinutes: 0 });
  const socket = await me.socket();
  await erase(me, false);
  return { me, other, mine, theirs, roomId, socket };
}

test('what was written and not yet committed when the erasing begins is erased with the rest', async () => {
  const { me, other, theirs, roomId, socket } = await aScene();
  const open = await shut('commit');
  const writes = Promise.all([
    reply(me, theirs.id, { markdown: nameOf(me) }),
    send(socket, roomId, nameOf(me)),
  ]);
  await waiting(2);
  const erasing = dayComes(house, me);
  await waiting(3);
  await open();
  const [, ack] = await writes;
  expect(ack).toMatchObject({ ok: true });
  await erasing;
  await house.db.query(`UPDATE post SET deleted_at = deleted_at - interval '1 minute'`);
  expect(
    (await seePosts(other, theirs.id)).nodes.map(({ author, deleted }) => [author === null, deleted]),
  ).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(await tablesWith(house, me.personId)).toEqual(['audit_entry']);
  expect(await house.db.query(`SELECT body FROM message WHERE room_id = $1`, [roomId])).toEqual([
    { body: '' },
  ]);
});

test('what comes once it has begun is refused as signed out; whoever names them meanwhile is heard', async () => {
  const { me, other, theirs, mine, roomId, socket } = await aScene();
  const open = await shut('gone');
  const erasing = dayComes(house, me);
  await waiting(1);
  const late = reply(me, theirs.id, { markdown: nameOf(me) }).catch((error: unknown) => error);
  // Its acknowledgement may come, or the socket may be closed before it.
  const line = send(socket, roomId, nameOf(me)).catch(() => ({ ok: false, code: 'signed_out' }));
  await waiting(3);
  const named = reply(other, theirs.id, { markdown: `For @${me.name}: thank you` });
  await waiting(4);
  await open();
  await erasing;
  expect(await late).toMatchObject({ refusal: { code: 'signed_out' } });
  expect(await line).toMatchObject({ ok: false, code: 'signed_out' });
  await named;
  expect((await seePosts(other, theirs.id)).nodes.map(({ author }) => author?.id)).toEqual([
    other.personId,
    other.personId,
  ]);
  expect((await seePosts(other, mine.id)).nodes[0]).toMatchObject({ deleted: true, author: null });
});

test('of many things written while it runs nothing stays, and nobody else is held up', async () => {
  const { me, other, mine, theirs, roomId, socket } = await aScene();
  const [own, near] = [await startThread(other, (await aSpace(house, { in: cohort })).id), mine];
  const threads = [theirs.id, own.id, near.id];
  const written = Promise.allSettled(
    Array.from({ length: 24 }, (_, n) => reply(me, threads[n % 3]!, { markdown: nameOf(me) })),
  );
  // A socket that was closed acknowledges nothing any more.
  const said = Promise.allSettled(Array.from({ length: 24 }, () => send(socket, roomId, nameOf(me))));
  const others = Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      reply(other, threads[n % 3]!, { markdown: `Beside them, @${me.name}` }),
    ),
  );
  await dayComes(house, me);
  for (const one of await written)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ refusal: { code: 'signed_out' } });
  await Promise.all([said, others]);
  const left = await house.db.query(
    `SELECT 'post' FROM post p WHERE p.markdown = $1 AND p.deleted_at IS NULL UNION ALL SELECT 'message' FROM message WHERE body = $1`,
    [nameOf(me)],
  );
  expect(left).toEqual([]);
  expect(await tablesWith(house, me.personId)).toEqual(['audit_entry']);
});

test('a link to everything of one’s own opens once: of two at the same moment one gets it; another is asked for', async () => {
  const me = await aMember(house);
  const { id } = await archive(house, me);
  const path = await openExport(me, id);
  // Looking uses nothing up.
  const head = await fetch(`${house.url}${path}`, { method: 'HEAD', headers: { cookie: me.cookie } });
  expect(head.status).toBe(200);
  const both = await Promise.all([fetchAs(house, me, path), fetchAs(house, me, path)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  const got = both.find(({ status }) => status === 200)!;
  expect(strFromU8(unzipSync(new Uint8Array(await got.arrayBuffer()))['index.html']!)).toContain(me.name);
  expect((await fetchAs(house, me, path)).status).toBe(404);
  expect((await fetchAs(house, me, await openExport(me, id))).status).toBe(200);
});

const told = async (who: Actor) =>
  (
    await who.gql<{
      inbox: { unread: { kind: string; title: string; place: string; count: number; path: string }[] };
    }>(`{ inbox { unread { kind title place count path } } }`)
  ).inbox.unread.filter(({ kind }) => kind === 'PERSON_LEFT');

test('who alone coordinates a cohort stays until somebody else does; once it is carried out, it is, and those who can help are told', async () => {
  const theirs = await aCohort(house);
  const [keeper, one] = [await anAdministrator(house), await aCoordinator(house, { of: theirs })];
  expect((await look(one)).neededIn).toEqual(['C-TLC · cohort of 2026']);
  expect((await expectRefused(erase(one), 'invalid')).fields).toEqual([
    { field: 'place', rule: 'last_coordinator' },
  ]);
  const two = await aCoordinator(house, { of: theirs });
  expect((await look(one)).neededIn).toEqual([]);
  // Each may go while there is the other; who goes first is told of to who stays, and the last to those who keep the house.
  await Promise.all([erase(one), erase(two)]);
  await dayComes(house, one);
  await doJobs(house);
  const left = { title: '', place: expect.any(String) as string };
  expect(await told(two)).toMatchObject([{ ...left, count: 1 }]);
  expect((await told(keeper)).filter(({ count }) => count === 0)).toEqual([]);
  expect((await look(two)).neededIn).toHaveLength(1);
  await dayComes(house, two);
  await doJobs(house);
  expect((await told(keeper)).filter(({ count }) => count === 0)).toMatchObject([
    { ...left, path: '/programs' },
  ]);
  await expectRefused(look(two), 'signed_out');
  expect(await tablesWith(house, two.personId)).toEqual(['audit_entry']);
});
