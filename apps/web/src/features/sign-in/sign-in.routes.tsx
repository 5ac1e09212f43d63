import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** How one signs in, and where one is signed in. */
export const signInRoutes: FeatureRoute[] = [
  {
    path: '/me/sign-in',
    page: lazyPage(
      ['safety', 'passwords', 'passkeys', 'openid', 'second-factor'],
      () => import('./safety-page.js'),
    ),
  },
];
