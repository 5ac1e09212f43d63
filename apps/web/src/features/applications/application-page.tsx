import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { ApplicationWholeDocument } from '../../gql/applications/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { Average, TONES } from './choose-table.js';
import { ReviewsGiven } from './reviews-given.js';
import { WrittenAnswers } from './written-answers.js';
import classes from './applications.module.css';

/** All of one application, for a coordinator. */
export default function ApplicationPage() {
  const { cohortId = '', applicationId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ApplicationWholeDocument, {
    variables: { id: applicationId },
    fetchPolicy: 'cache-and-network',
  });
  const one = data?.application;
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  if (!one)
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('applications.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={4} height={80} />
        )}
      </Column>
    );
  const about = [
    one.roleTitle,
    one.organizationName,
    one.organizationKind ? t(`apply.organizationKind.${one.organizationKind}`) : '',
    one.state ? t(`words.state.${one.state as 'CT'}`) : '',
  ].filter(Boolean);
  return (
    <Column>
      <div className={classes.anywhere}>
        <Link className={classes.link} to={`/cohorts/${cohortId}/applications`}>
          {t('applications.back')}
        </Link>
        <PageTitle title={one.name} />
        <p>{about.join(' · ')}</p>
        <p className="quiet">
          <a href={`mailto:${one.email}`}>{one.email}</a>
        </p>
        <Row>
          <Chip tone={TONES[one.standing] ?? 'plain'}>{t(`applications.standing.${one.standing}`)}</Chip>
          <span className="quiet">{t('applications.code', { code: one.code })}</span>
        </Row>
      </div>
      <Card labelledBy="answers">
        <h2 id="answers">{t('applications.answers')}</h2>
        <WrittenAnswers questions={one.questions} answers={one.answers} />
      </Card>
      <Card labelledBy="reviews">
        <h2 id="reviews">{t('applications.reviews')}</h2>
        <p>
          {t('applications.average')}: <Average line={one} />
        </p>
        {one.given ? <ReviewsGiven given={one.given} rubric={one.rubric} /> : null}
        {one.missing.length > 0 ? (
          <p className="quiet small">{t('applications.waitsFor', { names: one.missing.join(', ') })}</p>
        ) : null}
      </Card>
    </Column>
  );
}
