import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aProgram,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { reply } from '../../../test/kit/forum.js';
import { aSession, aSpace, aThread } from '../../../test/kit/places.js';
import { rsvp } from '../../../test/kit/sessions.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { csvOf } from './table-file.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  noor = await aFellow(house, { in: cohort, name: '=Noor("x")' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
});
afterAll(() => house.close());

interface Item {
  kind: string;
  title: string;
  path: string;
  step?: string | null;
  since?: string | null;
  minutes?: number | null;
}
const desk = async (who: Actor) =>
  (
    await who.gql<{ desk: { groups: { kind: string; total: number; items: Item[] }[] } }>(
      `{ desk { groups { kind total items { kind title path since step people { name } } } } }`,
    )
  ).desk.groups;
const week = async (who: Actor) =>
  (
    await who.gql<{ week: { items: Item[] } }>(
      `{ week { items { kind title path minutes startsAt dueAt place } } }`,
    )
  ).week.items;
const grid = async (who: Actor, cohortId = cohort.id) =>
  (
    await who.gql<{
      attendanceGrid: {
        sessions: { title: string }[];
        people: { person: { name: string }; minutes: number[]; totalMinutes: number; current: boolean }[];
        byRole: { people: number; minutes: number }[];
      };
    }>(
      `query($id: ID!) { attendanceGrid(cohortId: $id) { sessions { title heldMinutes } byRole { name people minutes }
         byMonth { name minutes } byState { name people } people { person { name } minutes totalMinutes current } } }`,
      { id: cohortId },
    )
  ).attendanceGrid;
const calendar = (who: Actor, from: string, to: string) =>
  who.gql<{
    calendar: { entries: { title: string; mine: boolean; unled: boolean }[]; audiences: unknown[] };
  }>(
    `query($from: String!, $to: String!) { calendar(from: $from, to: $to) { audiences { id name } more
       entries { id title mine unled canceled } } }`,
    { from, to },
  );
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const close = (id: string) => cora.gql(`mutation($id: ID!) { sessionClose(id: $id) { id } }`, { id });
const wasThere = (sessionId: string, who: Actor, minutes: number) =>
  house.db.query(`INSERT INTO attendance (session_id, person_id, seconds) VALUES ($1, $2, $3)`, [
    sessionId,
    who.personId,
    minutes * 60,
  ]);

test('the week holds what one comes to, what one has not answered and what is asked afterwards, the nearest first', async () => {
  const [soon, later] = [
    await aSession(house, { in: cohort, startsInMinutes: 60, title: 'Soon' }),
    await aSession(house, { in: cohort, startsInMinutes: 3 * 1440, title: 'Later' }),
  ];
  await aSession(house, { in: cohort, startsInMinutes: 40 * 1440, title: 'Far' });
  await rsvp(noor, later.id, 'GOING');
  expect((await week(noor)).map(({ kind, title, minutes }) => [kind, title, minutes])).toEqual([
    ['SESSION_ANSWER', 'Soon', 1],
    ['SESSION_NEXT', 'Later', 60],
  ]);
  // What one said no to is not one's next thing.
  await rsvp(noor, soon.id, 'NOT_GOING');
  const held = await aSession(house, { in: cohort, startsInMinutes: -30, title: 'Held' });
  await wasThere(held.id, noor, 20);
  await close(held.id);
  expect((await week(noor)).map(({ kind }) => kind)).toEqual(['SESSION_NEXT', 'SURVEY_ANSWER']);
  expect(await week(await aMember(house))).toEqual([]);

  const { statements } = await recordStatements(() => week(noor));
  for (let more = 0; more < 12; more += 1)
    await aSession(house, { in: cohort, startsInMinutes: 4000 + more });
  const { result, statements: after } = await recordStatements(() => week(noor));
  expect(after).toHaveLength(statements.length);
  expect(result.length).toBeLessThanOrEqual(12);
});

