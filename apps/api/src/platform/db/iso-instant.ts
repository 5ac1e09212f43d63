/** SQL of a `timestamptz` as the wire spells it: ISO 8601, UTC, milliseconds. Null stays null. */
export const isoInstantSql = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
