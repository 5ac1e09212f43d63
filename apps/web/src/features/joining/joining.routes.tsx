import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where one asks for access, sees where that stands, and takes an invitation; open to everyone. */
export const joiningRoutes: FeatureRoute[] = [
  { path: '/request-access', page: lazyPage(['joining'], () => import('./request-page.js')) },
  { path: '/access-request/:secret', page: lazyPage(['joining'], () => import('./request-status-page.js')) },
  {
    path: '/invitation/:token',
    page: lazyPage(['joining', 'passwords'], () => import('./invitation-page.js')),
  },
];
