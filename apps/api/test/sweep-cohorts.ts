import { randomUUID } from 'node:crypto';
import { Refused, type Actor } from './kit/actor.js';
import { aMember, cohortDay, joins } from './kit/people.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const ours = ({ cohort }: SweepWorld) => ({ id: cohort.id });

/** Someone who is in our cohort, to be changed. */
async function aMembership({ house, cohort }: SweepWorld): Promise<string> {
  const who = await aMember(house);
  await joins(house, who, cohort);
  const [row] = await house.db.query<{ id: string }>(
    `SELECT id FROM cohort_membership WHERE cohort_id = $1 AND person_id = $2`,
    [cohort.id, who.personId],
  );
  return row!.id;
}

async function aMilestone({ house, cohort }: SweepWorld): Promise<string> {
  const id = randomUUID();
  await house.db.query(
    `INSERT INTO cohort_milestone (id, cohort_id, kind, name_en, name_es, due_on, each_fellow) VALUES ($1, $2, 'own', 'Step', 'Paso', current_date, true)`,
    [id, cohort.id],
  );
  return id;
}

const fingerprint = (world: SweepWorld) =>
  world.people.coordinator.gql<{
    cohortClonePlan: { startsOn: string; endsOn: string; fingerprint: string; rows: { id: string }[] };
  }>(
    `query($id: ID!, $on: String!) { cohortClonePlan(cohortId: $id, startsOn: $on) { startsOn endsOn fingerprint rows { id } } }`,
    { id: world.cohort.id, on: nextYear() },
  );
const nextYear = () => cohortDay(400);

const upload = async ({ house, cohort }: SweepWorld, who: Actor, id: string = randomUUID()) => {
  const answer = await fetch(`${house.url}/rosters/${cohort.id}/${id}`, {
    method: 'POST',
    headers: { origin: house.url, ...(who.cookie && { cookie: who.cookie }) },
    body: `name,email\nSomeone,${id}@else.example`,
  });
  if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
  return id;
};
const theirImport = async (world: SweepWorld) => ({ id: await upload(world, world.people.coordinator) });

const milestoneInput = () => ({ id: randomUUID(), kind: 'OWN', nameEn: 'Step' });

