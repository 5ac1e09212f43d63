import { useEffect, useState } from 'react';

/** What was given, once it has not changed for a pause in milliseconds. */
export function useSettled<T extends string>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
