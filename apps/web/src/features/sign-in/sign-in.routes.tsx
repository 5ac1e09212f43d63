import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** How one signs in, and where one is signed in. */
export const signInRoutes: FeatureRoute[] = [
  { path: '/me/sign-in', page: lazyPage(['safety', 'passwords'], () => import('./safety-page.js')) },
];

/** Where mailed links lead, and where one asks for another password; open to everyone. */
export const mailedRoutes: FeatureRoute[] = [
  { path: '/sign-in/link', page: lazyPage(['sign-in'], () => import('./link-page.js')) },
  { path: '/sign-in/password', page: lazyPage(['sign-in', 'passwords'], () => import('./reset-page.js')) },
  { path: '/sign-in/forgot', page: lazyPage(['sign-in'], () => import('./forgot-page.js')) },
];
