import type { TypePolicies } from '@apollo/client';

/** How the types of this feature are cached: each answer stands for itself, as it was asked. */
export const deskPolicies: TypePolicies = {
  DeskItem: { keyFields: false },
  WeekItem: { keyFields: false },
  AttendanceGrid: { merge: false },
  CalendarEntry: { keyFields: false },
};
