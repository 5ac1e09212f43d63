import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where anyone checks a certificate; open to everyone. */
export const verifyRoute: FeatureRoute = {
  path: '/verify/:code',
  page: lazyPage(['attendance'], () => import('./verify-page.js')),
};
