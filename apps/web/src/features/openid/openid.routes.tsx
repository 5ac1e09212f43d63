import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where a provider’s answer leads that nobody is linked to yet; open to everyone. */
export const openIdLinkRoute: FeatureRoute = {
  path: '/sign-in/link-account',
  page: lazyPage(['openid'], () => import('./link-page.js')),
};
