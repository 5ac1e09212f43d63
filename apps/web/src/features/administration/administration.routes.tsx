import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** What administrators do: people and their roles, who may what, what was done. */
export const administrationRoutes: FeatureRoute[] = [
  { path: '/admin', page: lazyPage(['admin'], () => import('./admin-page.js')) },
];
