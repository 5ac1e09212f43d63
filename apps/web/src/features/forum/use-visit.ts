import { LIMITS } from '@hearth/shared';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { numberIn, startFor } from './thread-ahead.js';
import { useThread, type LoadedThread, type Opened } from './use-thread.js';

/** Where the loaded part of a thread began, by place in the browser's history: who goes back finds it as it was. */
const starts = new Map<string, number>();

/** Brings post `number` to the top of the screen with the focus on it. False where it is not on the page. */
export function landOn(number: number): boolean {
  const post = document.getElementById(String(number));
  if (!post) return false;
  post.scrollIntoView({ block: 'start' });
  post.focus({ preventScroll: true });
  return true;
}

/** The first unread post, for who was here before. */
function firstUnread(opened: Opened): number | null {
  return opened.readNumber > 0 && opened.unreadCount > 0 ? opened.readNumber + 1 : null;
}

export interface Visit extends LoadedThread {
  /** False while the page would still jump: nothing is shown before. */
  settled: boolean;
  /** The post the page lands on, where it does not begin at its top. */
  target: number | null;
  /** Another one each time the page is to land. */
  landing: string;
}

/**
 * Loads a thread where its visit begins: at the post the address names (`#37`), or the first unread, or the top; or
 * where one was, on the way back.
 */
export function useVisit(threadId: string): Visit {
  const location = useLocation();
  const { hash } = location;
  // An address typed by hand has no key of its own.
  const key = `${location.key} ${hash}`;
  const how = useNavigationType();
  const wanted = numberIn(hash);
  const [firstKey] = useState(key);
  const arrival = () => ({ key, returning: how === 'POP' && starts.has(key) });
  const [place, setPlace] = useState(arrival);
  if (place.key !== key) setPlace(arrival);
  const { returning } = place;
  const [begin, setBegin] = useState<number | null>(() => {
    if (returning) return starts.get(key) ?? 1;
    return wanted === null ? null : startFor(wanted);
  });
  const loaded = useThread(threadId, begin);
  const { from, thread, opened, error, load } = loaded;

  const last = opened ? Math.max(opened.lastNumber, thread?.lastNumber ?? 1, 1) : undefined;
  // A number beyond all that are known may just have been written: asked for once, before it is taken for mistyped.
  const [asked, setAsked] = useState<string | null>(null);
  const beyond = wanted !== null && last !== undefined && wanted > last && asked !== key;
  useEffect(() => {
    if (!beyond || last === undefined) return;
    let gone = false;
    const done = () => {
      if (!gone) setAsked(key);
    };
    load(last + 1, LIMITS.page).then(done, done);
    return () => {
      gone = true;
    };
  }, [beyond, key, last, load]);

  let target: number | null = null;
  if (!returning && !beyond) target = wanted ?? (opened && key === firstKey ? firstUnread(opened) : null);
  if (target !== null && last !== undefined) target = Math.min(target, last);

  const isShown = thread?.posts.nodes.some((post) => post.number === target) ?? false;
  const start = returning ? (starts.get(key) ?? from) : target === null ? from : startFor(target);
  if (!isShown && start !== from && last !== undefined) setBegin(start);

  useEffect(() => {
    if (from !== null) starts.set(key, from);
  }, [key, from]);

  // Without an address of its own, a visit waits for the server to say what is unread.
  const settled = returning || wanted !== null || opened !== null || error !== null;
  return { ...loaded, settled, target, landing: key };
}

/** Lands on the post of the visit once it is on the page; `onLand` is called before. Belongs to what draws the posts. */
export function useLanding({ target, landing, thread }: Visit, onLand: () => void): void {
  const isShown = thread?.posts.nodes.some((post) => post.number === target) ?? false;
  const landed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (target === null || !isShown || landed.current === landing) return;
    landed.current = landing;
    onLand();
    landOn(target);
  }, [landing, target, isShown, onLand]);
}
