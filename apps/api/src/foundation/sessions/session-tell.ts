import type { NotificationKindName, ReminderStage } from '@hearth/shared';
import type { Tx } from '../../platform/db/db.js';
import { closesAt } from './session-time.js';

/** One is reminded so long before the start, in minutes; which of them, is everyone's own choice. */
export const REMINDERS: Record<ReminderStage, number> = { week: 10_080, day: 1_440, hour: 60 };

/** Leaves it to be told that a session was scheduled, changed or canceled; `by` is not told. */
export function tellOfSession(
  tx: Tx,
  kind: Extract<NotificationKindName, `session.${string}`>,
  sessionId: string,
  by: string,
): Promise<void> {
  return tx.enqueue(
    'notification.spread',
    { kind, subjectId: sessionId, by },
    { key: `${kind}:${sessionId}` },
  );
}

/** So many seconds a change waits for the next one, so that calendars hear of both at once. */
const CALENDARS_WAIT = 5;

/**
 * Leaves it to bring the calendars of everyone concerned up to date, in the transaction of whatever they show: a session's time,
 * place, title or people. Told of a series, all its sessions are looked at.
 */
export function tellCalendars(tx: Tx, about: { sessionId: string } | { seriesId: string }): Promise<void> {
  const id = 'seriesId' in about ? about.seriesId : about.sessionId;
  const runAt = new Date(Date.now() + CALENDARS_WAIT * 1000);
  return tx.enqueue('calendar.tell', about, { key: `calendar.tell:${id}`, runAt });
}

/**
 * Leaves it to bring one person's calendar up to date with every session that is theirs, in the transaction of what changed that:
 * a cohort joined or left, a role given or taken. (What a date alone changes, the job of the night finds.) One job, however many
 * sessions. `from`: when the change begins to hold, where that is later.
 */
export const tellCalendarsOfPerson = (tx: Tx, personId: string, from: Date | null = null): Promise<void> =>
  tellCalendarsOfPeople(tx, [personId], from);

/** The same for several, one job each. */
export function tellCalendarsOfPeople(
  tx: Tx,
  personIds: readonly string[],
  from: Date | null = null,
): Promise<void> {
  const soon = new Date(Date.now() + CALENDARS_WAIT * 1000);
  const later = from !== null && from > soon;
  // What comes later must not take the place of what is told now.
  const suffix = later ? `:${from.toISOString()}` : '';
  return tx.enqueueAll(
    'calendar.tell',
    personIds.map((personId) => ({
      payload: { personId },
      key: `calendar.tell:person:${personId}${suffix}`,
    })),
    later ? from : soon,
  );
}

interface Start {
  id: string;
  startsAt: Date;
}

/** When each reminder of a session is due, and the key of its job. */
const remindersOf = ({ id, startsAt }: Start) =>
  Object.entries(REMINDERS).map(([stage, minutes]) => ({
    payload: { kind: 'session.reminder', subjectId: id, by: null } as const,
    key: `session.reminder:${id}:${stage}`,
    runAt: new Date(startsAt.getTime() - minutes * 60_000),
  }));

/** Plans the reminders of a session for its start, in place of those planned before. Those whose time has passed are not made up for. */
export async function planReminders(tx: Tx, session: Start, now: Date): Promise<void> {
  for (const { payload, key, runAt } of remindersOf(session)) {
    if (runAt > now) await tx.enqueue('notification.spread', payload, { key, runAt });
    else await tx.drop(key);
  }
}

/** Plans that a session is closed once its room shuts by the clock, should nobody have closed it by then. */
export const planClosing = (tx: Tx, session: { id: string; endsAt: Date }): Promise<void> =>
  tx.enqueue(
    'sessions.close',
    { sessionId: session.id },
    { key: `sessions.close:${session.id}`, runAt: closesAt(session) },
  );

/** `planReminders` and `planClosing` for many sessions, in a constant number of statements. */
export async function planAll(
  tx: Tx,
  sessions: readonly { id: string; startsAt: Date; endsAt: Date }[],
  now: Date,
): Promise<void> {
  const reminders = sessions.flatMap(remindersOf);
  const closings = sessions.map(({ id, endsAt }) => ({
    payload: { sessionId: id },
    key: `sessions.close:${id}`,
    runAt: closesAt({ endsAt }),
  }));
  await tx.dropAll([...reminders, ...closings].map(({ key }) => key));
  await tx.enqueueAll(
    'notification.spread',
    reminders.filter(({ runAt }) => runAt > now),
    now,
  );
  await tx.enqueueAll('sessions.close', closings, now);
}

/** So far ahead is looked for what is missing, every night: the earliest reminder, and days to spare. */
const AHEAD = '9 days';
// Whoever moves one of them now waits, or is waited for.
const NEAR = `
  SELECT id, starts_at AS "startsAt" FROM peer_session
   WHERE canceled_at IS NULL AND starts_at > now() AND starts_at < now() + interval '${AHEAD}' ORDER BY id FOR SHARE`;

/**
 * Plans what reminders of near sessions are missing: of those scheduled before there were such reminders. What is planned stays as
 * it is; what should have come by now is not made up for.
 */
export async function planMissingReminders(tx: Tx, now: Date): Promise<void> {
  const near = await tx.query<Start>(NEAR);
  const coming = near.flatMap(remindersOf).filter(({ runAt }) => runAt > now);
  await tx.enqueueAll('notification.spread', coming, now);
}

/** The same as `planReminders` and `planClosing` for many sessions that were just made, in two statements. */
export async function planMany(
  tx: Tx,
  sessions: readonly { id: string; startsAt: Date; endsAt: Date }[],
  now: Date,
): Promise<void> {
  const coming = sessions.flatMap(remindersOf).filter(({ runAt }) => runAt > now);
  await tx.enqueueAll('notification.spread', coming, now);
  await tx.enqueueAll(
    'sessions.close',
    sessions.map((session) => ({
      payload: { sessionId: session.id },
      key: `sessions.close:${session.id}`,
      runAt: closesAt(session),
    })),
    now,
  );
}
