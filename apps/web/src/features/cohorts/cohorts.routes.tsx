import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Programs and cohorts, and what coordinators keep of them. */
export const cohortsRoutes: FeatureRoute[] = [
  { path: '/programs', page: lazyPage(['cohorts'], () => import('./programs-page.js')) },
  { path: '/programs/:slug', page: lazyPage(['cohorts'], () => import('./program-page.js')) },
  { path: '/cohorts/new', page: lazyPage(['cohorts', 'zones'], () => import('./cohort-new-page.js')) },
  { path: '/cohorts/:cohortId', page: lazyPage(['cohorts'], () => import('./cohort-page.js')) },
  {
    path: '/cohorts/:cohortId/edit',
    page: lazyPage(['cohorts', 'zones'], () => import('./cohort-edit-page.js')),
  },
  { path: '/cohorts/:cohortId/roster', page: lazyPage(['cohorts'], () => import('./roster-page.js')) },
  {
    path: '/cohorts/:cohortId/import',
    page: lazyPage(['cohorts', 'tasks'], () => import('./import-page.js')),
  },
  { path: '/cohorts/:cohortId/clone', page: lazyPage(['cohorts'], () => import('./clone-page.js')) },
];
