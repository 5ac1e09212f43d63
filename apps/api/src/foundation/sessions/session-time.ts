import { CORRECTION_HOURS, LIMITS, ROOM_OPENS_MINUTES, ROOM_STAYS_MINUTES } from '@hearth/shared';

const MINUTE = 60_000;

/** When a session is, and whether it is off. Instants. */
export interface SessionTimes {
  startsAt: Date;
  endsAt: Date;
  canceledAt: Date | null;
  /** When it was closed, by hand or by the clock. */
  closedAt: Date | null;
}

export type Status = 'upcoming' | 'open' | 'past' | 'canceled';

/** The instant the room opens. */
export const opensAt = (session: Pick<SessionTimes, 'startsAt'>): Date =>
  new Date(session.startsAt.getTime() - ROOM_OPENS_MINUTES * MINUTE);

/** The instant from which the room takes no more lines. */
export const closesAt = (session: Pick<SessionTimes, 'endsAt'>): Date =>
  new Date(session.endsAt.getTime() + ROOM_STAYS_MINUTES * MINUTE);

/** Has its planned time passed, or was it closed? */
export const isOver = (session: Pick<SessionTimes, 'endsAt' | 'closedAt'>, now: Date): boolean =>
  session.closedAt !== null || session.endsAt <= now;

/** The instant until which attendance can be corrected by hand; null where it was not closed. */
export const correctableUntil = ({ closedAt }: Pick<SessionTimes, 'closedAt'>): Date | null =>
  closedAt && new Date(closedAt.getTime() + CORRECTION_HOURS * 60 * MINUTE);

/** Was it closed, and not too long ago to correct who was there? */
export function isWithinCorrection(session: Pick<SessionTimes, 'closedAt'>, now: Date): boolean {
  const until = correctableUntil(session);
  return until !== null && now < until;
}

/** Can the room be written in now? */
export const isRoomOpen = (session: SessionTimes, now: Date): boolean =>
  session.canceledAt === null &&
  session.closedAt === null &&
  opensAt(session) <= now &&
  now < closesAt(session);

export function statusOf(session: SessionTimes, now: Date): Status {
  if (session.canceledAt) return 'canceled';
  if (isOver(session, now)) return 'past';
  return opensAt(session) <= now ? 'open' : 'upcoming';
}

/** The room has been open, as SQL, for the peer session of this alias, canceled or not. */
export const openedSql = (session: string): string =>
  `${session}.starts_at - interval '${ROOM_OPENS_MINUTES} minutes' <= now()`;

/** `isRoomOpen` as SQL, for the peer session of this alias; a test holds the two equal. */
export const roomOpenSql = (session: string): string =>
  `(${session}.canceled_at IS NULL AND ${session}.closed_at IS NULL AND ${openedSql(session)}
    AND now() < ${session}.ends_at + interval '${ROOM_STAYS_MINUTES} minutes')`;

/** No session that is not over started earlier than this: lets a list of what comes use the index on the start. */
export const NOT_OVER_SQL = (session: string): string =>
  `(${session}.closed_at IS NULL AND ${session}.ends_at > now() AND ${session}.starts_at > now() - interval '${LIMITS.sessionMinutes.max} minutes')`;
