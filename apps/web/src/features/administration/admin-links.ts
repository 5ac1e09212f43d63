import type { WordId } from '../../platform/i18n/areas.js';

/** A page for administrators, as the hub tells of it. Words stand in the area `admin`. */
export interface AdminLink {
  to: string;
  title: WordId;
  what: WordId;
}

/** What administrators can do, in the order in which the hub shows it: one line per page. */
export const ADMIN_LINKS: { group: WordId; links: AdminLink[] }[] = [
  {
    group: 'admin.group.people',
    links: [
      { to: '/admin/people', title: 'admin.people.title', what: 'admin.people.what' },
      { to: '/access-requests', title: 'admin.requests.title', what: 'admin.requests.what' },
      { to: '/invitations', title: 'admin.invitations.title', what: 'admin.invitations.what' },
      { to: '/programs', title: 'admin.programs.title', what: 'admin.programs.what' },
    ],
  },
  {
    group: 'admin.group.safety',
    links: [
      { to: '/admin/roles', title: 'admin.roles.title', what: 'admin.roles.what' },
      { to: '/admin/audit', title: 'admin.audit.title', what: 'admin.audit.what' },
      { to: '/admin/second-factor', title: 'admin.secondFactor.title', what: 'admin.secondFactor.what' },
      { to: '/review/unmaskings', title: 'admin.unmaskings.title', what: 'admin.unmaskings.what' },
      { to: '/admin/keys', title: 'admin.keys.title', what: 'admin.keys.what' },
    ],
  },
  {
    group: 'admin.group.house',
    links: [
      { to: '/admin/settings', title: 'admin.settings.title', what: 'admin.settings.what' },
      { to: '/organizations', title: 'admin.organizations.title', what: 'admin.organizations.what' },
      { to: '/stories/kept', title: 'admin.stories.title', what: 'admin.stories.what' },
      { to: '/admin/retention', title: 'admin.retention.title', what: 'admin.retention.what' },
    ],
  },
];
