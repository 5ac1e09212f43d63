import { coordinates, holds, type Viewer } from '../../platform/access/viewer.js';

/** Where the viewer stands to a program. */
export interface ProgramStanding {
  /** Does the viewer coordinate it? */
  coordinated: boolean;
  /** Is the viewer in one of its cohorts? */
  within: boolean;
}

/** Make programs, name them, and say who coordinates them. */
export const canAdministerPrograms = (viewer: Viewer): boolean => holds(viewer, 'administrator');

export const canSeeProgram = (viewer: Viewer, program: ProgramStanding): boolean =>
  program.coordinated || program.within || canAdministerPrograms(viewer);

/** Say what every cohort of it comes by. */
export const canKeepProgram = (viewer: Viewer, program: ProgramStanding): boolean =>
  program.coordinated || canAdministerPrograms(viewer);

/** Begin a cohort in it: those who will look after it. */
export const canCreateCohort = (_viewer: Viewer, program: ProgramStanding): boolean => program.coordinated;

/** See a cohort, and who is in it now: its people. An administrator as such is not one of them. */
export const canSeeCohort = (viewer: Viewer, cohortId: string): boolean =>
  viewer.cohorts.some((cohort) => cohort.cohortId === cohortId);

/** Keep its dates, milestones and people; see who left, and why. */
export const canKeepCohort = (viewer: Pick<Viewer, 'cohorts'>, cohortId: string): boolean =>
  coordinates(viewer, cohortId);
