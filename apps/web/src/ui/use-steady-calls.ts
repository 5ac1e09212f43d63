import { useLayoutEffect, useState } from 'react';

type Calls = Record<string, (...given: never[]) => void>;

/**
 * The same functions at every drawing, which do what those of the last one do. So a part that is given them is not drawn
 * anew because its parent was. Not to be called while drawing.
 */
export function useSteadyCalls<T extends Calls>(calls: T): T {
  const [{ steady, follow }] = useState(() => {
    let latest = calls;
    const through = Object.keys(calls).map((name) => [name, (...given: never[]) => latest[name]?.(...given)]);
    return {
      steady: Object.fromEntries(through) as T,
      follow: (next: T) => {
        latest = next;
      },
    };
  });
  useLayoutEffect(() => follow(calls));
  return steady;
}
