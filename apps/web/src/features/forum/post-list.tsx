import { Button } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
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
  card: (post: PostCardFragment) => ReactNode;
  ref: Ref<HTMLOListElement>;
}

/** The posts of a thread in the order of number, always; earlier and later ones a press away. */
export function PostList({ posts, newAfter, loading, onEarlier, onLater, card, ref }: PostListProps) {
  const { t } = useWords();
  const { nodes, hasBefore, hasAfter } = posts;
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
        <div className={classes.page}>
          <Button variant="default" loading={loading === 'later'} onClick={onLater}>
            {t('forum.thread.later')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