/** Programs and cohorts. */
export const cohortRows: Record<string, Row> = {
  'Query.programs': { may: 's0+00+0+++aa', ask: run(`{ programs { name } }`) },
  'Query.program': {
    may: 'sn+nnnnn++aa',
    ask: run(`query($slug: String!) { program(slug: $slug) { name cohorts { name } } }`, ({ cohort }) => ({
      slug: `program-${cohort.programId.slice(0, 8)}`,
    })),
  },
  'Query.coordinatorCandidates': {
    may: 'sa+aaaaaaaaa',
    ask: run(`query($s: String!) { coordinatorCandidates(search: $s) { name } }`, ({ author }) => ({
      s: author.email,
    })),
  },
  'Mutation.programSave': {
    may: 'sa+aaaaaaaaa',
    ask: run(`mutation($input: ProgramSaveInput!) { programSave(input: $input) { id } }`, () => {
      const id = randomUUID();
      return { input: { id, name: 'A program', slug: `p-${id.slice(0, 8)}`, description: '' } };
    }),
  },
  'Mutation.programCoordinator': {
    may: 'sa+aaaaaaaaa',
    ask: run(
      `mutation($input: ProgramCoordinatorInput!) { programCoordinator(input: $input) { id } }`,
      ({ cohort, people }) => ({
        input: { programId: cohort.programId, personId: people.coordinator.personId, on: true },
      }),
    ),
  },
  'Mutation.programMilestoneSave': {
    may: 'sn+nnnnna+aa',
    ask: run(
      `mutation($input: ProgramMilestoneSaveInput!) { programMilestoneSave(input: $input) { id } }`,
      ({ cohort }) => ({ input: { ...milestoneInput(), programId: cohort.programId, offsetDays: 3 } }),
    ),
  },
  'Mutation.programMilestoneRemove': {
    may: 'sn+nnnnna+aa',
    ask: run(
      `mutation($program: ID!, $id: ID!) { programMilestoneRemove(programId: $program, id: $id) { id } }`,
      ({ cohort }) => ({ program: cohort.programId, id: randomUUID() }),
    ),
  },
  'Query.cohort': {
    may: 'snnnnnnn++aa',
    ask: run(`query($id: ID!) { cohort(id: $id) { name counts { fellows } } }`, ours),
  },
  'Query.cohortRoster': {
    may: 'snnnnnnn++aa',
    ask: run(`query($id: ID!) { cohortRoster(cohortId: $id) { nodes { person { name } } } }`, ours),
  },
  'Query.cohortInvitees': {
    may: 'snnnnnnna0aa',
    ask: run(`query($id: ID!) { cohortInvitees(cohortId: $id) { nodes { email } } }`, ours),
  },
  'Query.cohortCounts': {
    may: 'snnnnnnna+aa',
    ask: run(`query($id: ID!) { cohortCounts(cohortId: $id, on: ["2026-01-01"]) { fellows } }`, ours),
  },
  'Query.cohortCandidates': {
    may: 'snnnnnnna+aa',
    ask: run(
      `query($id: ID!, $s: String!) { cohortCandidates(cohortId: $id, search: $s) { name } }`,
      async (world) => ({
        id: world.cohort.id,
        s: world.people.outsider.email,
      }),
    ),
  },
  'Query.milestonePeople': {
    may: 'snnnnnnnn+aa',
    ask: run(`query($id: ID!) { milestonePeople(id: $id) { person { name } } }`, async (world) => ({
      id: await aMilestone(world),
    })),
  },
  'Query.cohortClonePlan': {
    may: 'snnnnnnna+aa',
    ask: run(
      `query($id: ID!, $on: String!) { cohortClonePlan(cohortId: $id, startsOn: $on) { rows { titleEn } } }`,
      (world) => ({
        ...ours(world),
        on: nextYear(),
      }),
    ),
  },
  'Mutation.cohortCreate': {
    may: 'snannnnna+aa',
    ask: run(`mutation($input: CohortCreateInput!) { cohortCreate(input: $input) { id } }`, ({ cohort }) => ({
      input: {
        id: randomUUID(),
        programId: cohort.programId,
        name: 'Next',
        startsOn: '2027-09-01',
        endsOn: '2028-06-01',
        timeZone: 'America/New_York',
      },
    })),
  },
  'Mutation.cohortEdit': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: CohortEditInput!) { cohortEdit(input: $input) { id } }`,
      async ({ house, cohort }) => {
        const [row] = await house.db.query<{ version: number; startsOn: string; endsOn: string }>(
          `SELECT version, starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM cohort WHERE id = $1`,
          [cohort.id],
        );
        return { input: { ...row, id: cohort.id, name: 'cohort of 2026', timeZone: 'America/New_York' } };
      },
    ),
  },
  'Mutation.cohortClone': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: CohortCloneInput!) { cohortClone(input: $input) { id } }`, async (world) => {
      const { rows, ...plan } = (await fingerprint(world)).cohortClonePlan;
      return {
        input: {
          ...plan,
          id: randomUUID(),
          cohortId: world.cohort.id,
          name: 'Next',
          rows: rows.map(({ id }) => ({ id, to: null })),
        },
      };
    }),
  },
  'Mutation.cohortMilestoneSave': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: CohortMilestoneSaveInput!) { cohortMilestoneSave(input: $input) { id } }`,
      ({ cohort }) => ({ input: { ...milestoneInput(), cohortId: cohort.id, dueOn: '2027-01-01' } }),
    ),
  },
  'Mutation.cohortMilestoneRemove': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($cohort: ID!, $id: ID!) { cohortMilestoneRemove(cohortId: $cohort, id: $id) { id } }`,
      ({ cohort }) => ({ cohort: cohort.id, id: randomUUID() }),
    ),
  },
  'Mutation.milestoneMark': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: MilestoneDoneInput!) { milestoneMark(input: $input) { id } }`,
      async (world) => ({
        input: { id: await aMilestone(world), done: true, personId: world.author.personId },
      }),
    ),
  },
  'Mutation.membershipBegin': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: MembershipBeginInput!) { membershipBegin(input: $input) { id } }`,
      async ({ house, cohort }) => ({
        input: {
          id: randomUUID(),
          cohortId: cohort.id,
          personId: (await aMember(house)).personId,
          role: 'FELLOW',
          joinsOn: '2026-01-01',
        },
      }),
    ),
  },
  'Mutation.membershipRole': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: MembershipRoleInput!) { membershipRole(input: $input) { id } }`,
      async (world) => ({
        input: { id: await aMembership(world), role: 'FACILITATOR' },
      }),
    ),
  },
  'Mutation.membershipEnd': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: MembershipEndInput!) { membershipEnd(input: $input) { id } }`,
      async (world) => ({
        input: { id: await aMembership(world), leavesOn: cohortDay(0), reason: '' },
      }),
    ),
  },
  'HTTP POST rosters/:cohortId/:id': { may: 'saaaaaana+aa', ask: (world, who) => upload(world, who) },
  'Query.rosterImport': {
    may: 'saaaaaana+aa',
    ask: run(`query($id: ID!) { rosterImport(id: $id) { fileName rows { email } } }`, theirImport),
  },
  'Mutation.rosterImportApply': {
    may: 'saaaaaana+aa',
    ask: run(
      `mutation($input: RosterImportApplyInput!) { rosterImportApply(input: $input) { id } }`,
      async (world) => {
        const { id } = await theirImport(world);
        return { input: { taskId: randomUUID(), importId: id, fingerprint: 'any' } };
      },
    ),
  },
};
