import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useCallback, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  MailStopLiftDocument,
  StoppedMailDocument,
  type StoppedRowFragment,
} from '../../gql/inbox/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useInboxChanges } from '../../platform/socket/use-inbox-changes.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { PersonLine } from '../../ui/person-line.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './inbox.module.css';

function Row({ row, onLift }: { row: StoppedRowFragment; onLift: () => void }) {
  const { t } = useWords();
  const line = useId();
  return (
    <li>
      <div id={line} className={classes.grow}>
        <PersonLine person={row.person} size="medium" />
        <p className="quiet small">
          {row.place} · <TimeText at={row.stoppedAt} />
        </p>
      </div>
      <Button variant="default" size="xs" aria-describedby={line} onClick={onLift}>
        {t('inbox.stopped.lift')}
      </Button>
    </li>
  );
}

/** Whose mail comes back, for who may help: another way is found, and the address tried again. */
export default function StoppedPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const page = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(StoppedMailDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
  });
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useInboxChanges(again);

  const lift = async ({ person }: StoppedRowFragment) => {
    setTrouble(null);
    try {
      const { data: left } = await client.mutate({
        mutation: MailStopLiftDocument,
        variables: { personId: person.id },
      });
      if (left) client.writeQuery({ query: StoppedMailDocument, data: { stoppedMail: left.mailStopLift } });
    } catch (reason) {
      setTrouble(say(reason));
      return;
    }
    announce(t('inbox.stopped.lifted', { name: person.name }));
    page.current?.querySelector('h1')?.focus();
  };

  const rows = data?.stoppedMail;
  return (
    <div ref={page}>
      <Column>
        <PageTitle title={t('inbox.stopped.title')} />
        <p>{t('inbox.stopped.what')}</p>
        {trouble ? (
          <p className={classes.trouble} role="alert">
            {trouble}
          </p>
        ) : null}
        {error && !rows ? (
          <ErrorState what={t('inbox.stopped.notLoaded')} kept={say(error)} onRetry={again} />
        ) : null}
        {!rows && !error ? <Skeletons count={3} height={72} /> : null}
        {rows && rows.length > 0 ? (
          <ul className={classes.list}>
            {rows.map((row) => (
              <Row key={row.person.id} row={row} onLift={() => void lift(row)} />
            ))}
          </ul>
        ) : null}
        {rows ? (
          <EmptyState>{rows.length > 0 ? t('inbox.thatIsAll') : t('inbox.stopped.nobody')}</EmptyState>
        ) : null}
        <p>
          <Link to="/inbox" className={classes.back}>
            {t('inbox.stopped.back')}
          </Link>
        </p>
      </Column>
    </div>
  );
}
