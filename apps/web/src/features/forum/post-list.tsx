import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import type { PostCardFragment, ThreadPageQuery } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './post-list.module.css';

interface PostListProps {
  posts: ThreadPageQuery['thread']['posts'];
  /** The line "new since you were here" stands before the first post of others beyond this number; null: no line. */
  newAfter: number | null;
  loading: 'earlier' | 'later' | null;
  onEarlier: () => void;
  onLater: () => void;
  onNear: () => void;
  card: (post: PostCardFragment) => ReactNode;
  ref: Ref<HTMLOListElement>;
}

/** How far before the end the next posts are asked for, in pixels. */
const NEAR = 900;

/** The posts of a thread in the order of number, always; earlier and later ones a press away. */
export function PostList(props: PostListProps) {
  const { posts, newAfter, loading, onEarlier, onLater, onNear, card, ref } = props;
  const { t } = useWords();
  const { nodes, hasBefore, hasAfter } = posts;
  const end = useRef<HTMLDivElement>(null);
  const near = useRef(onNear);
  useEffect(() => {
    near.current = onNear;
  });
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) near.current();
      },
      { rootMargin: `0px 0px ${NEAR}px 0px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasAfter, nodes]);
  const firstNew =
    newAfter === null ? undefined : nodes.find((post) => post.number > newAfter && !post.viewer.mine);
  return (
    <>
      {hasBefore ? (
        <div className={classes.page}>
          <Button variant="default" loading={loading === 'earlier'} onClick={onEarlier}>
            {t('forum.thread.earlier')}
          </Button>
        </div>
      ) : null}
      <ol className={classes.list} ref={ref} role="list">
        {nodes.map((post) => (
          <li key={post.id}>
            {post === firstNew ? (
              <p className={classes.new}>
                <span>{t('forum.thread.newSince')}</span>
              </p>
            ) : null}
            {card(post)}
          </li>
        ))}
      </ol>
      {hasAfter ? (
        <div ref={end} className={classes.page}>
          <Button variant="default" loading={loading === 'later'} onClick={onLater}>
            {t('forum.thread.later')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
