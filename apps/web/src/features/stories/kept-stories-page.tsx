import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { KeptStoriesDocument } from '../../gql/stories/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { AskForm } from './ask-form.js';
import { StateChip } from './state-chip.js';
import classes from './stories.module.css';

/** Stories one looks after: asked for, sent, agreed to, shown. */
export default function KeptStoriesPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(KeptStoriesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Column>
      <div>
        <Link className={classes.link} to="/stories">
          {t('stories.back')}
        </Link>
        <PageTitle title={t('stories.kept')} />
        <p className="quiet">{t('stories.keptWhat')}</p>
      </div>
      {error && !data ? (
        <ErrorState
          what={t('stories.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : !data ? (
        <Skeletons count={2} height={80} />
      ) : data.keptStories.length === 0 ? (
        <EmptyState>{t('stories.noneKept')}</EmptyState>
      ) : (
        <ul className={classes.list} role="list">
          {data.keptStories.map((one) => (
            <li key={one.id}>
              <Row spread>
                <Link className={classes.link} to={`/stories/${one.id}/edit`}>
                  {one.title ? `${one.person.name}: ${one.title}` : one.person.name}
                </Link>
                <StateChip state={one.state} />
              </Row>
              {one.place ? <p className="quiet small">{one.place}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <AskForm onAsked={() => void refetch().catch(() => undefined)} />
    </Column>
  );
}
