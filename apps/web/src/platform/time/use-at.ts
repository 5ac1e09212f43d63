import { useEffect, useRef } from 'react';

/** Timers cannot wait longer than this at once, in milliseconds. */
const LONGEST = 2_000_000_000;

/** Calls `then` once when an ISO instant comes; not for one that has passed, and not for null. */
export function useAt(at: string | null, then: () => void): void {
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });

  useEffect(() => {
    if (at === null || Date.parse(at) <= Date.now()) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = Date.parse(at) - Date.now();
      if (left <= 0) latest.current();
      else timer = setTimeout(wait, Math.min(left, LONGEST));
    };
    wait();
    return () => clearTimeout(timer);
  }, [at]);
}
