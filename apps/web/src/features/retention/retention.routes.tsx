import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** How long things are kept, for administrators. */
export const retentionRoutes: FeatureRoute[] = [
  { path: '/admin/retention', page: lazyPage(['retention'], () => import('./retention-page.js')) },
];
