import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { NotificationRowFragment } from '../../gql/inbox/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { NotificationItem } from './notification-item.js';
import { useInbox } from './use-inbox.js';
import classes from './inbox.module.css';

const NEEDS = [
  { need: 'NOW', title: 'inbox.now' },
  { need: 'FOR_ME', title: 'inbox.forMe' },
  { need: 'NEWS', title: 'inbox.news' },
] as const;

/** What was put away can be brought back for so long, in milliseconds. */
const UNDO_FOR = 30_000;

interface ListProps {
  id: string;
  title: string;
  notifications: readonly NotificationRowFragment[];
  onMark: (ids: readonly string[], read: boolean) => void;
}

function List({ id, title, notifications, onMark }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={classes.list}>
        {notifications.map((one) => (
          <NotificationItem key={one.id} notification={one} onMark={(read) => onMark([one.id], read)} />
        ))}
      </ul>
    </section>
  );
}

/** The bell's page: what waits, nearest need first; then it ends. */
export default function InboxPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { inbox, error, retry, mark } = useInbox();
  const [putAway, setPutAway] = useState<{ ids: readonly string[]; until: string } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const page = useRef<HTMLDivElement>(null);

  const onMark = async (ids: readonly string[], read: boolean) => {
    setTrouble(null);
    const rows = [...(page.current?.querySelectorAll<HTMLElement>('[data-notification]') ?? [])];
    const pressed = document.activeElement;
    const within = page.current?.contains(pressed);
    const at = rows.findIndex((row) => row.contains(pressed));
    try {
      await mark(ids, read);
      setPutAway(read ? { ids, until: new Date(Date.now() + UNDO_FOR).toISOString() } : null);
    } catch (reason) {
      setTrouble(say(reason));
      return;
    }
    // What was pressed goes to another list, or goes: the focus goes on with the next, or back to the page's title.
    const after = at < 0 ? [] : rows.slice(at + 1);
    const next = after.find((row) => row.isConnected && !row.matches('[data-read]'));
    if (within) (next?.querySelector('a') ?? page.current?.querySelector('h1'))?.focus();
  };
  const press = (ids: readonly string[], read: boolean) => void onMark(ids, read);

  const unread = inbox?.unread ?? [];
  return (
    <div ref={page}>
      <Column>
        <Row spread>
          <PageTitle title={t('inbox.title')} />
          {unread.length > 1 ? (
            <Button
              variant="default"
              onClick={() =>
                press(
                  unread.map(({ id }) => id),
                  true,
                )
              }
            >
              {t('inbox.markAllRead')}
            </Button>
          ) : null}
        </Row>
        <p>
          <Link to="/five-minutes" className={classes.back}>
            {t('inbox.fiveMinutes')}
          </Link>
        </p>
        {trouble ? (
          <p className={classes.trouble} role="alert">
            {trouble}
          </p>
        ) : null}
        {putAway ? (
          <UndoBar
            done={t('inbox.isRead', { count: putAway.ids.length })}
            until={putAway.until}
            onUndo={() => press(putAway.ids, false)}
            onClose={() => setPutAway(null)}
          />
        ) : null}
        {error ? <ErrorState what={t('inbox.notLoaded')} kept={say(error)} onRetry={retry} /> : null}
        {!inbox && !error ? <Skeletons count={4} height={72} /> : null}
        {NEEDS.map(({ need, title }) => {
          const own = unread.filter((one) => one.need === need);
          return own.length > 0 ? (
            <List key={need} id={`inbox-${need}`} title={t(title)} notifications={own} onMark={press} />
          ) : null;
        })}
        {inbox ? (
          <EmptyState>{unread.length > 0 ? t('inbox.thatIsAll') : t('inbox.nothing')}</EmptyState>
        ) : null}
        <p>
          <Link to="/inbox/settings" className={classes.back}>
            {t('inbox.toSettings')}
          </Link>
        </p>
        {inbox && inbox.read.length > 0 ? (
          <List id="inbox-read" title={t('inbox.readLately')} notifications={inbox.read} onMark={press} />
        ) : null}
      </Column>
    </div>
  );
}
