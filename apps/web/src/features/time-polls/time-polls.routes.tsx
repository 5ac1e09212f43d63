import { lazyPage, type FeatureRoute } from '../../platform/i18n/lazy-page.js';

/** Finding a time: polls, and when one is never free. */
export const timePollsRoutes: FeatureRoute[] = [
  { path: '/time-polls', page: lazyPage(['time-polls'], () => import('./time-polls-page.js')) },
  { path: '/time-polls/new', page: lazyPage(['time-polls'], () => import('./time-poll-new-page.js')) },
  { path: '/time-polls/never-free', page: lazyPage(['time-polls'], () => import('./never-free-page.js')) },
  { path: '/time-polls/:pollId', page: lazyPage(['time-polls'], () => import('./time-poll-page.js')) },
  {
    path: '/time-polls/:pollId/edit',
    page: lazyPage(['time-polls'], () => import('./time-poll-edit-page.js')),
  },
];
