import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Of whom a second step is asked, for administrators. */
export const secondFactorRoutes: FeatureRoute[] = [
  { path: '/admin/second-factor', page: lazyPage(['second-factor'], () => import('./rules-page.js')) },
];
