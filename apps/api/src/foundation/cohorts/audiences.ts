import { isOver } from '../people/cohort-day.js';

/** The one audience that all HEART Collective members share; the first migration made it. */
export const COLLECTIVE_AUDIENCE_ID = '00000000-0000-7000-8000-000000000001';

/** What the Collective is called, in every language. */
export const COLLECTIVE_NAME = 'HEART Collective';

/** SQL of the `AudienceKind` of an audience id: every audience that is not the Collective's belongs to a cohort. */
export const audienceKind = (audienceId: string): string =>
  `CASE WHEN ${audienceId} = '${COLLECTIVE_AUDIENCE_ID}' THEN 'collective' ELSE 'cohort' END`;

/** SQL of an audience's name: "C-TLC, cohort of 2026" or the Collective's. */
export const audienceName = (audienceId: string): string =>
  `coalesce((SELECT program.name || ', ' || cohort.name FROM cohort JOIN program ON program.id = cohort.program_id
    WHERE cohort.audience_id = ${audienceId}), '${COLLECTIVE_NAME}')`;

/** SQL condition: what stands under this audience takes no more words, its cohort being over. */
export const audienceFinished = (audienceId: string): string =>
  `EXISTS (SELECT 1 FROM cohort WHERE cohort.audience_id = ${audienceId} AND ${isOver('cohort')})`;
