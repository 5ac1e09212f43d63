import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The inbox, when one is written to, and when schools are closed. */
export const inboxRoutes: FeatureRoute[] = [
  { path: '/inbox', page: lazyPage(['inbox'], () => import('./inbox-page.js')) },
  { path: '/inbox/stopped', page: lazyPage(['inbox'], () => import('./stopped-page.js')) },
  { path: '/inbox/breaks', page: lazyPage(['inbox'], () => import('./breaks-page.js')) },
  { path: '/inbox/settings', page: lazyPage(['inbox', 'push'], () => import('./settings-page.js')) },
  {
    path: '/five-minutes',
    page: lazyPage(['five-minutes', 'inbox'], () => import('./five-minutes-page.js')),
  },
];
