import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { ThreadMarkReadDocument } from '../../gql/forum/graphql.js';
import { writeCounts } from './forum.cache.js';
import { ReadMark } from './read-mark.js';

/** Seen posts are told to the server together, this long after the last one, in milliseconds. */
const REST = 700;
const AGAIN = 10_000;
/** What the bars at the top and the bottom of a phone's screen cover is not seen, in pixels. */
const COVERED = '-46px 0px -62px 0px';

interface ReadingOptions {
  threadId: string;
  /** How far one had read when the page was opened; undefined while it is not known. */
  readNumber: number | undefined;
  list: RefObject<HTMLElement | null>;
  /** Changes whenever other posts are on the page. */
  posts: unknown;
  /** A post has come onto the screen, by its number. */
  onShown: (number: number) => void;
}

export interface Reading {
  /** To be called when the page jumps. */
  jump: () => void;
  /** Nothing more counts as read on this visit: one has marked it unread. */
  hold: () => void;
}

/**
 * Tells the server how far one has read, as posts are really seen: a post is, once its end was on the screen.
 */
export function useReading({ threadId, readNumber, list, posts, onShown }: ReadingOptions): Reading {
  const client = useApolloClient();
  const mark = useRef<ReadMark | null>(null);
  const shown = useRef(onShown);
  const observer = useRef<IntersectionObserver | null>(null);
  const hold = useRef<() => void>(() => undefined);
  useEffect(() => {
    shown.current = onShown;
  });

  useEffect(() => {
    if (readNumber === undefined || typeof IntersectionObserver !== 'function') return;
    const reading = new ReadMark(readNumber);
    mark.current = reading;
    let told = readNumber;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let held = false;
    hold.current = () => {
      held = true;
      clearTimeout(timer);
    };

    const tell = async () => {
      clearTimeout(timer);
      if (held) return;
      const number = reading.upTo;
      if (number <= told) return;
      told = number;
      try {
        const { data } = await client.mutate({
          mutation: ThreadMarkReadDocument,
          variables: { input: { threadId, number } },
          fetchPolicy: 'no-cache',
          // It arrives though the page is left at this very moment.
          context: { fetchOptions: { keepalive: true } },
        });
        if (data) writeCounts(client.cache, data.threadMarkRead);
      } catch {
        // Nothing the reader must know of: it is told again with the next post, or a little later.
        told = Math.min(told, number - 1);
        timer = setTimeout(() => void tell(), AGAIN);
      }
    };

    const watch = new IntersectionObserver(
      (entries) => {
        let moved = false;
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          const number = Number(target.getAttribute('data-number'));
          if (target.hasAttribute('data-end')) moved = reading.see(number) || moved;
          else shown.current(number);
        }
        if (!moved || held) return;
        clearTimeout(timer);
        timer = setTimeout(() => void tell(), REST);
      },
      { rootMargin: COVERED },
    );
    observer.current = watch;
    const onHide = () => {
      if (document.visibilityState === 'hidden') void tell();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      watch.disconnect();
      observer.current = null;
      void tell();
    };
  }, [client, threadId, readNumber]);

  useEffect(() => {
    // What is watched already is not watched twice.
    for (const post of list.current?.querySelectorAll('[data-number]') ?? []) observer.current?.observe(post);
  }, [list, posts, readNumber]);

  return {
    jump: useCallback(() => mark.current?.jump(), []),
    hold: useCallback(() => hold.current(), []),
  };
}
