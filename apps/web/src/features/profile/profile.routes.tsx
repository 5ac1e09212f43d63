import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** What people say of themselves. */
export const profileRoutes: FeatureRoute[] = [
  { path: '/me/profile', page: lazyPage(['profile', 'about'], () => import('./profile-page.js')) },
  { path: '/people/:personId', page: lazyPage(['profile', 'about'], () => import('./person-page.js')) },
];
