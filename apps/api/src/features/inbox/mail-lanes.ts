/**
 * Jobs that mail a person, each its own row of the queue: `soon` for what may be near, `gather` for what can wait until more
 * has come, `held` for what waits for the end of a quiet time. Whichever comes first takes all that is due.
 */
export type MailLane = 'soon' | 'gather' | 'held';

/** The key of a person's job in a lane. */
export const laneOf = (lane: MailLane, personId: string): string => `notification.mail:${lane}:${personId}`;
