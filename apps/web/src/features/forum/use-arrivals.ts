import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';

export interface Arrivals {
  /** Numbers of posts that came while the page was open and were not on the screen yet, ascending. */
  unseen: readonly number[];
  arrived: (numbers: readonly number[]) => void;
  /** A post has come onto the screen. */
  shown: (number: number) => void;
}

/** A post that appears at the end, before one's eyes, needs no word: so long it may take to be on the screen, in ms. */
const PATIENCE = 250;

/** Replies that came live: those not on the screen are counted and said, politely. */
export function useArrivals(): Arrivals {
  const { t } = useWords();
  const announce = useAnnounce();
  const [unseen, setUnseen] = useState<readonly number[]>([]);
  const seen = useRef(0);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running) clearTimeout(timer);
    };
  }, []);

  const arrived = useCallback(
    (numbers: readonly number[]) => {
      if (numbers.length === 0) return;
      announce(t('forum.thread.newReplies', { count: numbers.length }));
      const timer = setTimeout(() => {
        timers.current.delete(timer);
        const missed = numbers.filter((number) => number > seen.current);
        if (missed.length > 0)
          setUnseen((before) => [...new Set([...before, ...missed])].sort((a, b) => a - b));
      }, PATIENCE);
      timers.current.add(timer);
    },
    [announce, t],
  );

  const shown = useCallback((number: number) => {
    seen.current = Math.max(seen.current, number);
    setUnseen((before) =>
      before.some((one) => one <= number) ? before.filter((one) => one > number) : before,
    );
  }, []);

  return { unseen, arrived, shown };
}
