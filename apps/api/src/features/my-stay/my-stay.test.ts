import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { provedAgo } from '../../../test/kit/door.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aMailingHouse, wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { reply } from '../../../test/kit/forum.js';
import { aSession, aSpace, aThread } from '../../../test/kit/places.js';
import { rsvp } from '../../../test/kit/sessions.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { summerOf } from './summer.js';

let house: MailingHouse;
let cohort: CohortHandle;
let cora: Actor;
let ada: Actor;
const zone = zoneAtNoon();
const day = (ahead: number) => DateTime.now().setZone(zone).plus({ days: ahead }).toISODate() ?? '';
beforeAll(async () => {
  house = await aMailingHouse({ MAIL_GATHERS_SECONDS: '0' });
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  ada = await anAdministrator(house, { name: 'Ada' });
});
afterAll(() => house.close());

const STAY = `id pause { startsOn endsOn now } summer { startsOn endsOn known } places { kind id name role needed }`;
interface Stay {
  pause: { startsOn: string; endsOn: string; now: boolean } | null;
  places: ({ kind: string } & Record<'id' | 'name' | 'role' | 'needed', string | null>)[];
}
const stay = async (who: Actor) => (await who.gql<{ myStay: Stay }>(`{ myStay { ${STAY} } }`)).myStay;
const begin = async (who: Actor, startsOn: string, endsOn: string) =>
  (
    await who.gql<{ pauseBegin: Stay }>(
      `mutation($input: PauseBeginInput!) { pauseBegin(input: $input) { ${STAY} } }`,
      { input: { startsOn, endsOn } },
    )
  ).pauseBegin;
const end = async (who: Actor) =>
  (await who.gql<{ pauseEnd: Stay }>(`mutation { pauseEnd { ${STAY} } }`)).pauseEnd;
const leave = async (who: Actor, kind: string, id: string | null = null) =>
  (
    await who.gql<{ placeLeave: Stay }>(
      `mutation($input: PlaceLeaveInput!) { placeLeave(input: $input) { ${STAY} } }`,
      { input: { kind, id } },
    )
  ).placeLeave;
const told = async (who: Actor) =>
  (
    await who.gql<{ inbox: { unread: { kind: string; title: string; place: string; path: string }[] } }>(
      `{ inbox { unread { kind title place path } } }`,
    )
  ).inbox.unread.filter(({ kind }) => kind === 'PERSON_LEFT');
/** Those of this name that the directory offers to whoever looks for nobody in particular. */
const offered = async (who: Actor, named: string) =>
  (
    await who.gql<{ directory: { nodes: { name: string }[] } }>(`{ directory(input: {}) { nodes { name } } }`)
  ).directory.nodes.flatMap(({ name }) => (name === named ? [name] : []));
const quiet = async () =>
  (
    await cora.gql<{ desk: { groups: { kind: string; items: { title: string }[] }[] } }>(
      `{ desk { groups { kind items { title } } } }`,
    )
  ).desk.groups
    .filter(({ kind }) => kind === 'PERSON_QUIET')
    .flatMap(({ items }) => items.map(({ title }) => title));
const roster = async (who: Actor) =>
  (
    await who.gql<{ cohortRoster: { nodes: { person: { id: string }; awayUntil: string | null }[] } }>(
      `query($id: ID!) { cohortRoster(cohortId: $id, first: 50) { nodes { person { id } awayUntil } } }`,
      { id: cohort.id },
    )
  ).cohortRoster.nodes;
const awayOnPage = async (who: Actor, of: Actor) =>
  (
    await who.gql<{ personPage: { awayUntil: string | null } }>(
      `query($id: ID!) { personPage(id: $id) { awayUntil } }`,
      { id: of.personId },
    )
  ).personPage.awayUntil;

