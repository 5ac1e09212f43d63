import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where letters about another address lead; open to everyone. */
export const emailRoutes: FeatureRoute[] = [
  {
    path: '/email/confirm',
    page: lazyPage(['sign-in', 'safety'], () => import('./email-confirm-page.js')),
  },
  {
    path: '/email/stop',
    page: lazyPage(['sign-in', 'safety'], () => import('./email-stop-page.js')),
  },
];
