import type { Tx } from '../../platform/db/db.js';

const HOUR = 3_600_000;

/**
 * When who has not answered is reminded: halfway, and a day before the last moment. A poll that is open for less than two days
 * reminds once, of less than four hours not at all.
 */
export function remindersOf({ openedAt, answerBy }: { openedAt: Date; answerBy: Date }): Date[] {
  const [from, to] = [openedAt.getTime(), answerBy.getTime()];
  if (to - from < 4 * HOUR) return [];
  const [halfway, dayBefore] = [from + (to - from) / 2, to - 24 * HOUR];
  return (dayBefore > halfway ? [halfway, dayBefore] : [halfway]).map((at) => new Date(at));
}

/** Leaves it to ask people; `by` is not asked. */
export const tellAsked = (tx: Tx, pollId: string, by: string): Promise<void> =>
  tx.enqueue(
    'notification.spread',
    { kind: 'time_poll.asked', subjectId: pollId, by },
    { key: `time_poll.asked:${pollId}` },
  );

/** Plans the reminders, two at most, in place of those planned before. Those whose time has passed are not made up for. */
export async function planReminders(
  tx: Tx,
  poll: { id: string; openedAt: Date; answerBy: Date },
  now: Date,
): Promise<void> {
  const coming = remindersOf(poll);
  for (const index of [0, 1]) {
    const [key, runAt] = [`time_poll.reminder:${poll.id}:${index}`, coming[index]];
    if (runAt && runAt > now)
      await tx.enqueue(
        'notification.spread',
        { kind: 'time_poll.reminder', subjectId: poll.id, by: null },
        { key, runAt },
      );
    else await tx.drop(key);
  }
}
