/** What is asked of people and of the audit log: who wrote something shows in neither. */
export const ADMINISTRATION_ASKED: Record<string, [string, () => Record<string, unknown>]> = {
  'people and their roles': [
    `{ adminPeople(search: "fellow", first: 50) { nodes { id name siteRoles held { role cohort } closedAt } } }`,
    () => ({}),
  ],
  'the audit log': [
    `{ auditLog(first: 50) { nodes { kind by { name } subjectKind subjectName place details { name value } } } }`,
    () => ({}),
  ],
};
