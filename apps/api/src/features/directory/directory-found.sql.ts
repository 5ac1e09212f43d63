import type { ProfileField } from '@hearth/shared';
import { isAway } from '../../foundation/people/pause.sql.js';
import { personSeenSql, shownSql, type ViewerSql } from '../../foundation/people/profile-shown.js';

/**
 * SQL condition: the person of this alias stands in the directory, for this viewer: whoever has a place in the whole house and
 * is here now.
 */
export const listedSql = (person: string, viewer: ViewerSql): string => `(
  ${personSeenSql(person, viewer)} AND EXISTS (SELECT FROM site_role place WHERE place.person_id = ${person}.id))`;

/**
 * SQL of people (`p`), their profiles (`f`) and organizations (`o`), with what of it this viewer sees (`s`): who looks for people asks
 * `s` alone, so that nobody finds by what they do not see.
 */
export function foundSql(viewer: ViewerSql): string {
  const where = (field: ProfileField, sql: string, otherwise = 'NULL') =>
    `CASE WHEN ${shownSql(field, { person: 'p', profile: 'f', viewer })} THEN ${sql} ELSE ${otherwise} END`;
  const none = `'{}'::text[]`;
  return `person p LEFT JOIN profile f ON f.person_id = p.id LEFT JOIN organization o ON o.id = p.organization_id
    CROSS JOIN LATERAL (SELECT ${where('STATE', 'o.state')} AS state, ${where('ORGANIZATION', 'o.id')} AS organization_id,
      ${where('ORGANIZATION', 'o.kind')} AS kind, ${where('ORGANIZATION', 'o.name')} AS organization_name,
      ${where('ROLE', 'p.role_title', `''`)} AS role, ${where('GRADE_LEVELS', 'f.grade_levels', none)} AS grades,
      ${where('TOPICS', 'f.topics', none)} AS topics, ${where('ASK_ME_ABOUT', 'f.ask_me_about', `''`)} AS ask,
      ${where('LOOKING_FOR', 'f.looking_for', `''`)} AS looking) s`;
}

const plain = (sql: string) => `unaccent(lower(coalesce(${sql}, '')))`;

/**
 * SQL condition: what was asked for stands in what the viewer sees: every word somewhere, or the name nearly so. `words` and
 * `phrase` are the parameters that hold them.
 */
export const saysSql = (words: string, phrase: string): string => `(cardinality(${words}::text[]) = 0
  OR word_similarity(${plain(phrase)}, ${plain('p.name')}) > 0.6
  OR NOT EXISTS (SELECT FROM unnest(${words}::text[]) said(word) WHERE position(${plain('said.word')} IN
    concat_ws(' ', ${['p.name', 's.role', 's.organization_name', 's.ask', 's.looking'].map(plain).join(', ')})) = 0))`;

/** SQL condition: the person is here, or was asked for by words: who is away is found by whoever looks for them, and offered to nobody. */
export const hereSql = (words: string): string =>
  `(cardinality(${words}::text[]) > 0 OR NOT ${isAway('p.id')})`;

/** SQL condition: the person is in the cohort now, in that role if one is asked for. */
export const inCohortSql = (cohortId: string, role: string): string => `(EXISTS (
    SELECT FROM cohort_membership m WHERE m.cohort_id = ${cohortId} AND m.person_id = p.id AND (${role} IS NULL OR m.role = ${role})
       AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()))
  OR ((${role} IS NULL OR ${role} = 'coordinator') AND EXISTS (
    SELECT FROM program_role r JOIN cohort c ON c.program_id = r.program_id WHERE c.id = ${cohortId} AND r.person_id = p.id)))`;
