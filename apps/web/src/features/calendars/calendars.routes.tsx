import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** How one's own calendar is kept right. */
export const calendarsRoutes: FeatureRoute[] = [
  { path: '/calendars', page: lazyPage(['calendars'], () => import('./calendars-page.js')) },
];
