import { randomUUID } from 'node:crypto';
import type { Actor } from './actor.js';
import type { House } from './house.js';

const SHOWN = `id name kind city state version people alsoNamed canKeep`;
interface One {
  id: string;
  name: string;
  version: number;
  people: number;
  alsoNamed: string[];
  canKeep: boolean;
}
/** An organization for an input. */
export const described = (over: object = {}) => ({
  id: randomUUID(),
  name: 'Harbor School',
  kind: 'SCHOOL',
  city: 'Bath',
  state: 'ME',
  ...over,
});
/** Someone adds one. */
export const add = async (who: Actor, over: object = {}) =>
  (
    await who.gql<{ organizationAdd: One }>(
      `mutation($input: OrganizationAddInput!) { organizationAdd(input: $input) { ${SHOWN} } }`,
      { input: described(over) },
    )
  ).organizationAdd;
/** Someone mends one. */
export const edit = async (who: Actor, over: object) =>
  (
    await who.gql<{ organizationEdit: One }>(
      `mutation($input: OrganizationEditInput!) { organizationEdit(input: $input) { ${SHOWN} } }`,
      { input: described(over) },
    )
  ).organizationEdit;
/** Someone merges a double into another, writing its name; or what else they write. */
export const merge = async (
  who: Actor,
  double: { id: string; name: string },
  into: { id: string },
  written = double.name,
) =>
  (
    await who.gql<{ organizationMerge: One }>(
      `mutation($input: OrganizationMergeInput!) { organizationMerge(input: $input) { ${SHOWN} } }`,
      { input: { doubleId: double.id, intoId: into.id, name: written } },
    )
  ).organizationMerge;
/** One, as someone sees it. */
export const one = async (who: Actor, id: string) =>
  (await who.gql<{ organization: One }>(`query($id: ID!) { organization(id: $id) { ${SHOWN} } }`, { id }))
    .organization;
/** Those that someone finds. */
export const list = async (who: Actor, input: object = {}, first = 50, after: string | null = null) =>
  (
    await who.gql<{ organizations: { nodes: One[]; nextCursor: string | null } }>(
      `query($input: OrganizationsInput!, $first: Int, $after: String) { organizations(input: $input, first: $first, after: $after) {
         nodes { id name people } nextCursor } }`,
      { input, first, after },
    )
  ).organizations;
/** Someone misses one in the list. */
export const propose = (who: Actor, over: object = {}) =>
  who.gql(`mutation($input: OrganizationProposeInput!) { organizationPropose(input: $input) { id waits } }`, {
    input: described(over),
  });
interface Proposal {
  id: string;
  name: string;
  by: { name: string; roleTitle: string; organizationName: string | null };
  alike: { name: string }[];
}
/** What waits for those who keep the list. */
export const proposals = async (who: Actor) =>
  (
    await who.gql<{ organizationProposals: { nodes: Proposal[] } }>(
      `{ organizationProposals { nodes { id name by { name roleTitle organizationName } alike { name } } nextCursor } }`,
    )
  ).organizationProposals.nodes;
/** What someone proposed last. */
export const own = async (who: Actor) =>
  (
    await who.gql<{ ownOrganizationProposal: { waits: boolean; organizationName: string | null } | null }>(
      `{ ownOrganizationProposal { waits organizationName } }`,
    )
  ).ownOrganizationProposal;
/** Someone decides on a proposal: it is this one, or it is set aside. */
export const decide = (who: Actor, id: string, organizationId: string | null = null) =>
  who.gql(
    `mutation($input: OrganizationProposalDecideInput!) { organizationProposalDecide(input: $input) }`,
    {
      input: { id, organizationId },
    },
  );
/** Where someone works. */
export const placeOf = async (house: House, who: Actor): Promise<string | null> =>
  (
    await house.db.query<{ id: string | null }>(`SELECT organization_id AS id FROM person WHERE id = $1`, [
      who.personId,
    ])
  )[0]!.id;
/** How each of these came out, in the order of the alphabet. */
export const settled = (work: Promise<unknown>[]) =>
  Promise.allSettled(work).then((all) => all.map(({ status }) => status).sort());
