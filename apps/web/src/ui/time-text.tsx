import { useCallback, useSyncExternalStore } from 'react';
import { useTime, type TimeWords } from '../platform/time/use-time.js';
import { onMinute } from '../platform/time/minute.js';

interface TimeTextProps {
  /** ISO instant. */
  at: string;
  /**
   * How it reads: `ago` "40 minutes ago" or "Friday, 4:12 PM"; `in` "in 40 minutes"; `moment` "today at 3:30 PM";
   * `momentZone` "today at 3:30 PM Eastern Time"; `clock` "3:41 PM".
   */
  as?: 'ago' | 'in' | 'moment' | 'momentZone' | 'clock';
  className?: string;
}

function wording(time: TimeWords, as: NonNullable<TimeTextProps['as']>, at: string): string {
  const now = Date.now();
  if (as === 'clock') return time.clock(at);
  if (as === 'in') return time.relative(at, now);
  if (as === 'moment') return time.moment(at, now);
  if (as === 'momentZone') return time.momentZone(at, now);
  return time.ago(at, now);
}

/**
 * A time in words, in the reader's zone, with the exact one in its title. The words follow the clock each minute;
 * only a time whose words changed renders again.
 */
export function TimeText({ at, as = 'ago', className }: TimeTextProps) {
  const time = useTime();
  const read = useCallback(() => wording(time, as, at), [time, as, at]);
  const words = useSyncExternalStore(onMinute, read);
  return (
    <time dateTime={at} title={time.exact(at)} className={className}>
      {words}
    </time>
  );
}
