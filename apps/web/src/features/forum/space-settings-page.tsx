import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { SpaceSettingsDocument } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { SpacePlace } from './space-place.js';
import classes from './lists.module.css';

/** Spaces are made, named, ordered and put away here, by who coordinates their cohort or the Collective. */
export default function SpaceSettingsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(SpaceSettingsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Column>
      <div>
        <Link to="/community" className={classes.back}>
          {t('forum.title')}
        </Link>
        <PageTitle title={t('spaces.title')} />
        <p className="quiet">{t('spaces.what')}</p>
      </div>
      {data ? (
        data.spacePlaces.length > 0 ? (
          data.spacePlaces.map((place) => <SpacePlace key={place.id} place={place} />)
        ) : (
          <EmptyState action={<Link to="/community">{t('forum.title')}</Link>}>
            {t('spaces.notYours')}
          </EmptyState>
        )
      ) : error ? (
        <ErrorState what={t('spaces.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={4} height={72} />
      )}
    </Column>
  );
}
