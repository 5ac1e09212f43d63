import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** What is kept of one: taken along, deleted. */
export const myDataRoutes: FeatureRoute[] = [
  { path: '/me/data', page: lazyPage(['my-data', 'tasks'], () => import('./my-data-page.js')) },
  { path: '/me/data/delete', page: lazyPage(['my-data'], () => import('./delete-page.js')) },
];
