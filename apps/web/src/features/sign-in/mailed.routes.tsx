import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where mailed links lead, and where one asks for another password; open to everyone. */
export const mailedRoutes: FeatureRoute[] = [
  { path: '/sign-in/link', page: lazyPage(['sign-in'], () => import('./link-page.js')) },
  { path: '/sign-in/password', page: lazyPage(['sign-in', 'passwords'], () => import('./reset-page.js')) },
  { path: '/email/confirm', page: lazyPage(['sign-in', 'safety'], () => import('./email-confirm-page.js')) },
  { path: '/email/stop', page: lazyPage(['sign-in', 'safety'], () => import('./email-stop-page.js')) },
  { path: '/sign-in/forgot', page: lazyPage(['sign-in'], () => import('./forgot-page.js')) },
];