test('who may need a hand is told to coordinators of that cohort alone, and by signs that tell nothing of what one wrote', async () => {
  const [other] = [await aCohort(house, { program: await aProgram(house, 'CSLA') })];
  const olga = await aCoordinator(house, { of: other, name: 'Olga' });
  await house.db.query(
    `UPDATE cohort_membership SET joined_at = now() - interval '60 days' WHERE person_id = $1`,
    [ben.personId],
  );
  await house.db.query(`UPDATE sign_in SET last_seen_at = now() - interval '23 days' WHERE person_id = $1`, [
    ben.personId,
  ]);
  // His sign-in lasts longer than it would, so that he can act after weeks without a sign.
  await house.db.query(`UPDATE sign_in SET idle_minutes = 100000 WHERE person_id = $1`, [ben.personId]);
  const quiet = async (who: Actor) => (await desk(who)).find(({ kind }) => kind === 'PERSON_QUIET');
  expect(await quiet(cora)).toMatchObject({ total: 1, items: [{ title: 'Ben' }] });
  expect(await quiet(olga)).toBeUndefined();
  await expectRefused(desk(noor), 'not_allowed');
  // What is done under one's own name is a sign, by mail too; what is written as a member is a sign of nobody.
  const space = await aSpace(house, { in: cohort });
  for (let more = 0; more < 3; more += 1) await aFellow(house, { in: cohort });
  const thread = await aThread(house, { in: space, by: ben });
  const ago = (table: string, column: string, days: number, where: string, id: string) =>
    house.db.query(`UPDATE ${table} SET ${column} = now() - make_interval(days => $1) WHERE ${where} = $2`, [
      days,
      id,
    ]);
  await ago('sign_in', 'last_seen_at', 23, 'person_id', ben.personId);
  expect(await quiet(cora)).toBeUndefined();
  await ago('post', 'created_at', 40, 'thread_id', thread.id);
  await reply(ben, thread.id, { asMember: true });
  // That a sign-in was used is noted a moment after the answer.
  await eventually('he is quiet', async () => {
    await ago('sign_in', 'last_seen_at', 23, 'person_id', ben.personId);
    return (await quiet(cora))?.total === 1;
  });
  const answered = await aSession(house, { in: cohort, startsInMinutes: 9_000, title: 'Answered' });
  await rsvp(ben, answered.id, 'NOT_GOING');
  await ago('sign_in', 'last_seen_at', 23, 'person_id', ben.personId);
  expect(await quiet(cora)).toBeUndefined();
  // A step that is overdue stands with the person, whatever signs there are.
  const step = (id: string, dueOn: string) =>
    cora.gql(`mutation($input: CohortMilestoneSaveInput!) { cohortMilestoneSave(input: $input) { id } }`, {
      input: {
        id,
        cohortId: cohort.id,
        kind: 'OWN',
        nameEn: 'Plan',
        nameEs: 'El plan',
        dueOn,
        eachFellow: true,
      },
    });
  const due = randomUUID();
  await step(due, day(-4));
  const his = async () => (await quiet(cora))?.items.filter(({ title }) => title === 'Ben');
  expect(await his()).toMatchObject([{ step: 'Plan', since: null }]);
  await ago('rsvp', 'answered_at', 25, 'person_id', ben.personId);
  await eventually('he is quiet, and a step is overdue', async () => {
    await ago('sign_in', 'last_seen_at', 23, 'person_id', ben.personId);
    const [one] = (await his()) ?? [];
    return one?.step === 'Plan' && typeof one.since === 'string';
  });
  await house.db.query(`INSERT INTO milestone_done (milestone_id, person_id) VALUES ($1, $2)`, [
    due,
    ben.personId,
  ]);
  expect(await his()).toMatchObject([{ step: null }]);
  // Having been in a room is a sign.
  const held = await aSession(house, { in: cohort, startsInMinutes: -120, title: 'Seen' });
  await wasThere(held.id, ben, 5);
  expect(await his()).toEqual([]);
});

