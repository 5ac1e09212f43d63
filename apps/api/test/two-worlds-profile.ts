const OF = `query($one: ID!, $other: ID!) { one: personPage(id: $one) { person { id name picture { id } } cohorts } other: personPage(id: $other) { person { id name } } }`;

/** What is asked of profiles: who wrote something shows in none of it. */
export const PROFILE_ASKED: Record<
  string,
  [string, (world: { people: { personId: string }[] }) => Record<string, unknown>]
> = {
  profiles: [OF, ({ people }) => ({ one: people[0]!.personId, other: people[1]!.personId })],
  'own profile': [
    `{ myProfile { name shown { field to } version picture { id } } myProfileAs(to: COHORTS) { name } }`,
    () => ({}),
  ],
};
