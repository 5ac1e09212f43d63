import { useEffect, useState, useSyncExternalStore } from 'react';
import { serverClock } from '../../platform/socket/server-clock.js';

/** Milliseconds as `m:ss`, the second that has begun counted: `1:00` until a whole minute is no longer left. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * How much of a step's time is left, in milliseconds, drawn anew with each second of the server's clock, so that every screen
 * changes at the same moment. Null while that clock is not known yet.
 */
export function useTimeLeft({
  endsAt,
  leftMs,
}: {
  endsAt?: string | null;
  leftMs?: number | null;
}): number | null {
  const known = useSyncExternalStore(serverClock.subscribe, serverClock.known);
  const [, tick] = useState(0);
  const running = endsAt != null && known;

  useEffect(() => {
    if (!running) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = Date.parse(endsAt) - (serverClock.now() ?? 0);
      if (left <= 0) return;
      // Just past the change, however a timer rounds.
      timer = setTimeout(
        () => {
          tick((count) => count + 1);
          wait();
        },
        (left % 1_000) + 2,
      );
    };
    wait();
    // A better answer moves the seconds; one that slept counts on.
    const off = serverClock.subscribe(() => {
      clearTimeout(timer);
      tick((count) => count + 1);
      wait();
    });
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [running, endsAt]);

  if (endsAt == null) return leftMs ?? null;
  const now = serverClock.now();
  return now === null ? null : Math.max(0, Date.parse(endsAt) - now);
}
