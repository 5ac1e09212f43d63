import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The page of the inbox. */
export const inboxRoutes: FeatureRoute[] = [
  { path: '/inbox', page: lazyPage(['inbox'], () => import('./inbox-page.js')) },
];
