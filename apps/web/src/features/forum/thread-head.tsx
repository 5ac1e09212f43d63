import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { IconLock } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { FollowChoice } from './follow-choice.js';
import { useAudienceWords } from './audience-words.js';
import { ThreadFind } from './thread-find.js';
import { ThreadSummary } from './thread-summary.js';
import { ThreadAbout } from './thread-about.js';
import classes from './thread-page.module.css';

const ThreadKeep = lazy(() => import('./thread-keep.js'));

interface ThreadHeadProps {
  thread: ThreadFactsFragment;
  takesFocus: boolean;
  /** Goes to a post. */
  onGo: (number: number) => void;
  /** What is asked with it. */
  polls: ReactNode;
}

/** What the thread is about, where it stands, and who can read it. */
export function ThreadHead({ thread, takesFocus, onGo, polls }: ThreadHeadProps) {
  const { t } = useWords();
  const audience = useAudienceWords(thread);
  return (
    <header className={classes.head}>
      <Link to={`/community/${thread.spaceId}`} className={classes.space}>
        {thread.spaceName}
      </Link>
      <PageTitle title={thread.title} takesFocus={takesFocus} className={classes.title} />
      <p className="quiet small">
        {t('forum.thread.replies', { count: Math.max(0, thread.postCount - 1) })}. {audience}
      </p>
      {thread.locked ? (
        <Chip tone="gold">
          <IconLock aria-hidden="true" className={classes.chipIcon} />
          {t('forum.thread.locked')}
        </Chip>
      ) : null}
      {thread.mergedInto ? (
        <p role="status">
          <Link to={`/threads/${thread.mergedInto}`}>{t('forum.thread.merged')}</Link>
        </p>
      ) : thread.archived ? (
        <Chip>{t('forum.thread.archived')}</Chip>
      ) : null}
      <ThreadAbout thread={thread} />
      <ThreadSummary thread={thread} />
      {polls}
      <div className={classes.choices}>
        <FollowChoice thread={thread} />
        <ThreadFind thread={thread} onGo={onGo} />
        {thread.can.keep && !thread.mergedInto ? (
          <Suspense>
            <ThreadKeep thread={thread} />
          </Suspense>
        ) : null}
      </div>
    </header>
  );
}
