import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Stories on their way: for their authors, and those who look after them. */
export const storiesRoutes: FeatureRoute[] = [
  { path: '/me/stories', page: lazyPage(['stories'], () => import('./my-stories-page.js')) },
  { path: '/stories/kept', page: lazyPage(['stories'], () => import('./kept-stories-page.js')) },
  {
    path: '/stories/:id/edit',
    page: lazyPage(['stories', 'guard'], () => import('./story-edit-page.js')),
  },
];

/** Stories as they are read: by members, and by everybody where their authors agreed. */
export const openStoriesRoutes: FeatureRoute[] = [
  { path: '/stories', page: lazyPage(['stories'], () => import('./stories-page.js')) },
  { path: '/stories/:id', page: lazyPage(['stories'], () => import('./story-page.js')) },
];
