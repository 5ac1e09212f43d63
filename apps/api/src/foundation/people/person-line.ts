import { SHOWN_UNLESS_TOLD, type FIELDS_BESIDE } from '@hearth/shared';
import { jsonRow } from '../../platform/db/json-row.js';

type FieldBeside = (typeof FIELDS_BESIDE)[number];

/** SQL of a field of a person as it stands in lists for everyone alike: `otherwise` where not all members may see it. */
export const besideSql = (person: string, field: FieldBeside, sql: string, otherwise = 'NULL'): string =>
  `CASE WHEN '${field}' = ANY(${person}.hidden_beside) THEN ${otherwise} ELSE ${sql} END`;

/**
 * SQL of a person as shown beside a line (`PersonLine` of the wire), or null where there is none; `person` and
 * `organization` are the aliases of the joined tables.
 */
export const personLine = (person: string, organization: string): string =>
  orNull(person, membersOf(person, organization));

/**
 * The same with a picture (`PersonFace` of the wire), for lists that carry one. As all of a line it is one for all readers: it is
 * there while all members may see it.
 */
export const personFace = (person: string, organization: string): string =>
  orNull(person, {
    ...membersOf(person, organization),
    pictureId: `CASE WHEN ${person}.deactivated_at IS NULL THEN (SELECT face.picture_small_file_id FROM profile face
      WHERE face.person_id = ${person}.id AND coalesce(face.shown_to ->> 'PICTURE', '${SHOWN_UNLESS_TOLD.PICTURE}') = 'MEMBERS') END`,
  });

const orNull = (person: string, members: Record<string, string>): string =>
  `CASE WHEN ${person}.id IS NOT NULL THEN ${jsonRow(members)} END`;

function membersOf(person: string, organization: string): Record<string, string> {
  const beside = (field: FieldBeside, sql: string, otherwise = 'NULL') =>
    besideSql(person, field, sql, otherwise);
  return {
    __typename: `'Person'`,
    id: `${person}.id`,
    name: `${person}.name`,
    pronouns: beside('PRONOUNS', `${person}.pronouns`),
    roleTitle: beside('ROLE', `${person}.role_title`, `''`),
    organizationName: beside('ORGANIZATION', `${organization}.name`),
    state: beside('STATE', `${organization}.state`),
    guest: `${person}.is_guest`,
  };
}
