import { LIMITS } from '@hearth/shared';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { SpacePageDocument, type SpacePageQuery } from '../../gql/forum/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconPlus } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Bone, Skeletons } from '../../ui/skeletons.js';
import { useAudienceWords } from './audience-words.js';
import { whyNotStart } from './why-not-start.js';
import { SpaceKeep } from './space-keep.js';
import { NothingHere } from './nothing-here.js';
import { MarkAllRead } from './mark-all-read.js';
import { ThreadFilters } from './thread-filters.js';
import { NoThreads, ThreadList } from './thread-list.js';
import { useThreadFilter } from './use-thread-filter.js';
import classes from './lists.module.css';

type Space = SpacePageQuery['space'];

function StartThread({ space }: { space: Space }) {
  const { t } = useWords();
  return (
    <ButtonLink to={`/community/${space.id}/new`} leftSection={<IconPlus aria-hidden="true" />}>
      {t('forum.space.start')}
    </ButtonLink>
  );
}

function SpaceHead({ space }: { space: Space }) {
  const { t } = useWords();
  const audience = useAudienceWords(space);
  return (
    <header className={classes.head}>
      <Link to="/community" className={classes.back}>
        {t('forum.title')}
      </Link>
      <PageTitle title={space.name} />
      {space.description ? <p>{space.description}</p> : null}
      <p className="quiet small">{audience}</p>
      {space.can.startThread ? null : <p className="quiet small">{t(whyNotStart(space))}</p>}
      {space.can.startThread || space.can.keep ? (
        <Row>
          {space.can.startThread ? <StartThread space={space} /> : null}
          {space.can.keep ? <SpaceKeep space={space} /> : null}
        </Row>
      ) : null}
    </header>
  );
}

function SpaceView({ spaceId }: { spaceId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { asked, ...filter } = useThreadFilter();
  const { view, tag, need } = filter;
  const {
    data: fresh,
    previousData,
    error,
    refetch,
    fetchMore,
  } = useQuery(SpacePageDocument, {
    variables: { id: spaceId, view, tag, need, first: LIMITS.page },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  // Another filter of the same space: its head stays while the list comes.
  const data = fresh ?? previousData;
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  if (error && !data) {
    return (
      <Column>
        <ErrorState asPage what={t('forum.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      </Column>
    );
  }
  if (!data) {
    return (
      <Column>
        <Skeletons>
          <Bone height={32} width={50} />
          <Bone height={24} width={80} />
          <Bone height={76} />
          <Bone height={76} />
          <Bone height={76} />
        </Skeletons>
      </Column>
    );
  }
  const { space } = data;
  const path = `/community/${spaceId}`;
  return (
    <Column>
      <SpaceHead space={space} />
      <MarkAllRead spaceId={spaceId} offered={space.unreadThreads > 0} />
      <ThreadFilters filter={filter} path={path} />
      {!fresh ? (
        <Skeletons count={3} height={76} />
      ) : space.threads.nodes.length > 0 ? (
        <ThreadList inSpace threads={space.threads} onMore={(after) => fetchMore({ variables: { after } })} />
      ) : asked ? (
        <NoThreads filter={filter} path={path} />
      ) : (
        <EmptyState>
          {space.can.startThread ? t('forum.space.empty') : t('forum.space.emptyReadOnly')}
        </EmptyState>
      )}
    </Column>
  );
}

/** One space: what it is for, who can read it, its threads with the latest posts first. */
export default function SpacePage() {
  const { spaceId = '' } = useParams();
  return <SpaceView key={spaceId} spaceId={spaceId} />;
}
