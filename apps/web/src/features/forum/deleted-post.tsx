import { useState } from 'react';
import { Link } from 'react-router';
import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { T } from '../../platform/i18n/t.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { ModeratorWord } from './post-standing.js';
import classes from './post-card.module.css';

interface DeletedPostProps {
  post: PostCardFragment;
  headingId: string;
  onUndo: () => void;
  /** The time for undoing is over. */
  onClose: () => void;
}

/** The place of a post that was deleted or has gone to another thread: its number stays, and for a while its author can put it back. */
export function DeletedPost({ post, headingId, onUndo, onClose }: DeletedPostProps) {
  const { t } = useWords();
  const { restoreUntil } = post.viewer;
  const [closed, setClosed] = useState<string | null>(null);
  return (
    <div className={classes.deleted}>
      <h2 id={headingId} className={classes.deletedTitle}>
        {post.movedTo ? (
          <T
            id="forum.post.moved"
            values={{ number: post.number, title: post.movedTo.title }}
            components={{ there: <Link to={`/threads/${post.movedTo.threadId}#${post.movedTo.number}`} /> }}
          />
        ) : (
          t(post.hidden ? 'forum.standing.removed' : 'forum.post.deleted', { number: post.number })
        )}
      </h2>
      {post.hidden ? <ModeratorWord post={post} /> : null}
      {restoreUntil && closed !== restoreUntil ? (
        <UndoBar
          done={t('forum.post.youDeleted')}
          until={restoreUntil}
          onUndo={onUndo}
          onClose={() => {
            onClose();
            setClosed(restoreUntil);
          }}
        />
      ) : null}
    </div>
  );
}
