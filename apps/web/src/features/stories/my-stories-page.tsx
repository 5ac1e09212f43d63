import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { OwnStoriesDocument, StoryOfferDocument } from '../../gql/stories/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { StateChip } from './state-chip.js';
import classes from './stories.module.css';

/** Offers one to those who coordinate a cohort one is a fellow of. */
function Offer() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const navigate = useNavigate();
  const mine = useViewer().cohorts.filter(({ role }) => role === 'FELLOW');
  const [cohortId, setCohortId] = useState(mine[0]?.cohort.id ?? '');
  const [id] = useState(newId);
  const [offer, { loading, error }] = useMutation(StoryOfferDocument);
  if (mine.length === 0) return null;
  const begin = async () => {
    try {
      await offer({ variables: { input: { id, cohortId } } });
      await navigate(`/stories/${id}/edit`);
    } catch {
      // Said below.
    }
  };
  return (
    <Card labelledBy="offer">
      <h2 id="offer">{t('stories.offer')}</h2>
      <p className="quiet">{t('stories.offerWhat')}</p>
      {mine.length > 1 ? (
        <NativeSelect
          label={t('stories.offerTo')}
          value={cohortId}
          data={mine.map(({ cohort }) => ({
            value: cohort.id,
            label: `${cohort.program.name}, ${cohort.name}`,
          }))}
          onChange={(event) => setCohortId(event.currentTarget.value)}
        />
      ) : null}
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        <Button loading={loading} onClick={() => void begin()}>
          {t('stories.begin')}
        </Button>
      </Row>
    </Card>
  );
}

/** One's own stories, and what one is asked for. */
export default function MyStoriesPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(OwnStoriesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Column>
      <div>
        <Link className={classes.link} to="/stories">
          {t('stories.back')}
        </Link>
        <PageTitle title={t('stories.mine')} />
        <p className="quiet">{t('stories.mineWhat')}</p>
      </div>
      {error && !data ? (
        <ErrorState
          what={t('stories.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : !data ? (
        <Skeletons count={2} height={80} />
      ) : data.ownStories.length === 0 ? (
        <EmptyState>{t('stories.noneOfMine')}</EmptyState>
      ) : (
        <ul className={classes.list} role="list">
          {data.ownStories.map((one) => (
            <li key={one.id}>
              <Row spread>
                <Link className={classes.link} to={`/stories/${one.id}/edit`}>
                  {one.title || t(one.state === 'ASKED' ? 'stories.askedTitle' : 'stories.untitled')}
                </Link>
                <StateChip state={one.state} />
              </Row>
              {one.place ? <p className="quiet small">{one.place}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <Offer />
    </Column>
  );
}
