import { LIMITS } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import {
  canAdministerPrograms,
  canCreateCohort,
  canKeepProgram,
  canSeeProgram,
  type ProgramStanding,
} from './cohorts.policy.js';
import type { ProgramOverview } from './cohorts.types.js';
import { isOver } from '../../foundation/people/cohort-day.js';

interface Row extends Omit<ProgramOverview, 'can'>, ProgramStanding {}

const STANDING = `
  EXISTS (SELECT 1 FROM program_role r WHERE r.program_id = p.id AND r.person_id = $1) AS coordinated,
  EXISTS (SELECT 1 FROM cohort c WHERE c.program_id = p.id AND c.id = ANY($2::uuid[])) AS within`;

/** What is shown of a program's milestone, as JSON. */
const MILESTONE = `json_build_object('id', m.id, 'kind', m.kind, 'nameEn', m.name_en, 'nameEs', m.name_es,
  'offsetDays', m.offset_days, 'eachFellow', m.each_fellow)`;

/** The programs of which `where` holds, with what the viewer may see of them; `$1` is the person, `$2` their cohorts, `$3` whether they see all. */
const programs = (where: string) => `
  SELECT p.id, p.slug, p.name, p.description, ${STANDING},
    coalesce((SELECT json_agg(${personLine('person', 'o')} ORDER BY person.name, person.id)
       FROM program_role r JOIN person ON person.id = r.person_id LEFT JOIN organization o ON o.id = person.organization_id
      WHERE r.program_id = p.id AND person.deactivated_at IS NULL), '[]') AS coordinators,
    coalesce((SELECT json_agg(${MILESTONE} ORDER BY m.offset_days, m.name_en, m.id) FROM program_milestone m WHERE m.program_id = p.id), '[]') AS milestones,
    coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
        'finished', ${isOver('c')}) ORDER BY c.starts_on DESC, c.id)
       FROM cohort c WHERE c.program_id = p.id AND c.id = ANY($2::uuid[])), '[]') AS cohorts
    FROM program p
   WHERE ($3 OR p.id IN (SELECT program_id FROM program_role WHERE person_id = $1)
             OR p.id IN (SELECT program_id FROM cohort WHERE id = ANY($2::uuid[]))) AND ${where}
   ORDER BY p.name, p.id LIMIT ${LIMITS.programs}`;

async function read(
  reader: Reader,
  viewer: Viewer,
  where: string,
  more: unknown[],
): Promise<ProgramOverview[]> {
  const rows = await reader.query<Row>(programs(where), [
    viewer.personId,
    viewer.cohorts.map(({ cohortId }) => cohortId),
    canAdministerPrograms(viewer),
    ...more,
  ]);
  return rows
    .filter((row) => canSeeProgram(viewer, row))
    .map(({ coordinated, within, ...row }) => ({
      ...row,
      can: {
        administer: canAdministerPrograms(viewer),
        keep: canKeepProgram(viewer, { coordinated, within }),
        createCohort: canCreateCohort(viewer, { coordinated, within }),
      },
    }));
}

/** The programs the viewer has to do with, by name. One statement. */
export const programsSeen = (reader: Reader, viewer: Viewer): Promise<ProgramOverview[]> =>
  read(reader, viewer, 'true', []);

/** One of them, by how it is called in addresses. One statement. */
export const programBySlug = async (reader: Reader, viewer: Viewer, slug: string): Promise<ProgramOverview> =>
  found((await read(reader, viewer, 'p.slug = $4', [slug]))[0]);

export const programById = async (reader: Reader, viewer: Viewer, id: string): Promise<ProgramOverview> =>
  found((await read(reader, viewer, 'p.id = $4', [id]))[0]);

/** Where the viewer stands to a program, which is locked against changes of itself; "not found" where it is none of theirs. */
export async function heldProgram(reader: Reader, viewer: Viewer, id: string): Promise<ProgramStanding> {
  const [row] = await reader.query<ProgramStanding>(
    `SELECT ${STANDING} FROM program p WHERE p.id = $3 FOR NO KEY UPDATE`,
    [viewer.personId, viewer.cohorts.map(({ cohortId }) => cohortId), id],
  );
  return found(row && canSeeProgram(viewer, row) ? row : null);
}
