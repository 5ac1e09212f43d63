/** What a notification is about; each kind is brought by the feature it belongs to. */
export const NOTIFICATION_KINDS = [
  /** New posts in a thread that one follows. */
  'thread.reply',
  /** Posts that name one with an @. */
  'thread.mention',
  /** A post one has bookmarked, at the time one chose. */
  'thread.bookmark',
  /** A coordinator asks whether a post may be marked as a lesson. */
  'thread.lesson',
  /** Moderators have a word for whoever wrote a post. */
  'thread.moderated',
  /** An administrator looked up who wrote a post as a member. */
  'thread.unmasked',
  /** A session was put on the calendar for people one belongs to. */
  'session.scheduled',
  /** A session one takes part in, or may, was changed. */
  'session.changed',
  'session.canceled',
  /** A place in a session one waits for is free, or one has it. */
  'session.place',
  /** What someone needs so that they can take part: asked of those who run the session, or what became of it. */
  'session.accommodation',
  /** A session one takes part in starts soon. */
  'session.reminder',
  /** A month after what came of a session was posted: how did it go? */
  'session.how_did_it_go',
  /** A time poll asks when one can come. */
  'time_poll.asked',
  /** The same, of whoever has not answered; twice at most. */
  'time_poll.reminder',
  /** Whoever runs a session asks whether something one said there may be marked as a lesson. */
  'room.lesson',
  /** Messages of a room that name one with an @ and that one has not read there. */
  'room.mention',
  /** One was taken into a cohort. */
  'cohort.joined',
  /** Someone has left, by themselves, what one looks after. */
  'person.left',
  /** A certificate of one's hours was issued. */
  'certificate.issued',
  /** What became of an organization that one missed in the list. */
  'organization.decided',
  /** What is new about a fellow's story: to its author, or to those who look after it. */
  'story.news',
  /** Mail to someone whom one coordinates is refused for good. */
  'mail.stopped',
  /** People asked for access, and wait for whoever decides; told once a day. */
  'access_request.waiting',
  /** Something was flagged and waits for moderators. */
  'review.waiting',
  /** The same, and someone is worried about a person. */
  'review.urgent',
] as const;
export type NotificationKindName = (typeof NOTIFICATION_KINDS)[number];

/** How near it is to a person, nearest first: it must be known today; it is meant for them; it is news. */
export const NEEDS = ['now', 'for_me', 'news'] as const;
export type Need = (typeof NEEDS)[number];

/** How long before a session one is reminded, farthest first. */
export const REMINDER_STAGES = ['week', 'day', 'hour'] as const;
export type ReminderStage = (typeof REMINDER_STAGES)[number];
