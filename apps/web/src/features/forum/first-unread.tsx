import { useEffect, useState } from 'react';
import type { ThreadPageQuery } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './thread-page.module.css';

interface FirstUnreadProps {
  thread: ThreadPageQuery['thread'];
  onGo: (number: number) => void;
}

/** The first post that is new to the reader; of what is not on the page yet, where it begins. */
export function firstUnreadOf({ unreadCount, readNumber, posts }: ThreadPageQuery['thread']): number | null {
  if (unreadCount === 0) return null;
  const news = posts.nodes.filter(
    ({ number, viewer, deleted }) => number > readNumber && !viewer.mine && !deleted,
  );
  const begins = (posts.nodes[0]?.number ?? 1) > readNumber + 1;
  return begins ? readNumber + 1 : (news[0]?.number ?? readNumber + 1);
}

/** Whether the reader is at it: it is on the screen, or the post before it. Null while that is not known. */
function useIsAt(number: number | null, posts: unknown): boolean | null {
  const [seen, setSeen] = useState<{ number: number; at: boolean } | null>(null);
  useEffect(() => {
    if (number === null || typeof IntersectionObserver !== 'function') return;
    const onScreen = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) onScreen.add(target);
        else onScreen.delete(target);
      setSeen({ number, at: onScreen.size > 0 });
    });
    const around = [number - 1, number].flatMap((one) => document.getElementById(String(one)) ?? []);
    for (const post of around) observer.observe(post);
    if (around.length === 0) queueMicrotask(() => setSeen({ number, at: false }));
    return () => observer.disconnect();
  }, [number, posts]);
  return seen !== null && seen.number === number ? seen.at : null;
}

/**
 * Leads to the first unread post from elsewhere in the thread; who reads on towards it needs it not. It stands before the posts, for
 * the keyboard, and moves nothing.
 */
export function FirstUnread({ thread, onGo }: FirstUnreadProps) {
  const { t } = useWords();
  const number = firstUnreadOf(thread);
  const isAt = useIsAt(number, thread.posts);
  if (number === null || isAt !== false) return null;
  return (
    <div className={classes.firstUnread}>
      <button type="button" onClick={() => onGo(number)}>
        {t('forum.thread.firstUnread', { number })}
      </button>
    </div>
  );
}
