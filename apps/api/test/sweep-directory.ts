import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const described = (id: string) => ({ id, name: `Place ${id}`, kind: 'SCHOOL', city: 'Bath', state: 'ME' });

async function anOrganization({ people }: SweepWorld): Promise<string> {
  const id = randomUUID();
  await people.administrator.gql(
    `mutation($input: OrganizationAddInput!) { organizationAdd(input: $input) { id } }`,
    { input: described(id) },
  );
  return id;
}
/** What a member of ours proposed, in place of what they proposed before. */
async function aProposal({ author }: SweepWorld): Promise<string> {
  const id = randomUUID();
  await author.gql(
    `mutation($input: OrganizationProposeInput!) { organizationPropose(input: $input) { id } }`,
    { input: described(id) },
  );
  return id;
}

/** Who may what in the directory and with organizations. A cohort is looked at from inside alone. */
export const directoryRows: Record<string, Row> = {
  'Query.directory': {
    may: 'sannnnnn++aa',
    ask: run(
      `query($input: DirectoryInput!) { directory(input: $input) { nodes { name } } }`,
      ({ cohort }) => ({
        input: { cohortId: cohort.id },
      }),
    ),
  },
  'Query.directoryChoices': {
    may: 'sannnnnn++aa',
    ask: run(
      `query($input: DirectoryInput!) { directoryChoices(input: $input) { found } }`,
      ({ cohort }) => ({
        input: { cohortId: cohort.id },
      }),
    ),
  },
  'Query.organizations': {
    may: 'sa++++++++aa',
    ask: run(
      `query($input: OrganizationsInput!) { organizations(input: $input) { nodes { name } } }`,
      () => ({
        input: {},
      }),
    ),
  },
  'Query.organization': {
    may: 'sa++++++++aa',
    ask: run(`query($id: ID!) { organization(id: $id) { name people } }`, async (world) => ({
      id: await anOrganization(world),
    })),
  },
  'Mutation.organizationAdd': {
    may: 'sa+aaaa+a+aa',
    ask: run(`mutation($input: OrganizationAddInput!) { organizationAdd(input: $input) { id } }`, () => ({
      input: described(randomUUID()),
    })),
  },
  'Mutation.organizationEdit': {
    may: 'sa+aaaa+a+aa',
    ask: run(
      `mutation($input: OrganizationEditInput!) { organizationEdit(input: $input) { id } }`,
      async (world) => ({
        input: { ...described(await anOrganization(world)), name: `Other ${randomUUID()}`, version: 1 },
      }),
    ),
  },
  'Mutation.organizationMerge': {
    may: 'sa+aaaa+a+aa',
    ask: run(
      `mutation($input: OrganizationMergeInput!) { organizationMerge(input: $input) { id } }`,
      async (world) => {
        const doubleId = await anOrganization(world);
        return { input: { doubleId, intoId: await anOrganization(world), name: `Place ${doubleId}` } };
      },
    ),
  },
  'Query.organizationProposals': {
    may: 'sa+aaaa+a+aa',
    ask: run(`{ organizationProposals { nodes { name by { name } } } }`, async (world) => {
      await aProposal(world);
      return {};
    }),
  },
  'Query.ownOrganizationProposal': { may: 's000000000aa', ask: run(`{ ownOrganizationProposal { name } }`) },
  'Mutation.organizationPropose': {
    may: 'sa++++++++aa',
    ask: run(
      `mutation($input: OrganizationProposeInput!) { organizationPropose(input: $input) { name } }`,
      () => ({ input: described(randomUUID()) }),
    ),
  },
  'Mutation.organizationProposalWithdraw': {
    may: 's+++++++++aa',
    ask: run(`mutation { organizationProposalWithdraw }`),
  },
  'Mutation.organizationProposalDecide': {
    may: 'sa+aaaa+a+aa',
    ask: run(
      `mutation($input: OrganizationProposalDecideInput!) { organizationProposalDecide(input: $input) }`,
      async (world) => ({ input: { id: await aProposal(world) } }),
    ),
  },
};
