import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { MyStayDocument } from '../../gql/my-stay/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { LeaveList } from './leave-list.js';
import { PauseCard } from './pause-card.js';
import classes from './stay.module.css';

/** Being away for a while and coming back; leaving a place, or all of it. */
export default function StayPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(MyStayDocument, { fetchPolicy: 'cache-and-network' });
  const stay = data?.myStay;
  return (
    <Column>
      <div>
        <Link to="/me" className={classes.back}>
          {t('stay.back')}
        </Link>
        <PageTitle title={t('stay.title')} />
        <p className="quiet">{t('stay.what')}</p>
      </div>
      {error && !stay ? (
        <ErrorState
          what={t('stay.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : null}
      {!stay && !error ? <Skeletons count={2} height={240} /> : null}
      {stay ? (
        <>
          <PauseCard stay={stay} />
          <LeaveList places={stay.places} />
          <Card labelledBy="stay-all">
            <h2 id="stay-all">{t('stay.all')}</h2>
            <p>{t('stay.allWhat')}</p>
            <Link to="/me/data" className={classes.back}>
              {t('stay.allLink')}
            </Link>
          </Card>
        </>
      ) : null}
    </Column>
  );
}
