import { useQuery } from '@apollo/client/react';
import { FrontDocument } from '../../gql/shell/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './pages.module.css';

function OpenSessions() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(FrontDocument);
  if (error && !data)
    return <ErrorState what={t('home.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeletons count={2} height={56} />;
  if (data.publicSessions.length === 0) return <EmptyState>{t('home.front.noSessions')}</EmptyState>;
  return (
    <ul className={classes.list}>
      {data.publicSessions.map((session) => (
        <li key={session.id}>
          <div className={classes.grow}>
            <span className={classes.title}>{session.title}</span>
            <p className="quiet small sentence">
              <TimeText at={session.startsAt} as="momentZone" />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What this is, the next open sessions, and the door. */
export default function FrontPage() {
  const { t } = useWords();
  return (
    <Column>
      <Stack>
        <PageTitle title={t('home.front.title')} className={classes.large} />
        <p className={classes.lead}>{t('home.front.what')}</p>
        <p className="quiet">{t('home.front.how')}</p>
        <Row>
          <ButtonLink to="/sign-in">{t('words.signIn')}</ButtonLink>
        </Row>
      </Stack>
      <section aria-labelledby="open-sessions">
        <h2 id="open-sessions">{t('home.front.sessions')}</h2>
        <OpenSessions />
      </section>
    </Column>
  );
}
