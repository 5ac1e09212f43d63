import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './post-standing.module.css';

/** The place of a post that moderators look at: its number stays. */
export function HiddenPost({ post, headingId }: { post: PostCardFragment; headingId: string }) {
  const { t } = useWords();
  return (
    <div className={classes.line}>
      <h2 id={headingId}>{t('forum.standing.hidden', { number: post.number })}</h2>
    </div>
  );
}

interface FlaggedPostProps {
  post: PostCardFragment;
  headingId: string;
  onTakeBack: () => void;
  onShow: () => void;
}

/** The place of a post for whoever flagged it: none of its words, and the way back. */
export function FlaggedPost({ post, headingId, onTakeBack, onShow }: FlaggedPostProps) {
  const { t } = useWords();
  const waits = post.viewer.flagged === 'WAITING';
  const about = { number: post.number };
  return (
    <div className={classes.line}>
      <h2 id={headingId}>
        {waits ? t('forum.standing.flagged', about) : t('forum.standing.settled', about)}
      </h2>
      <button
        type="button"
        className={classes.button}
        aria-describedby={headingId}
        onClick={waits ? onTakeBack : onShow}
      >
        {waits ? t('forum.standing.takeBack') : t('forum.standing.show')}
      </button>
    </div>
  );
}

/** What the moderators say about a post, above it, to its author alone. */
export function ModeratorWord({ post }: { post: PostCardFragment }) {
  const { t } = useWords();
  const { word } = post.viewer;
  if (!word) return null;
  return (
    <div className={classes.word}>
      <p>
        <b>{t(`forum.standing.word.${word.about}`)}</b>
      </p>
      <p className={classes.said}>{word.words}</p>
      {post.voice ? <p className="quiet small">{t('forum.standing.unknown')}</p> : null}
    </div>
  );
}
