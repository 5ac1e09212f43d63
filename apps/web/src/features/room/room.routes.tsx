import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The live side of a session. */
export const roomRoutes: FeatureRoute[] = [
  { path: '/sessions/:sessionId/room', page: lazyPage(['room'], () => import('./room-page.js')), full: true },
];
