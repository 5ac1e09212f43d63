/** What can need a coordinator today. */
export const DESK_KINDS = [
  /** Applications that nobody has decided on. */
  'application.waiting',
  /** People who asked for access, and wait. */
  'access_request.waiting',
  /** A time poll that people have not answered. */
  'time_poll.unanswered',
  /** Someone asked for captions, an interpreter or the like. */
  'accommodation.open',
  /** A session without anybody who facilitates. */
  'session.unled',
  /** A person who may need a hand: no sign of them for weeks, or a step overdue. */
  'person.quiet',
  /** A milestone that is near or overdue. */
  'milestone.due',
  /** Attendance that can still be corrected, or an import with doubtful lines. */
  'attendance.open',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** What can be the next thing for a fellow. */
export const WEEK_KINDS = [
  'session.next',
  'session.answer',
  'time_poll.answer',
  'follow_up.approve',
  'survey.answer',
  'place.claim',
  /** Applications that one was asked to read. */
  'application.review',
  'milestone.due',
] as const;
export type WeekKind = (typeof WEEK_KINDS)[number];
