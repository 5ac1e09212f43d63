import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where one applies, and where an application leads; open to everyone. */
export const applyRoutes: FeatureRoute[] = [
  { path: '/apply/:cohortId', page: lazyPage(['apply'], () => import('./apply-page.js')) },
  { path: '/application/:secret', page: lazyPage(['apply'], () => import('./application-status-page.js')) },
  { path: '/welcome/:token', page: lazyPage(['apply', 'passwords'], () => import('./welcome-page.js')) },
];
