import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** What one has begun to write. */
export const draftsRoutes: FeatureRoute[] = [
  { path: '/drafts', page: lazyPage(['drafts'], () => import('./drafts-page.js')) },
];
