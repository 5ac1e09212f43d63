import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { PersonPageDocument } from '../../gql/profile/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { PersonView } from './person-view.js';
import classes from './profile.module.css';

/** The page of a person: what they show to whoever looks. */
export default function PersonPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const viewer = useViewer();
  const { personId = '' } = useParams();
  const { data, error, refetch } = useQuery(PersonPageDocument, {
    variables: { id: personId },
    fetchPolicy: 'cache-and-network',
  });
  if (error && troubleOf(error).code === 'not_found')
    return (
      <Column>
        <PageTitle title={t('words.nothingHere')} />
        <EmptyState>
          <p>{t('words.nothingHereWhy')}</p>
          <ButtonLink to="/">{t('words.toHome')}</ButtonLink>
        </EmptyState>
      </Column>
    );
  if (!data)
    return (
      <Column>
        {error ? (
          <ErrorState what={t('profile.personNotLoaded')} kept={say(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeletons count={2} height={160} />
        )}
      </Column>
    );
  const { person, mine, cohorts, awayUntil } = data.personPage;
  return (
    <Column>
      {mine || viewer.siteRoles.length > 0 ? (
        <Link to={mine ? '/me' : '/directory'} className={classes.back}>
          {t(mine ? 'profile.back' : 'profile.toDirectory')}
        </Link>
      ) : null}
      <Card>
        <PersonView
          person={person}
          heading={<PageTitle title={person.name} />}
          nothing={t(mine ? 'profile.emptyOwn' : 'profile.empty')}
        >
          {awayUntil ? (
            <p className="quiet small">{t('profile.away', { day: time.day(awayUntil) })}</p>
          ) : null}
          {cohorts.length > 0 ? (
            <p className="quiet small">
              {t('profile.cohorts')}: {cohorts.join('; ')}
            </p>
          ) : null}
        </PersonView>
        <p>
          <Link to={`/search?by=${person.id}`}>{t('profile.posts', { name: person.name })}</Link>
        </p>
      </Card>
      {mine ? (
        <Card>
          <p>{t('profile.thisIsYou')}</p>
          <div>
            <ButtonLink to="/me/profile">{t('profile.edit')}</ButtonLink>
          </div>
        </Card>
      ) : null}
    </Column>
  );
}
