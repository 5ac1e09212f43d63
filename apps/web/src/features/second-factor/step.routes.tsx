import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The second step of signing in; nobody is signed in there yet. */
export const stepRoute: FeatureRoute = {
  path: '/sign-in/step',
  page: lazyPage(['second-factor'], () => import('./step-page.js')),
};
