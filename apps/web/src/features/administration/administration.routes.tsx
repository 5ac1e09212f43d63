import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** What administrators do: people and their roles, who may what, what was done. */
export const administrationRoutes: FeatureRoute[] = [
  { path: '/admin', page: lazyPage(['admin'], () => import('./admin-page.js')) },
  { path: '/admin/people', page: lazyPage(['admin'], () => import('./people-page.js')) },
  { path: '/admin/people/:id', page: lazyPage(['admin'], () => import('./person-page.js')) },
  { path: '/admin/roles', page: lazyPage(['admin', 'access'], () => import('./roles-page.js')) },
  {
    path: '/admin/audit',
    page: lazyPage(['admin', 'audit', 'site-settings', 'retention'], () => import('./audit-page.js')),
  },
];
