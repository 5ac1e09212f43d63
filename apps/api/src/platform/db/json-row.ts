/**
 * SQL of a JSON object with these members, in this order: names and their SQL. Costs half of `json_build_object`, which
 * looks up how to spell each member anew for every row.
 */
export const jsonRow = (members: Record<string, string>): string => {
  const columns = Object.entries(members).map(([name, sql]) => `${sql} AS "${name}"`);
  return `row_to_json((SELECT line FROM (SELECT ${columns.join(', ')}) line))`;
};
