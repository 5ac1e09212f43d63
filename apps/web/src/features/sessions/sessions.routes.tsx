import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The pages of peer sessions; the live side of one is the feature `room`. */
export const sessionsRoutes: FeatureRoute[] = [
  { path: '/sessions', page: lazyPage(['sessions', 'series', 'places'], () => import('./sessions-page.js')) },
  {
    path: '/sessions/new',
    page: lazyPage(['sessions', 'series', 'places', 'zones'], () => import('./session-new-page.js')),
  },
  {
    path: '/sessions/:sessionId',
    page: lazyPage(['sessions', 'series', 'places'], () => import('./session-page.js')),
  },
  {
    path: '/sessions/:sessionId/edit',
    page: lazyPage(['sessions', 'series', 'places', 'zones'], () => import('./session-edit-page.js')),
  },
];
