import { JOINING_LIMITS } from '@hearth/shared';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { asked, saveRequest, sendRequest, statusOf, welcomeOf } from '../../../test/kit/joining.js';
import { aCohort, aCoordinator, aMember, anAdministrator } from '../../../test/kit/people.js';
import { newSecret } from '../../platform/access/secrets.js';
import { Jobs } from '../../platform/jobs/jobs.js';

let house: House;
let cora: Actor;
let keeper: Actor;
beforeAll(async () => {
  house = await aHouse();
  cora = await aCoordinator(house, { of: await aCohort(house) });
  keeper = await anAdministrator(house);
});
afterAll(() => house.close());

const waiting = async (who: Actor) =>
  (await who.gql<{ accessRequestsWaiting: number | null }>(`{ accessRequestsWaiting }`))
    .accessRequestsWaiting;

test('the queue is bounded and costs the same however long; once a day whoever decides is told, and never of nobody', async () => {
  const nudge = async () => {
    await house.running.app.get(Jobs).tasks()['access-requests.nudge']!({}, undefined as never);
    await doJobs(house);
  };
  const inbox = async (who: Actor) =>
    (
      await who.gql<{ inbox: { unread: { kind: string; count: number; path: string }[] } }>(
        `{ inbox { unread { kind count path } } }`,
      )
    ).inbox.unread.filter(({ kind }) => kind === 'ACCESS_REQUEST_WAITING');
  const noor = await aMember(house);
  await nudge();
  expect(await inbox(cora)).toEqual([]);
  await house.db.query(
    `INSERT INTO access_request (id, state, email, name, confirmed_at)
     SELECT gen_random_uuid(), 'WAITING', 'many.' || n || '@test.example', 'Person ' || n, now() - make_interval(mins => n) FROM generate_series(1, 61) n`,
  );
  await nudge();
  await nudge();
  expect(await inbox(keeper)).toEqual([
    { kind: 'ACCESS_REQUEST_WAITING', count: 61, path: '/access-requests' },
  ]);
  expect(await inbox(cora)).toHaveLength(1);
  expect(await inbox(noor)).toEqual([]);
  expect([await waiting(noor), await waiting(cora)]).toEqual([null, 61]);
  const page = (after: string | null) =>
    cora.gql<{ accessRequests: { waiting: number; nodes: { name: string }[]; nextCursor: string | null } }>(
      `query($after: String) { accessRequests(first: 50, after: $after) { waiting nodes { name isMember } nextCursor } }`,
      { after },
    );
  const one = (await expectQueries(3, () => page(null))).accessRequests;
  expect([one.nodes.length, one.nodes[0]!.name, one.waiting]).toEqual([50, 'Person 61', 61]);
  const two = (await page(one.nextCursor)).accessRequests;
  expect([two.nodes.length, two.nextCursor]).toEqual([11, null]);
  for (const wrong of ['x', '2026-13-01T00:00:00Z x', "'; DROP"]) await expectRefused(page(wrong), 'invalid');
  const { desk } = await cora.gql<{ desk: { groups: { kind: string; items: { count: number }[] }[] } }>(
    `{ desk { groups { kind items { count } } } }`,
  );
  expect(desk.groups.find(({ kind }) => kind === 'ACCESS_REQUEST_WAITING')?.items[0]?.count).toBe(61);
  // Who waits no more is told of no more, also where it was told before.
  await house.db.query(`UPDATE access_request SET state = 'DECLINED', decided_at = now()`);
  expect(await inbox(keeper)).toEqual([]);

  // What is over is deleted after the time that the form says, and not before.
  const { keep } = JOINING_LIMITS;
  await house.db.query(`DELETE FROM access_request`);
  await house.db.query(
    `INSERT INTO access_request (id, state, email, saved_at, confirmed_at, decided_at)
     SELECT gen_random_uuid(), one.state, one.state || d || '@test.example', at, at, at
       FROM (VALUES ('DRAFT', ${keep.unconfirmed}), ('WAITING', ${keep.undecided}), ('DECLINED', ${keep.declined}), ('INVITED', ${keep.invited})) one(state, days)
      CROSS JOIN generate_series(0, 1) d CROSS JOIN LATERAL (SELECT now() - make_interval(days => one.days + 2 * d - 1) AS at) t`,
  );
  await house.running.app.get(Jobs).tasks()['retention.purge']!({}, undefined as never);
  const left = await house.db.query<{ email: string }>(`SELECT email FROM access_request ORDER BY email`);
  expect(left.map(({ email }) => email.split('@')[0])).toEqual([
    'DECLINED0',
    'DRAFT0',
    'INVITED0',
    'WAITING0',
  ]);
});

test('new drafts, mails and tries have limits', async () => {
  const strict = await aHouse({ SIGN_IN_ATTEMPTS: '1', APPLICATIONS_PER_HOUR: '3' }, house);
  try {
    for (let n = 0; n < 3; n += 1) await saveRequest(strict, asked());
    expect(await saveRequest(strict, asked())).toContain('"too_many"');
    const same = asked();
    await saveRequest(house, same);
    for (let n = 0; n < 6; n += 1) await sendRequest(strict, same);
    expect(await sendRequest(strict, same)).toContain('"too_many"');
    for (let n = 0; n < 5; n += 1) await expectRefused(statusOf(strict, newSecret()), 'link_ended');
    await expectRefused(statusOf(strict, newSecret()), 'too_many');
    await expectRefused(welcomeOf(aVisitor(strict), newSecret()), 'too_many');
  } finally {
    await strict.close();
  }
});
