import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { UnmaskingsPageDocument, type UnmaskingRowFragment } from '../../gql/review/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './review.module.css';

const AT_ONCE = 20;

/** Who looked, where, when and why. */
function Look({ look: { administrator, place, path, reason, at } }: { look: UnmaskingRowFragment }) {
  const { t } = useWords();
  const who = administrator?.name ?? t('unmask.list.someone');
  return (
    <div className={classes.step}>
      <p>{place ? t('unmask.list.by', { who, place }) : t('unmask.list.byGone', { who })}</p>
      <p className={classes.said}>{reason}</p>
      <p className="quiet small">
        <TimeText at={at} />
        {path ? (
          <>
            {' · '}
            <Link to={path} className={classes.link}>
              {t('unmask.list.there')}
            </Link>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Each time an administrator looked up who wrote as a member, the latest first; not who wrote it. */
export default function UnmaskingsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [trouble, setTrouble] = useState<unknown>(null);
  const { data, error, refetch, fetchMore } = useQuery(UnmaskingsPageDocument, {
    variables: { first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { nodes = [], nextCursor = null } = data?.unmaskings ?? {};

  if (error && troubleOf(error).code === 'not_allowed') return <NothingHere />;
  return (
    <Column>
      <header className={classes.head}>
        <Row>
          <BackToAdmin />
          <Link to="/review" className={classes.link}>
            {t('unmask.list.back')}
          </Link>
        </Row>
        <PageTitle title={t('unmask.list.title')} />
        <p className="quiet">{t('unmask.list.what')}</p>
      </header>
      {error && !data ? (
        <ErrorState
          what={t('unmask.list.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!data && !error ? <Skeletons count={3} height={96} /> : null}
      {data && nodes.length === 0 ? <EmptyState>{t('unmask.list.none')}</EmptyState> : null}
      {nodes.length > 0 ? (
        <ul className={classes.list} role="list">
          {nodes.map((look) => (
            <li key={look.id}>
              <Look look={look} />
            </li>
          ))}
        </ul>
      ) : null}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {say(trouble)}
        </p>
      ) : null}
      {nextCursor ? (
        <Row>
          <Button
            variant="default"
            onClick={() => {
              setTrouble(null);
              fetchMore({ variables: { after: nextCursor } }).catch(setTrouble);
            }}
          >
            {t('unmask.list.more')}
          </Button>
        </Row>
      ) : null}
    </Column>
  );
}
