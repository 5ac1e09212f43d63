import { SHOWN_UNLESS_TOLD, type ProfileField } from '@hearth/shared';
import type { Viewer } from '../../platform/access/viewer.js';
import { jsonRow } from '../../platform/db/json-row.js';
import { isOver } from './cohort-day.js';

/** SQL of who looks: see `viewerSql`. */
export interface ViewerSql {
  person: string;
  /** Holds a role of the house: member, moderator or administrator. */
  holdsRole: string;
  administrator: string;
  /** Ids of the audiences they belong to. */
  audiences: string;
}

/** SQL of who looks, as four parameters from this one on; their values are `viewerValues`. */
export const viewerSql = (first = 1): ViewerSql => ({
  person: `$${first}::uuid`,
  holdsRole: `$${first + 1}::boolean`,
  administrator: `$${first + 2}::boolean`,
  audiences: `$${first + 3}::uuid[]`,
});

/** The values of the parameters of `viewerSql`. */
export const viewerValues = ({ personId, siteRoles, audienceIds }: Viewer): unknown[] => [
  personId,
  siteRoles.length > 0,
  siteRoles.includes('administrator'),
  audienceIds,
];

// A coordinator is in every cohort of their programs, as in its audience.
const sharesCohort = (person: string, viewer: ViewerSql, only = 'true'): string => `EXISTS (
  SELECT FROM cohort shared WHERE shared.audience_id = ANY(${viewer.audiences}) AND ${only} AND (
    EXISTS (SELECT FROM cohort_membership held WHERE held.cohort_id = shared.id AND held.person_id = ${person}.id
       AND held.joined_at <= now() AND (held.left_at IS NULL OR held.left_at > now()))
    OR EXISTS (SELECT FROM program_role held WHERE held.program_id = shared.program_id AND held.person_id = ${person}.id)))`;

/**
 * SQL condition: this viewer may see the person of this alias at all, and so the name: themselves; people of the house among each
 * other; people of a cohort among each other; an administrator everyone. Nobody sees guests and those who are deactivated.
 */
export const personSeenSql = (person: string, viewer: ViewerSql): string => `(
  ${person}.deactivated_at IS NULL AND NOT ${person}.is_guest AND (${person}.id = ${viewer.person} OR ${viewer.administrator}
    OR (${viewer.holdsRole} AND EXISTS (SELECT FROM site_role held WHERE held.person_id = ${person}.id))
    OR ${sharesCohort(person, viewer)}))`;

/** Aliases of a person and of their profile (joined so that a person without one stays), and who looks. */
export interface ShownIn {
  person: string;
  profile: string;
  viewer: ViewerSql;
}

/**
 * SQL condition: this viewer may see this field of the person of this alias, if they may see the person at all
 * (`personSeenSql`). Whatever lists, filters, searches, sorts or counts by a field asks it, so that nobody finds by a field
 * what they do not see. No role sees more than others: what is for oneself is for oneself.
 */
export const shownSql = (field: ProfileField, { person, profile, viewer }: ShownIn): string => `(
  ${person}.id = ${viewer.person} OR CASE coalesce(${profile}.shown_to ->> '${field}', '${SHOWN_UNLESS_TOLD[field]}')
    WHEN 'MEMBERS' THEN ${viewer.holdsRole} OR ${sharesCohort(person, viewer)}
    WHEN 'COHORTS' THEN ${sharesCohort(person, viewer, `NOT ${isOver('shared')}`)}
    ELSE false END)`;

/** SQL of a `PersonProfile`: a person as this viewer sees them. `organization` is the alias of the joined organization. */
export function personProfileSql(shown: ShownIn & { organization: string }): string {
  const { person, profile, organization } = shown;
  const where = (field: ProfileField, sql: string, otherwise = 'NULL') =>
    `CASE WHEN ${shownSql(field, shown)} THEN ${sql} ELSE ${otherwise} END`;
  const none = `'{}'::text[]`;
  return jsonRow({
    id: `${person}.id`,
    name: `${person}.name`,
    pronouns: where('PRONOUNS', `${person}.pronouns`),
    pronunciation: where('PRONUNCIATION', `coalesce(${profile}.pronunciation, '')`, `''`),
    roleTitle: where('ROLE', `${person}.role_title`, `''`),
    organization: where(
      'ORGANIZATION',
      `CASE WHEN ${organization}.id IS NOT NULL THEN json_build_object('id', ${organization}.id, 'name', ${organization}.name, 'kind', ${organization}.kind) END`,
    ),
    state: where('STATE', `${organization}.state`),
    gradeLevels: where('GRADE_LEVELS', `coalesce(${profile}.grade_levels, ${none})`, none),
    topics: where('TOPICS', `coalesce(${profile}.topics, ${none})`, none),
    askMeAbout: where('ASK_ME_ABOUT', `coalesce(${profile}.ask_me_about, '')`, `''`),
    lookingFor: where('LOOKING_FOR', `coalesce(${profile}.looking_for, '')`, `''`),
    picture: where(
      'PICTURE',
      `CASE WHEN ${profile}.picture_file_id IS NOT NULL THEN json_build_object('id', ${profile}.picture_file_id,
        'smallId', ${profile}.picture_small_file_id, 'alt', ${profile}.picture_alt) END`,
    ),
  });
}
