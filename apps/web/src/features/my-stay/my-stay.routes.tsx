import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Being away for a while, and leaving. */
export const myStayRoutes: FeatureRoute[] = [
  { path: '/me/stay', page: lazyPage(['stay'], () => import('./stay-page.js')) },
];
