import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

const AREAS = ['apply', 'applications'] as const;

/** The pages of coordinators and reviewers. */
export const applicationsRoutes: FeatureRoute[] = [
  { path: '/reviewing', page: lazyPage([...AREAS], () => import('./reviewing-page.js')) },
  { path: '/cohorts/:cohortId/applications', page: lazyPage([...AREAS], () => import('./choose-page.js')) },
  {
    path: '/cohorts/:cohortId/applications/setup',
    page: lazyPage([...AREAS], () => import('./setup-page.js')),
  },
  {
    path: '/cohorts/:cohortId/applications/review',
    page: lazyPage([...AREAS], () => import('./review-list-page.js')),
  },
  {
    path: '/cohorts/:cohortId/applications/review/:applicationId',
    page: lazyPage([...AREAS], () => import('./review-page.js')),
  },
  {
    path: '/cohorts/:cohortId/applications/:applicationId',
    page: lazyPage([...AREAS], () => import('./application-page.js')),
  },
];
