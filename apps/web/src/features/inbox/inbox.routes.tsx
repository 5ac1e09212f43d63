import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The inbox, and when one is written to. */
export const inboxRoutes: FeatureRoute[] = [
  { path: '/inbox', page: lazyPage(['inbox'], () => import('./inbox-page.js')) },
  { path: '/inbox/settings', page: lazyPage(['inbox', 'push'], () => import('./settings-page.js')) },
  {
    path: '/five-minutes',
    page: lazyPage(['five-minutes', 'inbox'], () => import('./five-minutes-page.js')),
  },
];