test('while one is away nothing is mailed and nobody misses one; back by a press, it comes at once, and in one mail', async () => {
  const noor = await aFellow(house, { in: cohort, name: 'Noor', timeZone: zone });
  await house.db.query(
    `UPDATE cohort_membership SET joined_at = now() - interval '50 days' WHERE person_id = $1`,
    [noor.personId],
  );
  await house.db.query(
    `UPDATE sign_in SET last_seen_at = now() - interval '30 days', idle_minutes = 60000 WHERE person_id = $1`,
    [noor.personId],
  );
  expect(await quiet()).toContain('Noor');
  await wishes(noor, { preset: 'ALL' });
  await house.db.query(`UPDATE sign_in SET last_seen_at = now() - interval '30 days' WHERE person_id = $1`, [
    noor.personId,
  ]);
  const space = await aSpace(house, { in: cohort });
  const thread = await aThread(house, { in: space, by: noor, posts: 1 });
  expect((await begin(noor, day(0), day(20))).pause).toEqual({
    startsOn: day(0),
    endsOn: day(20),
    now: true,
  });
  await reply(cora, thread.id, { markdown: 'How are you?' });
  expect(await house.newMail(noor)).toEqual([]);
  expect(await quiet()).not.toContain('Noor');
  expect(await offered(cora, 'Noor')).toEqual([]);
  expect((await roster(cora)).find(({ person }) => person.id === noor.personId)?.awayUntil).toBe(
    DateTime.fromISO(day(20), { zone }).toJSDate().toISOString(),
  );
  // On their page it stands for those of their cohorts and for themselves; other members see the page without it.
  const stranger = await aMember(house);
  const until = DateTime.fromISO(day(20), { zone }).toJSDate().toISOString();
  expect(await Promise.all([cora, noor, stranger].map((who) => awayOnPage(who, noor)))).toEqual([
    until,
    until,
    null,
  ]);
  await reply(cora, thread.id, { markdown: 'No hurry.' });
  expect(await house.newMail(noor)).toEqual([]);

  expect((await end(noor)).pause).toBeNull();
  expect((await end(noor)).pause).toBeNull();
  expect(await house.newMail(noor)).toHaveLength(1);
  expect(await offered(cora, 'Noor')).toEqual(['Noor']);
  // Nobody who was away is missed for that time.
  expect(await quiet()).not.toContain('Noor');
  expect((await roster(cora)).find(({ person }) => person.id === noor.personId)?.awayUntil).toBeNull();
  expect(await awayOnPage(cora, noor)).toBeNull();
});

test('one comes back by itself on the day; a pause to come holds nothing yet; nobody who is away is reminded', async () => {
  const ben = await aFellow(house, { in: cohort, timeZone: zone });
  await wishes(ben, { preset: 'ALL' });
  const space = await aSpace(house, { in: cohort });
  const thread = await aThread(house, { in: space, by: ben, posts: 1 });
  expect((await begin(ben, day(3), day(9))).pause).toMatchObject({ now: false });
  await reply(cora, thread.id, { markdown: 'Before you go' });
  expect(await house.newMail(ben)).toHaveLength(1);
  await Promise.all([begin(ben, day(0), day(5)), begin(ben, day(0), day(6))]);
  await reply(cora, thread.id, { markdown: 'Until then' });
  expect(await house.newMail(ben)).toEqual([]);
  const [soon, awake] = [
    await aSession(house, { in: cohort, startsInMinutes: 50 }),
    await aFellow(house, { in: cohort, timeZone: zone }),
  ];
  for (const who of [ben, awake]) await rsvp(who, soon.id, 'GOING');
  await house.db.write((tx) =>
    tx.enqueue('notification.spread', { kind: 'session.reminder', subjectId: soon.id, by: null }),
  );
  await doJobs(house);
  const reminded = await house.db.query<{ id: string }>(
    `SELECT person_id AS id FROM notification WHERE kind = 'session.reminder' AND subject_id = $1`,
    [soon.id],
  );
  expect(reminded.map((row) => row.id)).toEqual([awake.personId]);
  await house.db.query(
    `UPDATE person_pause SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' WHERE person_id = $1`,
    [ben.personId],
  );
  expect((await stay(ben)).pause).toBeNull();
  const [waits] = await house.db.query<{ at: Date }>(
    `SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1`,
    [`notification.mail:held:${ben.personId}`],
  );
  expect(waits?.at.getTime()).toBeGreaterThan(Date.now());
  await house.db.query(`SELECT graphile_worker.add_job('notification.mail', $1::json)`, [
    JSON.stringify({ personId: ben.personId }),
  ]);
  expect(await house.newMail(ben)).toHaveLength(1);
});

test('days that make no sense are refused', async () => {
  const lena = await aMember(house, { timeZone: zone });
  for (const [from, to, field] of [
    [day(-1), day(5), 'startsOn'],
    [day(2), day(2), 'endsOn'],
    [day(0), day(367), 'endsOn'],
    ['2026-02-30', day(5), 'startsOn'],
    ["'; DROP TABLE person_pause; --", day(5), 'startsOn'],
  ])
    expect(
      (await expectRefused(begin(lena, from!, to!), 'invalid')).fields?.map((fault) => fault.field),
    ).toEqual([field]);
  expect((await begin(lena, day(0), day(366))).pause?.endsOn).toBe(day(366));
});

test.each<[string, { startsOn: string; endsOn: string }[], string, object]>([
  [
    'as the state says',
    [{ startsOn: '2027-06-18', endsOn: '2027-08-29' }],
    '2027-05-01',
    { startsOn: '2027-06-18', endsOn: '2027-08-30', known: true },
  ],
  [
    'begun',
    [{ startsOn: '2027-06-18', endsOn: '2027-08-29' }],
    '2027-07-04',
    { startsOn: '2027-07-04', endsOn: '2027-08-30', known: true },
  ],
  [
    'not a winter break',
    [{ startsOn: '2026-12-24', endsOn: '2027-01-03' }],
    '2026-12-01',
    { startsOn: '2027-07-01', endsOn: '2027-09-01', known: false },
  ],
  ['by custom, begun', [], '2027-08-15', { startsOn: '2027-08-15', endsOn: '2027-09-01', known: false }],
  ['the day school begins', [], '2027-09-01', { startsOn: '2028-07-01', endsOn: '2028-09-01', known: false }],
])('the summer: %s', (_, breaks, today, summer) => {
  expect(summerOf(breaks, today)).toEqual(summer);
});

