type Asked = [string, (world: { cohortId: string }) => Record<string, unknown>];

const of = ({ cohortId }: { cohortId: string }) => ({ id: cohortId });

/** What is asked of programs and cohorts: who wrote something shows in none of it. */
export const COHORT_ASKED: Record<string, Asked> = {
  programs: [`{ programs { name coordinators { name } cohorts { name } can { keep } } }`, () => ({})],
  cohort: [
    `query($id: ID!) { cohort(id: $id) { name counts { fellows facilitators coordinators coming invitees } milestones { nameEn mine doneCount } can { keep } } }`,
    of,
  ],
  cohortRoster: [
    `query($id: ID!) { cohortRoster(cohortId: $id) { nodes { person { name state pictureId } role leftOn leftReason } nextCursor } }`,
    of,
  ],
  cohortPeople: [
    `query($id: ID!) { cohortCandidates(cohortId: $id, search: "Person") { name } cohortInvitees(cohortId: $id) { nodes { name } } cohortCounts(cohortId: $id, on: ["2026-01-01"]) { fellows } }`,
    of,
  ],
  cohortClonePlan: [
    `query($id: ID!) { cohortClonePlan(cohortId: $id, startsOn: "2028-01-01") { weeks rows { titleEn kind } } }`,
    of,
  ],
  'what is nobody’s': [
    `query($id: ID!) { milestonePeople(id: $id) { person { name } } }`,
    () => ({ id: '00000000-0000-4000-8000-000000000000' }),
  ],
};
