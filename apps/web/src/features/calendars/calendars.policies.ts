import type { TypePolicies } from '@apollo/client';

/** What the server says last. */
export const calendarsPolicies: TypePolicies = {
  Calendars: { fields: { feeds: { merge: false } } },
  CalendarFeed: { keyFields: false },
};
