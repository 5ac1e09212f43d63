import { lazyPage, type FeatureRoute } from '../../../platform/i18n/lazy-page.js';

/** Where a guest's link leads; open to everyone. */
export const guestDoor: FeatureRoute = {
  path: '/guest/:token',
  page: lazyPage(['guest'], () => import('./guest-door-page.js')),
};

/** The room of whoever came by one. */
export const guestRoom: FeatureRoute = {
  path: '/guest',
  page: lazyPage(['room', 'chat', 'guest'], () => import('./guest-room-page.js')),
  full: true,
};
