import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The pages of whoever lets people in. */
export const lettingInRoutes: FeatureRoute[] = [
  { path: '/access-requests', page: lazyPage(['joining', 'letting-in'], () => import('./queue-page.js')) },
  {
    path: '/access-requests/:requestId',
    page: lazyPage(['joining', 'letting-in'], () => import('./decide-page.js')),
  },
  { path: '/invitations', page: lazyPage(['joining', 'letting-in'], () => import('./invitations-page.js')) },
  { path: '/invitations/new', page: lazyPage(['joining', 'letting-in'], () => import('./invite-page.js')) },
  {
    path: '/invitations/many',
    page: lazyPage(['joining', 'letting-in', 'tasks'], () => import('./invite-many-page.js')),
  },
];
