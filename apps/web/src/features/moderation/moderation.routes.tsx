import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where moderators look at what was flagged. */
export const moderationRoutes: FeatureRoute[] = [
  { path: '/review', page: lazyPage(['review'], () => import('./review-page.js')) },
];
