import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Finding people, and where they work. */
export const directoryRoutes: FeatureRoute[] = [
  { path: '/directory', page: lazyPage(['directory', 'topics'], () => import('./directory-page.js')) },
  {
    path: '/organizations',
    page: lazyPage(['directory', 'organizations', 'topics'], () => import('./organizations-page.js')),
  },
  {
    path: '/organizations/new',
    page: lazyPage(['directory', 'organizations', 'topics'], () => import('./organization-new-page.js')),
  },
  {
    path: '/organizations/propose',
    page: lazyPage(['directory', 'organizations', 'topics'], () => import('./organization-propose-page.js')),
  },
  {
    path: '/organizations/:id',
    page: lazyPage(['directory', 'organizations', 'topics'], () => import('./organization-page.js')),
  },
];
