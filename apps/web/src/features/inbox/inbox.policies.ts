import type { TypePolicies } from '@apollo/client';

/** The lists of an inbox are what the server says last; a notification belongs to one of them only. */
export const inboxPolicies: TypePolicies = {
  Inbox: { fields: { unread: { merge: false }, read: { merge: false } } },
  NotificationSettings: { fields: { choices: { merge: false }, breaks: { merge: false } } },
  PushSettings: { fields: { devices: { merge: false } } },
  CatchUp: { fields: { items: { merge: false } } },
  CatchUpItem: { fields: { people: { merge: false }, notificationIds: { merge: false } } },
  Notification: { fields: { people: { merge: false } } },
};
