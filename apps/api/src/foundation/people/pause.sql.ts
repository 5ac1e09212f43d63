/** SQL of the pause of a person that holds now; `person` is an SQL expression of their id. */
const now = (person: string): string =>
  `FROM person_pause away WHERE away.person_id = ${person} AND away.starts_at <= now() AND away.ends_at > now()`;

/** SQL condition: this person is away now. */
export const isAway = (person: string): string => `EXISTS (SELECT 1 ${now(person)})`;

/** SQL of the instant at which this person is back, or null where they are not away. */
export const awayUntil = (person: string): string => `(SELECT away.ends_at ${now(person)})`;

/** SQL of the instant at which this person was back last, or null: nobody who was away is missed for that time. */
export const backSince = (person: string): string =>
  `(SELECT away.ends_at FROM person_pause away WHERE away.person_id = ${person} AND away.ends_at <= now())`;
