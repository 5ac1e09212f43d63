import { LIMITS } from '@hearth/shared';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { BookmarksPageDocument, type BookmarkRow_BookmarkFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { T } from '../../platform/i18n/t.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { useBookmarks } from './use-bookmarks.js';
import classes from './lists.module.css';

function BookmarkRow({
  bookmark,
  onRemove,
}: {
  bookmark: BookmarkRow_BookmarkFragment;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const { threadId, number, title, spaceName, author, asMember, remindAt } = bookmark;
  const who = author?.name ?? (asMember ? t('forum.post.aMember') : t('forum.row.gone'));
  return (
    <li>
      <div className={classes.grow}>
        <Link className={classes.title} to={`/threads/${threadId}#${number}`}>
          {title}
        </Link>
        <p className="quiet small">{t('forum.bookmarks.post', { number, who, space: spaceName })}</p>
        {remindAt ? (
          <p className="quiet small">
            <T id="forum.bookmarks.reminder" components={{ time: <TimeText at={remindAt} as="moment" /> }} />
          </p>
        ) : null}
      </div>
      <Button
        variant="default"
        size="xs"
        aria-label={t('forum.bookmarks.removeOf', { number, title })}
        onClick={onRemove}
      >
        {t('forum.bookmark.remove')}
      </Button>
    </li>
  );
}

/** Posts one has kept for later, the latest first. */
export default function BookmarksPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { remove } = useBookmarks();
  const list = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const { data, error, refetch, fetchMore } = useQuery(BookmarksPageDocument, {
    variables: { first: LIMITS.page },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { nodes = [], nextCursor = null } = data?.bookmarks ?? {};
  const forget = async ({ id, threadId }: BookmarkRow_BookmarkFragment) => {
    setTrouble(null);
    try {
      await remove(threadId, id);
      await refetch();
      announce(t('forum.bookmark.removed'));
      // What was pressed is gone: the focus stays near.
      list.current?.focus();
    } catch (fault) {
      setTrouble(fault);
    }
  };
  return (
    <Column>
      <header className={classes.head}>
        <Link to="/community" className={classes.back}>
          {t('forum.title')}
        </Link>
        <PageTitle title={t('forum.bookmarks.title')} />
      </header>
      {error && !data ? (
        <ErrorState what={t('forum.bookmarks.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Skeletons count={3} height={72} /> : null}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {say(trouble)}
        </p>
      ) : null}
      <div ref={list} tabIndex={-1}>
        {data && nodes.length === 0 ? <EmptyState>{t('forum.bookmarks.none')}</EmptyState> : null}
        {nodes.length > 0 ? (
          <ul className={classes.list} role="list">
            {nodes.map((bookmark) => (
              <BookmarkRow key={bookmark.id} bookmark={bookmark} onRemove={() => void forget(bookmark)} />
            ))}
          </ul>
        ) : null}
        {nextCursor ? (
          <Button
            variant="default"
            onClick={() => void fetchMore({ variables: { after: nextCursor } }).catch(setTrouble)}
          >
            {t('forum.bookmarks.more')}
          </Button>
        ) : null}
      </div>
    </Column>
  );
}
