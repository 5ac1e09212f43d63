import { jsonRow } from '../../platform/db/json-row.js';

/**
 * SQL of a person as shown beside a line (`PersonLine` of the wire), or null where there is none; `person` and
 * `organization` are the aliases of the joined tables.
 */
export const personLine = (person: string, organization: string): string =>
  `CASE WHEN ${person}.id IS NOT NULL THEN ${jsonRow({
    __typename: `'Person'`,
    id: `${person}.id`,
    name: `${person}.name`,
    pronouns: `${person}.pronouns`,
    roleTitle: `${person}.role_title`,
    organizationName: `${organization}.name`,
    state: `${organization}.state`,
    guest: `${person}.is_guest`,
  })} END`;
