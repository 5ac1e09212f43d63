import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where whoever brought a question writes what came of it. */
export const followUpRoutes: FeatureRoute[] = [
  {
    path: '/sessions/:sessionId/follow-up',
    page: lazyPage(['closing', 'guard'], () => import('./follow-up-page.js')),
  },
];
