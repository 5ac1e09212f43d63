import type { FIELDS_BESIDE } from '@hearth/shared';
import { jsonRow } from '../../platform/db/json-row.js';

type FieldBeside = (typeof FIELDS_BESIDE)[number];

/** SQL of a field of a person as it stands in lists for everyone alike: `otherwise` where not all members may see it. */
export const besideSql = (person: string, field: FieldBeside, sql: string, otherwise = 'NULL'): string =>
  `CASE WHEN '${field}' = ANY(${person}.hidden_beside) THEN ${otherwise} ELSE ${sql} END`;

/**
 * SQL of a person as shown beside a line (`PersonLine` of the wire), or null where there is none; `person` and
 * `organization` are the aliases of the joined tables.
 */
export function personLine(person: string, organization: string): string {
  const beside = (field: FieldBeside, sql: string, otherwise = 'NULL') =>
    besideSql(person, field, sql, otherwise);
  return `CASE WHEN ${person}.id IS NOT NULL THEN ${jsonRow({
    __typename: `'Person'`,
    id: `${person}.id`,
    name: `${person}.name`,
    pronouns: beside('PRONOUNS', `${person}.pronouns`),
    roleTitle: beside('ROLE', `${person}.role_title`, `''`),
    organizationName: beside('ORGANIZATION', `${organization}.name`),
    state: beside('STATE', `${organization}.state`),
    guest: `${person}.is_guest`,
  })} END`;
}
