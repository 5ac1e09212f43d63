import { useQuery } from '@apollo/client/react';
import { FrontDocument, type FrontQuery } from '../../gql/shell/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './pages.module.css';

interface OpenSessionsProps {
  /** Someone who is not signed in: signing in is what they can do. Others are told whom to ask. */
  visitor: boolean;
}

function Row({ session, visitor }: OpenSessionsProps & { session: FrontQuery['publicSessions'][number] }) {
  const { t } = useWords();
  const titleId = `open-${session.id}`;
  return (
    <li>
      <div className={classes.grow}>
        <span id={titleId} className={classes.title}>
          {session.title}
        </span>
        <p className="quiet small sentence">
          <TimeText at={session.startsAt} as="momentZone" />
        </p>
      </div>
      {visitor ? (
        <ButtonLink
          to={`/sign-in?next=${encodeURIComponent(`/sessions/${session.id}`)}`}
          variant="default"
          size="xs"
          aria-describedby={titleId}
        >
          {t('home.open.signIn')}
        </ButtonLink>
      ) : null}
    </li>
  );
}

function List({ visitor }: OpenSessionsProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(FrontDocument);
  if (error && !data)
    return <ErrorState what={t('home.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeletons count={2} height={56} />;
  if (data.publicSessions.length === 0) return <EmptyState>{t('home.open.none')}</EmptyState>;
  return (
    <>
      <ul className={classes.list}>
        {data.publicSessions.map((session) => (
          <Row key={session.id} session={session} visitor={visitor} />
        ))}
      </ul>
      <p className="quiet small">{visitor ? t('home.open.noAccount') : t('home.open.ask')}</p>
    </>
  );
}

/** The next sessions that were listed for everyone, and how one gets into them. */
export function OpenSessions({ visitor }: OpenSessionsProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="open-sessions">
      <h2 id="open-sessions">{t('home.open.title')}</h2>
      <List visitor={visitor} />
    </section>
  );
}
