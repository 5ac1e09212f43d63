import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, aMember, cohortDay } from '../../../test/kit/people.js';
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
const MARK = `mutation($input: MilestoneDoneInput!) { milestoneMark(input: $input) { milestones { id mine doneAt doneCount overdue } } }`;

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
  const on = Array.from({ length: 60 }, (_, at) => cohortDay(-(at * 14)));
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
  await expectRefused(coordinator.gql(COUNTS, { id: cohort.id, on: [...on, cohortDay(1)] }), 'invalid');
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
  const milestone = {
    cohortId: cohort.id,
    kind: 'OWN',
    nameEn: 'Plan',
    nameEs: 'El plan',
    dueOn: cohortDay(-3),
  };
  await ask(coordinator, MILESTONE, { ...milestone, id: own, eachFellow: true });
  await ask(coordinator, MILESTONE, { ...milestone, id: whole, nameEn: 'Showcase', dueOn: cohortDay(5) });
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

test('a milestone taken away can be put back with who had done it, and is gone until then; a cohort’s own lists are its alone', async () => {
  const [cohort, other] = [await aCohort(house), await aCohort(house)];
  const coordinator = await aCoordinator(house, { of: cohort });
  const fellow = await aFellow(house, { in: cohort });
  const id = randomUUID();
  const SAVE = `mutation($input: CohortMilestoneSaveInput!) { cohortMilestoneSave(input: $input) { milestones { id } } }`;
  await ask(coordinator, SAVE, {
    ...{
      id,
      cohortId: cohort.id,
      kind: 'OWN',
      nameEn: 'Step',
      nameEs: '',
      dueOn: cohortDay(3),
      eachFellow: true,
    },
  });
  await ask(fellow, MARK, { id, done: true, personId: fellow.personId });
  const remove = (who: Actor, removed?: boolean) =>
    who
      .gql<{ cohortMilestoneRemove: { milestones: { id: string; doneCount: number | null }[] } }>(
        `mutation($c: ID!, $id: ID!, $removed: Boolean) { cohortMilestoneRemove(cohortId: $c, id: $id, removed: $removed) { milestones { id doneCount } } }`,
        { c: cohort.id, id, removed },
      )
      .then((data) => data.cohortMilestoneRemove.milestones);
  await expectRefused(remove(fellow), 'not_allowed');
  expect(await remove(coordinator)).toEqual([]);
  expect(await remove(coordinator)).toEqual([]);
  await expectRefused(ask(fellow, MARK, { id, done: false, personId: fellow.personId }), 'not_found');
  expect(await remove(coordinator, false)).toEqual([{ id, doneCount: 1 }]);

  const lists = (cohortId: string) =>
    fellow.gql<{ peerSessions: { nodes: unknown[] }; timePolls: { nodes: unknown[] } }>(
      `query($c: ID) { peerSessions(cohortId: $c) { nodes { id } } timePolls(cohortId: $c) { nodes { id } } }`,
      { c: cohortId },
    );
  expect(await lists(cohort.id)).toEqual({ peerSessions: { nodes: [] }, timePolls: { nodes: [] } });
  await expectRefused(lists(other.id), 'not_found');
});
