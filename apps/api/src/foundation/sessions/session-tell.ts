import type { NotificationKindName, ReminderStage } from '@hearth/shared';
import type { Tx } from '../../platform/db/db.js';

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

/** Plans the reminders of a session for its start, in place of those planned before. Those whose time has passed are not made up for. */
export async function planReminders(
  tx: Tx,
  session: { id: string; startsAt: Date },
  now: Date,
): Promise<void> {
  const body = { kind: 'session.reminder', subjectId: session.id, by: null } as const;
  for (const [stage, minutes] of Object.entries(REMINDERS)) {
    const runAt = new Date(session.startsAt.getTime() - minutes * 60_000);
    const key = `session.reminder:${session.id}:${stage}`;
    if (runAt > now) await tx.enqueue('notification.spread', body, { key, runAt });
    else await tx.drop(key);
  }
}
