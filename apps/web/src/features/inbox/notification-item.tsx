import { Button } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { NotificationRowFragment } from '../../gql/inbox/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconCalendar, IconFlag, IconMailOff, IconMessage } from '../../ui/icons.js';
import { TimeText } from '../../ui/time-text.js';
import { useNotificationWords } from './use-notification-words.js';
import classes from './inbox.module.css';

/** Sessions are what most kinds are about. */
const ICONS: Partial<Record<NotificationRowFragment['kind'], typeof IconCalendar>> = {
  THREAD_REPLY: IconMessage,
  THREAD_MENTION: IconMessage,
  THREAD_BOOKMARK: IconMessage,
  MAIL_STOPPED: IconMailOff,
  THREAD_LESSON: IconMessage,
  ROOM_LESSON: IconMessage,
  ROOM_MENTION: IconMessage,
  THREAD_MODERATED: IconMessage,
  THREAD_UNMASKED: IconMessage,
  REVIEW_WAITING: IconFlag,
  REVIEW_URGENT: IconFlag,
};

interface NotificationItemProps {
  notification: NotificationRowFragment;
  onMark: (read: boolean) => void;
}

/** One thing one was told: it leads to where it is, and can be put away or kept. */
export function NotificationItem({ notification, onMark }: NotificationItemProps) {
  const { t } = useWords();
  const say = useNotificationWords();
  const sentence = useId();
  const { id, kind, path, place, reason, at, read } = notification;
  const Icon = ICONS[kind] ?? IconCalendar;
  return (
    <li data-notification={id} data-read={read || undefined}>
      <Icon aria-hidden="true" />
      <div className={classes.grow}>
        <Link id={sentence} to={path} className={classes.sentence} onClick={() => !read && onMark(true)}>
          {say(notification)}
        </Link>
        {reason ? <p className={classes.reason}>{t('inbox.reason', { reason })}</p> : null}
        <p className="quiet small">
          {place} · <TimeText at={at} />
        </p>
      </div>
      <Button variant="default" size="xs" aria-describedby={sentence} onClick={() => onMark(!read)}>
        {read ? t('inbox.markUnread') : t('inbox.markRead')}
      </Button>
    </li>
  );
}
