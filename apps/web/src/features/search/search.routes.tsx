import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where one looks for something: what and where stand in the address (`?q=`, `in`, `by`, `only`, `order`). */
export const searchRoutes: FeatureRoute[] = [
  { path: '/search', page: lazyPage(['search'], () => import('./search-page.js')) },
];
