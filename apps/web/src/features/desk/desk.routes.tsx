import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** What needs a coordinator, everybody's calendar, and who was at a cohort's sessions. */
export const deskRoutes: FeatureRoute[] = [
  { path: '/desk', page: lazyPage(['desk'], () => import('./desk-page.js')) },
  { path: '/calendar', page: lazyPage(['desk'], () => import('./calendar-page.js')) },
  {
    path: '/cohorts/:cohortId/attendance',
    page: lazyPage(['desk', 'tasks'], () => import('./attendance-page.js')),
  },
];
