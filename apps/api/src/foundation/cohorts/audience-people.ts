import { COLLECTIVE_AUDIENCE_ID } from './audiences.js';

/** Fewer people than this, and writing as a member would hide nobody. */
export const FEWEST_TO_HIDE_AMONG = 5;

/**
 * SQL of the ids of the people who belong to an audience now, each once: the Collective's members and moderators, or
 * a cohort's members and its program's coordinators. `audienceId` is an SQL expression.
 */
export const audiencePeople = (audienceId: string): string => `
  SELECT person.id FROM person
   WHERE person.deactivated_at IS NULL AND person.id IN (
     SELECT r.person_id FROM site_role r
      WHERE ${audienceId} = '${COLLECTIVE_AUDIENCE_ID}' AND r.role IN ('member', 'moderator')
     UNION
     SELECT m.person_id FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id
      WHERE c.audience_id = ${audienceId} AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now())
     UNION
     SELECT pr.person_id FROM program_role pr JOIN cohort c ON c.program_id = pr.program_id
      WHERE c.audience_id = ${audienceId})`;
