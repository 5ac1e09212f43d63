import type { TypePolicies } from '@apollo/client';
import { administrationPolicies } from '../features/administration/administration.policies.js';
import { deskPolicies } from '../features/desk/desk.policies.js';
import { cohortsPolicies } from '../features/cohorts/cohorts.policies.js';
import { applicationsPolicies } from '../features/applications/applications.policies.js';
import { calendarsPolicies } from '../features/calendars/calendars.policies.js';
import { storiesPolicies } from '../features/stories/stories.policies.js';
import { directoryPolicies } from '../features/directory/directory.policies.js';
import { myStayPolicies } from '../features/my-stay/my-stay.policies.js';
import { draftsPolicies } from '../features/drafts/drafts.policies.js';
import { forumPolicies } from '../features/forum/forum.policies.js';
import { inboxPolicies } from '../features/inbox/inbox.policies.js';
import { joiningPolicies } from '../features/joining/joining.policies.js';
import { moderationPolicies } from '../features/moderation/moderation.policies.js';
import { profilePolicies } from '../features/profile/profile.policies.js';
import { roomPolicies } from '../features/room/room.policies.js';
import { searchPolicies } from '../features/search/search.policies.js';
import { sessionsPolicies } from '../features/sessions/sessions.policies.js';

/** How every type is cached: one line per feature. */
export const policies: TypePolicies = {
  ViewerCan: { merge: true },
  ...forumPolicies,
  ...sessionsPolicies,
  ...roomPolicies,
  ...inboxPolicies,
  ...searchPolicies,
  ...draftsPolicies,
  ...moderationPolicies,
  ...deskPolicies,
  ...cohortsPolicies,
  ...applicationsPolicies,
  ...joiningPolicies,
  ...calendarsPolicies,
  ...directoryPolicies,
  ...storiesPolicies,
  ...profilePolicies,
  ...myStayPolicies,
  ...administrationPolicies,
  // More than one feature has lists of its own there.
  Query: {
    fields: {
      ...forumPolicies['Query']?.fields,
      ...sessionsPolicies['Query']?.fields,
      ...searchPolicies['Query']?.fields,
      ...draftsPolicies['Query']?.fields,
      ...moderationPolicies['Query']?.fields,
      ...cohortsPolicies['Query']?.fields,
    },
  },
};
