import { Refused } from './kit/actor.js';
import { aPerson, hasASecondStep } from './kit/people.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const MAY = 'sa+aaaaaaaaa';

/** Somebody new each time, so that nobody else of the table loses anything. */
const someone = async ({ house }: SweepWorld) => {
  const person = await aPerson(house);
  await hasASecondStep(house, person);
  return person.personId;
};

/** People, their roles and the audit log are the administrators’. */
export const administrationRows: Record<string, Row> = {
  'Query.adminPeople': { may: MAY, ask: run(`{ adminPeople(first: 1) { nodes { name email siteRoles } } }`) },
  'Query.adminPerson': {
    may: MAY,
    ask: run(`query($id: ID!) { adminPerson(id: $id) { name email } }`, ({ author }) => ({
      id: author.personId,
    })),
  },
  'Mutation.siteRoleSave': {
    may: MAY,
    ask: run(
      `mutation($input: SiteRoleSaveInput!) { siteRoleSave(input: $input) { siteRoles } }`,
      async (world) => ({ input: { personId: await someone(world), role: 'MODERATOR', on: true } }),
    ),
  },
  'Mutation.personClose': {
    may: MAY,
    ask: run(
      `mutation($input: PersonCloseInput!) { personClose(input: $input) { closedAt } }`,
      async (world) => ({ input: { personId: await someone(world), reason: 'They asked for it.' } }),
    ),
  },
  'Mutation.personReopen': {
    may: MAY,
    ask: run(`mutation($id: ID!) { personReopen(id: $id) { name } }`, async (world) => ({
      id: await someone(world),
    })),
  },
  'Mutation.personSignOut': {
    may: MAY,
    ask: run(`mutation($id: ID!) { personSignOut(id: $id) { name } }`, async (world) => ({
      id: await someone(world),
    })),
  },
  'Mutation.personEmailChange': {
    may: MAY,
    ask: run(
      `mutation($input: PersonEmailChangeInput!) { personEmailChange(input: $input) }`,
      async (world) => {
        const personId = await someone(world);
        return {
          input: { personId, email: `${personId}@elsewhere.example`, reason: 'Their school closed.' },
        };
      },
    ),
  },
  'Query.auditLog': { may: MAY, ask: run(`{ auditLog(first: 1) { nodes { kind } } }`, givesARole) },
  'HTTP audit-log.csv': {
    may: MAY,
    ask: async ({ house }, who) => {
      const answer = await fetch(`${house.url}/audit-log.csv`, {
        headers: who.cookie ? { cookie: who.cookie } : {},
      });
      if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
      return answer.text();
    },
  },
};

/** So that something stands in the log. */
async function givesARole(world: SweepWorld): Promise<Record<string, unknown>> {
  await world.people.administrator.gql(
    `mutation($input: SiteRoleSaveInput!) { siteRoleSave(input: $input) { id } }`,
    { input: { personId: await someone(world), role: 'MEMBER', on: true } },
  );
  return {};
}
