import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** The pages of the forum. */
export const forumRoutes: FeatureRoute[] = [
  { path: '/community', page: lazyPage(['forum'], () => import('./community-page.js')) },
  { path: '/community/bookmarks', page: lazyPage(['forum'], () => import('./bookmarks-page.js')) },
  { path: '/community/content-notes', page: lazyPage(['forum'], () => import('./content-notes-page.js')) },
  {
    path: '/community/settings',
    page: lazyPage(['forum', 'spaces'], () => import('./space-settings-page.js')),
  },
  { path: '/community/:spaceId', page: lazyPage(['forum'], () => import('./space-page.js')) },
  { path: '/community/:spaceId/new', page: lazyPage(['forum'], () => import('./thread-start-page.js')) },
  { path: '/threads/:threadId', page: lazyPage(['forum'], () => import('./thread-page.js')) },
];
