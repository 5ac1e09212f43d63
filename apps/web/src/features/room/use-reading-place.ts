import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** So near to the end, in pixels, one is at it. */
const NEAR = 48;

export interface ReadingPlace {
  /** The box that scrolls; its lines carry `data-line`. */
  box: RefObject<HTMLDivElement | null>;
  /** All that stands in the box, in one element. */
  content: RefObject<HTMLOListElement | null>;
  /** The number of the last line there was when the reader left the end; null while at the end. */
  leftAt: number | null;
  toEnd: () => void;
  /** Stays where it is, at the end too, whatever comes. */
  hold: () => void;
  /** Puts the focus on the conversation: what had it is gone. */
  focus: () => void;
  onScroll: () => void;
}

interface Anchor {
  line: Element;
  top: number;
}

/** The first line that can be seen, and where it stands. */
function firstSeen(box: HTMLElement): Anchor | null {
  const edge = box.getBoundingClientRect().top;
  const lines = box.querySelectorAll('[data-line]');
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
    else low = middle + 1;
  }
  const line = lines[low];
  return line ? { line, top: line.getBoundingClientRect().top - edge } : null;
}

/**
 * Keeps what one reads where it is, whatever is added above or below or changes its height; at the end it stays at the end.
 * `last`: the number of the last line.
 */
export function useReadingPlace(last: number): ReadingPlace {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  const anchor = useRef<Anchor | null>(null);
  const lastNow = useRef(last);
  const [leftAt, setLeftAt] = useState<number | null>(null);

  const note = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const isAtEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    if (isAtEnd !== atEnd.current) {
      atEnd.current = isAtEnd;
      setLeftAt(isAtEnd ? null : lastNow.current);
    }
    anchor.current = isAtEnd ? null : firstSeen(element);
  }, []);

  const settle = useCallback(() => {
    const element = box.current;
    if (!element) return;
    if (atEnd.current) {
      element.scrollTop = element.scrollHeight;
      return;
    }
    const held = anchor.current;
    if (held?.line.isConnected) {
      const top = held.line.getBoundingClientRect().top - element.getBoundingClientRect().top;
      if (Math.abs(top - held.top) >= 1) element.scrollTop += top - held.top;
    }
    anchor.current = firstSeen(element);
  }, []);

  const toEnd = useCallback(() => {
    atEnd.current = true;
    anchor.current = null;
    setLeftAt(null);
    settle();
  }, [settle]);

  const hold = useCallback(() => {
    const element = box.current;
    if (!element) return;
    atEnd.current = false;
    anchor.current = firstSeen(element);
    setLeftAt((at) => at ?? lastNow.current);
  }, []);

  const focus = useCallback(() => box.current?.focus(), []);

  // Whatever changes a height is told of once it is laid out, before it is drawn: a line more, the keyboard of a phone, a wider
  // window, a larger text. That is enough for who stays at the end, and lays the lines out once.
  const watched = useRef(false);
  useLayoutEffect(() => {
    if (!box.current || !content.current || typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(settle);
    observer.observe(box.current);
    observer.observe(content.current);
    watched.current = true;
    return () => observer.disconnect();
  }, [settle]);

  // After every change of what is shown: lines may come above and go below with the height as it was.
  useLayoutEffect(() => {
    lastNow.current = last;
    if (!atEnd.current || !watched.current) settle();
  });

  return { box, content, leftAt, toEnd, hold, focus, onScroll: note };
}
