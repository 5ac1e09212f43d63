import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where administrators keep the keys of other programs. */
export const integrationsRoutes: FeatureRoute[] = [
  { path: '/admin/keys', page: lazyPage(['keys'], () => import('./keys-page.js')) },
];
