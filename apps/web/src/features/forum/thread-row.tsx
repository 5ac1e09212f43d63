import { useId } from 'react';
import { Link } from 'react-router';
import type { ThreadRow_ThreadFragment } from '../../gql/forum/graphql.js';
import { T } from '../../platform/i18n/t.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Avatar } from '../../ui/avatar.js';
import { Chip } from '../../ui/chip.js';
import { usePersonDetails } from '../../ui/person-line.js';
import { TimeText } from '../../ui/time-text.js';
import { ThreadTags } from './thread-tags.js';
import { useContentNotes } from '../../platform/content-notes/use-content-notes.js';
import classes from './lists.module.css';

/** A thread in a list: its title, who started it, when it was last written in, and what is new. */
export function ThreadRow({
  thread,
  inSpace = false,
}: {
  thread: ThreadRow_ThreadFragment;
  inSpace?: boolean;
}) {
  const { t } = useWords();
  const title = useId();
  const { startedBy, postCount } = thread;
  const details = usePersonDetails(startedBy ?? { id: '', name: '', roleTitle: '' });
  const { names } = useContentNotes(thread.contentNotes.length > 0);
  const replies = Math.max(0, postCount - 1);
  const who = startedBy?.name ?? t('forum.row.gone');
  return (
    <li>
      <Avatar person={startedBy ?? null} size="small" picture={startedBy?.pictureId} />
      <div className={classes.grow}>
        <Link id={title} className={classes.title} to={`/threads/${thread.id}`}>
          {thread.title}
        </Link>
        <p className="quiet small">
          {thread.startedAsMember
            ? t('forum.row.byMember')
            : details
              ? t('forum.row.byWith', { who, details })
              : t('forum.row.by', { who })}
        </p>
        <p className="quiet small">
          {inSpace ? null : `${t('forum.row.in', { space: thread.spaceName })} `}
          {replies === 0 ? (
            <TimeText at={thread.lastPostAt} className="sentence" />
          ) : (
            <T
              id="forum.row.replies"
              values={{ count: replies }}
              components={{ time: <TimeText at={thread.lastPostAt} /> }}
            />
          )}
        </p>
        <ThreadTags tags={thread.tags} />
      </div>
      {thread.contentNotes.length > 0 ? <Chip tone="plum">{names(thread.contentNotes)}</Chip> : null}
      {thread.needs.length > 0 ? (
        <Chip tone="sky">{thread.needs.map((need) => t(`forum.need.${need}`)).join(', ')}</Chip>
      ) : null}
      {thread.pinned && inSpace ? <Chip>{t('forum.row.pinned')}</Chip> : null}
      {thread.locked ? <Chip>{t('forum.row.locked')}</Chip> : null}
      {thread.unreadCount > 0 ? (
        <Link
          className={classes.badge}
          to={`/threads/${thread.id}#${thread.readNumber + 1}`}
          aria-label={t('forum.row.toUnread', { count: thread.unreadCount })}
          aria-describedby={title}
        >
          <Chip tone="pine">{t('forum.row.unread', { count: thread.unreadCount })}</Chip>
        </Link>
      ) : null}
    </li>
  );
}
