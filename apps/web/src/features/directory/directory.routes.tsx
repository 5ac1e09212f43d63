import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Finding people, and where they work. */
export const directoryRoutes: FeatureRoute[] = [
  { path: '/directory', page: lazyPage(['directory', 'about'], () => import('./directory-page.js')) },
  {
    path: '/organizations',
    page: lazyPage(['directory', 'organizations', 'about'], () => import('./organizations-page.js')),
  },
  {
    path: '/organizations/new',
    page: lazyPage(['directory', 'organizations', 'about'], () => import('./organization-new-page.js')),
  },
  {
    path: '/organizations/propose',
    page: lazyPage(['directory', 'organizations', 'about'], () => import('./organization-propose-page.js')),
  },
  {
    path: '/organizations/:id',
    page: lazyPage(['directory', 'organizations', 'about'], () => import('./organization-page.js')),
  },
];
