import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

const roomPage = lazyPage(['room', 'chat', 'turns', 'care'], () => import('./room-page.js'));

/** The live side of a session, and what shapes it. */
export const roomRoutes: FeatureRoute[] = [
  { path: '/sessions/:sessionId/room', page: roomPage, full: true },
  { path: '/sessions/:sessionId/room/:breakoutId', page: roomPage, full: true },
  {
    path: '/sessions/:sessionId/protocol',
    page: lazyPage(['room', 'protocol'], () => import('./protocol-page.js')),
  },
  {
    path: '/sessions/:sessionId/case',
    page: lazyPage(['room', 'case', 'guard'], () => import('./case-page.js')),
  },
];
