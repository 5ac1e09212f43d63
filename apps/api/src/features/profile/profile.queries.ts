import { PROFILE_FIELDS, SHOWN_UNLESS_TOLD } from '@hearth/shared';
import type { ProfileField, ShownTo } from '@hearth/shared';
import { awayUntil } from '../../foundation/people/pause.sql.js';
import { personLine } from '../../foundation/people/person-line.js';
import {
  personProfileSql,
  personSeenSql,
  shownSql,
  viewerSql,
  viewerValues,
} from '../../foundation/people/profile-shown.js';
import type { PersonProfile } from '../../foundation/people/profile.types.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import type { OwnProfile, PersonPage } from './profile.types.js';
import { isOver } from '../../foundation/people/cohort-day.js';

const VIEWER = viewerSql();
const SHOWN = { person: 'p', profile: 'pr', organization: 'o', viewer: VIEWER };
const PERSON = `person p LEFT JOIN profile pr ON pr.person_id = p.id LEFT JOIN organization o ON o.id = p.organization_id`;

// Cohorts of the viewer's audiences are the viewer's own: with whom one is in them one knows.
const PAGE = `
  SELECT page.person, page.mine, page.cohorts,
         CASE WHEN page.mine OR cardinality(page.cohorts) > 0 THEN ${awayUntil('page.id')} END AS "awayUntil" FROM (
  SELECT p.id, ${personProfileSql(SHOWN)} AS person, p.id = ${VIEWER.person} AS mine,
         ARRAY(SELECT program.name || ', ' || c.name FROM cohort c JOIN program ON program.id = c.program_id
                WHERE c.audience_id = ANY(${VIEWER.audiences}) AND NOT ${isOver('c')} AND p.id <> ${VIEWER.person}
                  AND (EXISTS (SELECT FROM cohort_membership m WHERE m.cohort_id = c.id AND m.person_id = p.id
                                  AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()))
                    OR EXISTS (SELECT FROM program_role r WHERE r.program_id = c.program_id AND r.person_id = p.id))
                ORDER BY c.starts_on DESC, c.id) AS cohorts
    FROM ${PERSON} WHERE p.id = $5 AND ${personSeenSql('p', VIEWER)}) page`;

/** The page of a person as this viewer sees it; null where they may not see the person. One statement. */
export async function personPage(
  reader: Reader,
  viewer: Viewer,
  personId: string,
): Promise<PersonPage | null> {
  const [row] = await reader.query<PersonPage>(PAGE, [...viewerValues(viewer), personId]);
  return row ?? null;
}

const AS_OTHERS = `SELECT ${personProfileSql(SHOWN)} AS person FROM ${PERSON} WHERE p.id = $5 AND NOT ${VIEWER.administrator}`;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** One's own profile as others see it: by the same rule, asked for someone who is in one's cohorts or is not. */
export async function asOthersSee(reader: Reader, viewer: Viewer, as: ShownTo): Promise<PersonProfile> {
  const audiences = as === 'COHORTS' ? viewer.cohorts.map(({ audienceId }) => audienceId) : [];
  const [row] = await reader.query<{ person: PersonProfile }>(AS_OTHERS, [
    as === 'ME' ? viewer.personId : NOBODY,
    true,
    false,
    audiences,
    viewer.personId,
  ]);
  return found(row).person;
}

const OWN = `
  SELECT p.id, p.name, coalesce(p.pronouns, '') AS pronouns, coalesce(pr.pronunciation, '') AS pronunciation, p.role_title AS "roleTitle",
         CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name, 'kind', o.kind) END AS organization, o.state,
         coalesce(pr.grade_levels, '{}') AS "gradeLevels", coalesce(pr.topics, '{}') AS topics,
         coalesce(pr.ask_me_about, '') AS "askMeAbout", coalesce(pr.looking_for, '') AS "lookingFor",
         CASE WHEN pr.picture_file_id IS NOT NULL THEN json_build_object('id', pr.picture_file_id,
           'smallId', pr.picture_small_file_id, 'alt', pr.picture_alt) END AS picture,
         coalesce(pr.shown_to, '{}') AS "shownTo", coalesce(pr.version, 0) AS version, ${personLine('p', 'o')} AS beside
    FROM ${PERSON} WHERE p.id = $1`;

interface OwnRow extends Omit<OwnProfile, 'shown'> {
  shownTo: Partial<Record<ProfileField, ShownTo>>;
}

/** What the viewer says of themselves. One statement. */
export async function ownProfile(reader: Reader, personId: string): Promise<OwnProfile> {
  const [row] = await reader.query<OwnRow>(OWN, [personId]);
  const { shownTo, ...own } = found(row);
  const shown = PROFILE_FIELDS.map((field) => ({ field, to: shownTo[field] ?? SHOWN_UNLESS_TOLD[field] }));
  return { ...own, shown };
}

const PICTURE = `
  SELECT FROM person p JOIN profile pr ON pr.person_id = p.id
   WHERE $5 IN (pr.picture_file_id, pr.picture_small_file_id)
     AND ${personSeenSql('p', VIEWER)} AND ${shownSql('PICTURE', SHOWN)}`;

/** May the viewer see the picture that this file is? */
export async function seesPicture(reader: Reader, viewer: Viewer, fileId: string): Promise<boolean> {
  return (await reader.query(PICTURE, [...viewerValues(viewer), fileId])).length > 0;
}
