import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Where the link of a mail leads; open to whoever holds it. */
export const timePollByLink: FeatureRoute = {
  path: '/time-poll-answer/:secret',
  page: lazyPage(['time-polls'], () => import('./by-link-page.js')),
};
