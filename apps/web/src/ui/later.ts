import { useCallback, useEffect, useState, type ComponentType } from 'react';

/** A piece whose code comes after the page. */
export interface Later<P> {
  /** Begins to load it; again after a failure. Never rejects. */
  fetch: () => Promise<ComponentType<P> | null>;
  /** The piece if it is there. */
  now: () => ComponentType<P> | null;
}

/**
 * `later(async () => (await import('./reply-open-form.js')).ReplyOpenForm)`. Unlike `lazy`, a piece that does not come
 * takes nothing off the page: whoever draws it says so and offers to try again.
 */
export function later<P>(load: () => Promise<ComponentType<P>>): Later<P> {
  let piece: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P> | null> | null = null;
  return {
    now: () => piece,
    fetch: () => {
      coming ??= load().then(
        (loaded) => (piece = loaded),
        () => (coming = null),
      );
      return coming;
    },
  };
}

export interface Loaded<P> {
  /** Null until it has come. */
  Piece: ComponentType<P> | null;
  failed: boolean;
  again: () => void;
}

/** The piece, loaded once it is wanted. */
export function useLater<P>(piece: Later<P>, wanted: boolean): Loaded<P> {
  const [state, setState] = useState<'waits' | 'there' | 'failed'>('waits');
  const again = useCallback(() => {
    setState('waits');
    void piece.fetch().then((found) => setState(found ? 'there' : 'failed'));
  }, [piece]);
  const Piece = piece.now();
  useEffect(() => {
    if (!wanted || piece.now()) return;
    let gone = false;
    void piece.fetch().then((found) => {
      if (!gone) setState(found ? 'there' : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [piece, wanted]);
  return { Piece, failed: state === 'failed' && !Piece, again };
}

/** Loads pieces once the page is drawn and the browser has nothing else to do, so that they are there when they are wanted. */
export function useWhenIdle(work: () => void): void {
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(work, 2_000);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(work, { timeout: 5_000 });
    return () => cancelIdleCallback(asked);
  }, [work]);
}
