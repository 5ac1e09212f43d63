import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CommunityThreadsQuery } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { ThreadRow } from './thread-row.js';
import type { ThreadFilter } from './use-thread-filter.js';
import classes from './lists.module.css';

interface ThreadListProps {
  threads: CommunityThreadsQuery['threads'];
  onMore: (after: string) => Promise<unknown>;
  /** All are of one space. */
  inSpace?: boolean;
}

/** Threads one below the other; more come at a press. */
export function ThreadList({ threads, onMore, inSpace = false }: ThreadListProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { nextCursor } = threads;
  const more = async () => {
    if (!nextCursor) return;
    setLoading(true);
    setError(null);
    try {
      await onMore(nextCursor);
    } catch (trouble) {
      setError(trouble);
    }
    setLoading(false);
  };
  return (
    <section aria-label={t('forum.space.threads')}>
      <ul className={classes.list} role="list">
        {threads.nodes.map((thread) => (
          <ThreadRow key={thread.id} thread={thread} inSpace={inSpace} />
        ))}
      </ul>
      {error ? (
        <ErrorState what={t('forum.space.moreNotLoaded')} kept={say(error)} onRetry={() => void more()} />
      ) : nextCursor ? (
        <Button variant="default" loading={loading} onClick={() => void more()}>
          {t('forum.space.more')}
        </Button>
      ) : null}
    </section>
  );
}

/** A list that a filter left nothing of, and the way to all. */
export function NoThreads({ filter, path }: { filter: ThreadFilter; path: string }) {
  const { t } = useWords();
  const nothingNew = filter.view === 'UNREAD' && filter.tag === null && filter.need === null;
  return (
    <EmptyState action={<Link to={path}>{t('forum.list.all')}</Link>}>
      {nothingNew ? t('forum.list.noneUNREAD') : t('forum.list.none')}
    </EmptyState>
  );
}
