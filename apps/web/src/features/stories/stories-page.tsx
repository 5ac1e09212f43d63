import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { StoriesDocument } from '../../gql/stories/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { letsIn, useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { joined, PagedList } from '../../ui/paged-list.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { StoryLine } from './story-line.js';
import classes from './stories.module.css';

/** Stories of fellows: what members may read, or everybody. */
export default function StoriesPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { viewer } = useSignIn();
  const { data, error, refetch, fetchMore } = useQuery(StoriesDocument, { fetchPolicy: 'network-only' });
  const page = data?.stories;
  return (
    <Column>
      <div>
        <PageTitle title={t('stories.title')} />
        <p className="quiet">{t('stories.what')}</p>
        {viewer ? (
          <Row>
            {viewer.cohorts.length > 0 ? (
              <Link className={classes.link} to="/me/stories">
                {t('stories.mine')}
              </Link>
            ) : null}
            {letsIn(viewer) ? (
              <Link className={classes.link} to="/stories/kept">
                {t('stories.kept')}
              </Link>
            ) : null}
          </Row>
        ) : null}
      </div>
      {error && !page ? (
        <ErrorState
          what={t('stories.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : !page ? (
        <Skeletons count={3} height={88} />
      ) : page.nodes.length === 0 ? (
        <EmptyState>{t('stories.none')}</EmptyState>
      ) : (
        <PagedList
          className={classes.list}
          nextCursor={page.nextCursor}
          onMore={(after) => fetchMore({ variables: { after }, updateQuery: joined('stories') })}
          more={t('stories.more')}
        >
          {page.nodes.map((one) => (
            <li key={one.id}>
              <StoryLine one={one} />
            </li>
          ))}
        </PagedList>
      )}
    </Column>
  );
}
