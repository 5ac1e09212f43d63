/** What is asked of the directory and of organizations: who wrote something shows in none of it. */
export const DIRECTORY_ASKED: Record<string, [string, () => Record<string, unknown>]> = {
  directory: [
    `query($all: DirectoryInput!, $named: DirectoryInput!) {
       directory(input: $all) { nodes { name roleTitle state askMeAbout topics } nextCursor } named: directory(input: $named) { nodes { id name } }
       directoryChoices(input: $all) { found states { key count } roles { key count } } }`,
    () => ({ all: {}, named: { words: 'Fellow' } }),
  ],
  organizations: [
    `query($input: OrganizationsInput!) { organizations(input: $input) { nodes { kind state people } } named: organizations(input: { words: "none of this name" }) { nodes { id } } ownOrganizationProposal { name } }`,
    () => ({ input: {} }),
  ],
  'an organization of nobody': [
    `query($id: ID!) { organization(id: $id) { name people } }`,
    () => ({ id: '00000000-0000-4000-8000-000000000000' }),
  ],
  'what is proposed': [`{ organizationProposals { nodes { name by { name } } } }`, () => ({})],
};
