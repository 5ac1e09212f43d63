import { useDeferredValue, type ReactNode } from 'react';

interface UnhurriedProps<T> {
  /** What is to be drawn; undefined while it is not there yet. */
  what: T | undefined;
  /** Stands there until then. */
  instead: ReactNode;
  children: (what: T) => ReactNode;
}

/**
 * Draws something large that has just come in small pieces, between which a press is answered, and shows it whole. Without
 * it, an answer to a question is drawn in one go, which is long on a slow phone. What changes later is drawn at once.
 */
export function Unhurried<T>({ what, instead, children }: UnhurriedProps<T>) {
  const begun = useDeferredValue(what !== undefined);
  return begun && what !== undefined ? children(what) : instead;
}
