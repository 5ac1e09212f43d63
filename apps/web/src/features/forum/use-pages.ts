import { LIMITS } from '@hearth/shared';
import { useEffect, useRef, useState } from 'react';
import type { LoadedThread } from './use-thread.js';

type Side = 'earlier' | 'later';

export interface Pages {
  loading: Side | null;
  error: unknown;
  retry: (() => void) | null;
  earlier: () => void;
  later: () => void;
  /** One comes near the end of what is shown: what follows is loaded, and the focus stays. */
  onNear: () => void;
}

/** Loads the posts before and after those that are shown. */
export function usePages({ thread, load }: LoadedThread): Pages {
  const [state, setState] = useState<{ loading: Side | null; failed: Side | null; error: unknown }>({
    loading: null,
    failed: null,
    error: null,
  });
  const numbers = thread?.posts.nodes.filter((post) => post.rev > 0).map((post) => post.number) ?? [];
  const lowest = numbers[0] ?? 1;
  const highest = numbers.at(-1) ?? 0;

  const next = useRef<number | null>(null);
  const turn = async (side: Side, pressed = true) => {
    if (state.loading) return;
    setState({ loading: side, failed: null, error: null });
    const from = side === 'earlier' ? Math.max(1, lowest - LIMITS.page) : highest + 1;
    try {
      await load(from, side === 'earlier' ? lowest - from : LIMITS.page);
      setState({ loading: null, failed: null, error: null });
      if (pressed) next.current = side === 'earlier' ? lowest - 1 : highest + 1;
    } catch (error) {
      setState({ loading: null, failed: side, error });
    }
  };

  // The focus goes where reading goes on; the page itself stays where it is.
  const posts = thread?.posts;
  useEffect(() => {
    const post = next.current === null ? null : document.getElementById(String(next.current));
    if (!post) return;
    next.current = null;
    post.focus({ preventScroll: true });
  }, [posts, state]);

  const { failed } = state;
  return {
    loading: state.loading,
    error: state.error,
    retry: failed ? () => void turn(failed) : null,
    earlier: () => void turn('earlier'),
    later: () => void turn('later'),
    // After a fault it waits for a press.
    onNear: () => void (failed ? undefined : turn('later', false)),
  };
}
