import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where administrators name and dress the house. */
export const siteSettingsRoutes: FeatureRoute[] = [
  { path: '/admin/settings', page: lazyPage(['site-settings'], () => import('./settings-page.js')) },
];
