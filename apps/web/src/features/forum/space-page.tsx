import { LIMITS } from '@hearth/shared';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
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
import { NothingHere } from './nothing-here.js';
import { ThreadRow } from './thread-row.js';
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
      {space.can.startThread ? (
        <Row>
          <StartThread space={space} />
        </Row>
      ) : (
        <p className="quiet small">
          {space.archived ? t('forum.space.archivedWhy') : t('forum.space.readOnlyWhy')}
        </p>
      )}
    </header>
  );
}

interface ThreadsProps {
  threads: Space['threads'];
  onMore: (after: string) => Promise<unknown>;
}

function Threads({ threads, onMore }: ThreadsProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { nextCursor } = threads;
  const more = async () => {
    if (!nextCursor) return;
    setLoading(true);
    setError(null);
    try {
      await onMore(nextCursor);
    } catch (trouble) {
      setError(trouble);
    }
    setLoading(false);
  };
  return (
    <section aria-label={t('forum.space.threads')}>
      <ul className={classes.list} role="list">
        {threads.nodes.map((thread) => (
          <ThreadRow key={thread.id} thread={thread} />
        ))}
      </ul>
      {error ? (
        <ErrorState what={t('forum.space.moreNotLoaded')} kept={say(error)} onRetry={() => void more()} />
      ) : nextCursor ? (
        <Button variant="default" loading={loading} onClick={() => void more()}>
          {t('forum.space.more')}
        </Button>
      ) : null}
    </section>
  );
}

function SpaceView({ spaceId }: { spaceId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch, fetchMore } = useQuery(SpacePageDocument, {
    variables: { id: spaceId, first: LIMITS.page },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
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
  return (
    <Column>
      <SpaceHead space={space} />
      {space.threads.nodes.length === 0 ? (
        <EmptyState>
          {space.can.startThread ? t('forum.space.empty') : t('forum.space.emptyReadOnly')}
        </EmptyState>
      ) : (
        <Threads threads={space.threads} onMore={(after) => fetchMore({ variables: { after } })} />
      )}
    </Column>
  );
}

/** One space: what it is for, who can read it, its threads with the latest posts first. */
export default function SpacePage() {
  const { spaceId = '' } = useParams();
  return <SpaceView key={spaceId} spaceId={spaceId} />;
}
