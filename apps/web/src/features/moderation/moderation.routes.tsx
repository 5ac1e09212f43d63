import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where moderators look at what was flagged, and administrators at who looked up an author. */
export const moderationRoutes: FeatureRoute[] = [
  { path: '/review', page: lazyPage(['review'], () => import('./review-page.js')) },
  { path: '/review/unmaskings', page: lazyPage(['unmask'], () => import('./unmaskings-page.js')) },
];
