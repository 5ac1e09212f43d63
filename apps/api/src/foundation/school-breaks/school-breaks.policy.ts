import { holds, isCoordinator, type Viewer } from '../../platform/access/viewer.js';

/** The breaks of every state are kept by whoever plans with them. */
export const canKeepBreaks = (viewer: Viewer): boolean =>
  isCoordinator(viewer) || holds(viewer, 'administrator');
