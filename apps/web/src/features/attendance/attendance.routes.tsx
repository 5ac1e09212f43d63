import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Who was at a session, reports of video tools, hours, certificates. */
export const attendanceRoutes: FeatureRoute[] = [
  {
    path: '/sessions/:sessionId/attendance',
    page: lazyPage(['attendance', 'closing'], () => import('./session-attendance-page.js')),
  },
  {
    path: '/sessions/:sessionId/attendance/import',
    page: lazyPage(['attendance'], () => import('./import-start-page.js')),
  },
  {
    path: '/sessions/:sessionId/attendance/import/:importId',
    page: lazyPage(['attendance', 'tasks'], () => import('./import-page.js')),
  },
  { path: '/certificates', page: lazyPage(['attendance'], () => import('./my-hours-page.js')) },
  {
    path: '/cohorts/:cohortId/certificates',
    page: lazyPage(['attendance'], () => import('./cohort-certificates-page.js')),
  },
];