test('who leaves a cohort loses it and its coordinators are told; twice is once; what is not one’s own is nothing', async () => {
  const rosa = await aFellow(house, { in: cohort, name: 'Rosa' });
  const elsewhere = await aCohort(house);
  await leave(rosa, 'COHORT', elsewhere.id);
  await leave(rosa, 'PROGRAM', cohort.programId);
  await expectRefused(leave(rosa, 'COHORT'), 'not_found');
  const both = await Promise.all([leave(rosa, 'COHORT', cohort.id), leave(rosa, 'COHORT', cohort.id)]);
  for (const { places } of both)
    expect(places).toEqual([{ kind: 'COLLECTIVE', id: null, name: null, role: null, needed: null }]);
  await doJobs(house);
  expect(await told(cora)).toMatchObject([
    { title: 'Rosa', place: 'cohort of 2026', path: `/cohorts/${cohort.id}/roster` },
  ]);
  expect(await told(ada)).toEqual([]);
  await expectRefused(roster(rosa), 'not_found');
  expect(await house.db.query(`SELECT 1 FROM departure WHERE person_id = $1`, [rosa.personId])).toHaveLength(
    1,
  );
});

test('the Collective is given back with what moderates it; those in a cohort stay in it', async () => {
  const iris = await aFellow(house, { in: cohort, name: 'Iris' });
  await house.db.query(
    `INSERT INTO site_role (person_id, role) VALUES ($1, 'member'), ($1, 'moderator') ON CONFLICT DO NOTHING`,
    [iris.personId],
  );
  expect((await leave(iris, 'COLLECTIVE')).places.map(({ kind }) => kind)).toEqual(['COHORT']);
  await doJobs(house);
  expect(await told(ada)).toMatchObject([{ title: 'Iris', place: 'HEART Collective', path: '/programs' }]);
  expect((await told(cora)).map(({ title, path }) => [title, path])).toContainEqual([
    'Iris',
    `/cohorts/${cohort.id}/roster`,
  ]);
  expect(await iris.gql(`{ viewer { can { readCollective } } }`)).toEqual({
    viewer: { can: { readCollective: false } },
  });
});

test('the last who coordinates, and the last administrator, are kept with words; of two who go at once one stays', async () => {
  const alone = await aCohort(house);
  const [one, two] = [await aCoordinator(house, { of: alone }), await aCoordinator(house, { of: alone })];
  const kinds = (await stay(one)).places.filter(({ kind }) => kind !== 'COLLECTIVE');
  expect(kinds.map(({ needed }) => needed)).toEqual([null]);
  const { kind, id } = kinds[0]!;
  const gone = await Promise.allSettled([leave(one, kind, id), leave(two, kind, id)]);
  expect(gone.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const last = gone[0].status === 'rejected' ? one : two;
  expect((await stay(last)).places.find((place) => place.kind === kind)?.needed).toBe('LAST_COORDINATOR');
  expect((await expectRefused(leave(last, kind, id), 'invalid')).fields).toEqual([
    { field: 'place', rule: 'last_coordinator' },
  ]);

  const other = await anAdministrator(house);
  await provedAgo(house, ada, 11);
  await expectRefused(leave(ada, 'ADMINISTRATOR'), 'prove_again');
  await expectRefused(leave(ada, 'MODERATOR'), 'prove_again');
  await leave(ada, 'COLLECTIVE');
  await provedAgo(house, ada, 0);
  expect((await stay(ada)).places).toMatchObject([{ kind: 'ADMINISTRATOR', needed: null }]);
  const admins = await Promise.allSettled([leave(ada, 'ADMINISTRATOR'), leave(other, 'ADMINISTRATOR')]);
  expect(admins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const kept = admins[0].status === 'rejected' ? ada : other;
  expect((await stay(kept)).places).toMatchObject([{ kind: 'ADMINISTRATOR', needed: 'LAST_ADMINISTRATOR' }]);
});

test('however many places there are, it takes as many statements', async () => {
  const [few, many] = [await aMember(house), await aMember(house)];
  for (let n = 0; n < 6; n += 1) {
    const more = await aCohort(house);
    await house.db.query(
      `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at) VALUES ($1, $2, $3, 'coordinator', now())`,
      [randomUUID(), more.id, many.personId],
    );
  }
  const count = async (who: Actor) => (await recordStatements(() => stay(who))).statements.length;
  expect(await count(many)).toBe(await count(few));
});