test('the grid has everyone who was ever in the cohort, and minutes as they were last said by hand', async () => {
  const held = await aSession(house, { in: cohort, startsInMinutes: -45, title: 'On the grid' });
  await wasThere(held.id, noor, 20);
  await close(held.id);
  await cora.gql(`mutation($input: AttendanceSetInput!) { attendanceSet(input: $input) { minutes } }`, {
    input: { sessionId: held.id, personId: ben.personId, minutes: 33 },
  });
  const { sessions, people } = await grid(cora);
  const at = sessions.findIndex(({ title }) => title === 'On the grid');
  const minutes = Object.fromEntries(people.map((one) => [one.person.name, one.minutes[at]]));
  expect(minutes).toMatchObject({ '=Noor("x")': 20, Ben: 33 });
  for (const one of people) expect(one.totalMinutes).toBe(one.minutes.reduce((a, b) => a + b, 0));

  await expectRefused(grid(noor), 'not_allowed');
  const elsewhere = await aCohort(house, { program: await aProgram(house, 'Elsewhere') });
  await expectRefused(grid(cora, elsewhere.id), 'not_found');

  const { statements } = await recordStatements(() => grid(cora));
  for (let more = 0; more < 5; more += 1) await aFellow(house, { in: cohort });
  expect((await recordStatements(() => grid(cora))).statements).toHaveLength(statements.length);
});

test('a calendar shows whole days of one’s own audiences, six weeks at most', async () => {
  const session = await aSession(house, { in: cohort, startsInMinutes: 2 * 1440, title: 'On the calendar' });
  await rsvp(ben, session.id, 'MAYBE');
  const { calendar: seen } = await calendar(ben, day(1), day(5));
  expect(seen.entries.find(({ title }) => title === 'On the calendar')).toMatchObject({
    mine: true,
    unled: true,
  });
  expect((await calendar(await aMember(house), day(1), day(5))).calendar.entries).toEqual([]);
  expect((await calendar(ben, day(20), day(25))).calendar.entries.map(({ title }) => title)).not.toContain(
    'On the calendar',
  );
  for (const [from, to] of [
    ['x', day(1)],
    [day(1), day(1)],
    [day(0), day(60)],
    ['2026-02-30', day(1)],
  ] as const)
    await expectRefused(calendar(ben, from, to), 'invalid');
});

test('a table comes as a file that no spreadsheet takes for formulas, to whoever coordinates the cohort alone', async () => {
  const begin = (who: Actor, id: string, table: string, format: string, cohortId = cohort.id) =>
    who.gql(`mutation($input: TableExportInput!) { tableExport(input: $input) { id } }`, {
      input: { id, cohortId, table, format },
    });
  const ids = new Map<string, string>();
  for (const table of ['ATTENDANCE', 'SESSIONS', 'ROSTER']) {
    for (const format of ['CSV', 'XLSX']) {
      const id = randomUUID();
      ids.set(`${table} ${format}`, id);
      await begin(cora, id, table, format);
      await begin(cora, id, table, format);
      await doJobs(house);
    }
  }
  await expectRefused(begin(noor, randomUUID(), 'ROSTER', 'CSV'), 'not_allowed');
  const elsewhere = await aCohort(house, { program: await aProgram(house, 'Not hers') });
  await expectRefused(begin(cora, randomUUID(), 'ROSTER', 'CSV', elsewhere.id), 'not_found');

  const file = async (id: string | undefined) => {
    const answer = await fetch(`${house.url}/tasks/${id}/file`, { headers: { cookie: cora.cookie } });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };
  const roster = (await file(ids.get('ROSTER CSV'))).toString();
  expect(roster.startsWith('\uFEFF')).toBe(true);
  expect(roster).toContain(`'=Noor`);
  expect(roster).not.toMatch(/(^|,|")=Noor/m);
  for (const table of ['ATTENDANCE', 'SESSIONS', 'ROSTER'])
    expect((await file(ids.get(`${table} XLSX`))).subarray(0, 2).toString()).toBe('PK');
  // Whoever coordinates it no longer has its tables no longer, though they were made for her.
  const her = `/tasks/${ids.get('ROSTER CSV')}/file`;
  await house.db.query(`DELETE FROM program_role WHERE person_id = $1`, [cora.personId]);
  expect((await fetch(`${house.url}${her}`, { headers: { cookie: cora.cookie } })).status).toBe(404);
});

test('cells that a spreadsheet would run are text', () => {
  const { bytes } = csvOf({
    name: 'x',
    columns: ['a'],
    zone: 'UTC',
    rows: [['+1'], ['-1'], ['@x'], ['\tx'], [5], [null]],
  });
  expect(bytes.toString()).toBe(`\uFEFFa\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\n5\r\n\r\n`);
});
