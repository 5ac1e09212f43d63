import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The house's own words, open to everyone. */
export const siteTextsRoutes: FeatureRoute[] = [
  { path: '/agreements', page: lazyPage(['site'], () => import('./agreements-page.js')) },
  { path: '/privacy', page: lazyPage(['site'], () => import('./privacy-page.js')) },
];
