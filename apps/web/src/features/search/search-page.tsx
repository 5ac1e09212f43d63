import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { SearchPageDocument } from '../../gql/search/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { FoundPeople, FoundPosts } from './found-list.js';
import { SearchForm } from './search-form.js';
import { useAsked, type Asked } from './use-asked.js';

function Found({ asked, onAsk }: { asked: Asked; onAsk: (change: Partial<Asked>) => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const [more, setMore] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { data, error, refetch, fetchMore } = useQuery(SearchPageDocument, {
    variables: {
      words: asked.words,
      spaceId: asked.spaceId || null,
      byPersonId: asked.byPersonId || null,
      lessons: asked.lessons,
      order: asked.order,
      withPeople: asked.words !== '' && !asked.byPersonId && !asked.spaceId && !asked.lessons,
      withSaid: asked.lessons && !asked.spaceId,
    },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const people = data?.people?.nodes ?? [];
  const posts = data?.search.nodes ?? [];
  const spoken = data?.said?.nodes ?? [];
  const count = data ? posts.length + spoken.length : null;
  const further = data?.search.nextCursor ?? null;
  const said =
    count === null ? null : further ? t('search.foundMore', { count }) : t('search.found', { count });
  useEffect(() => {
    if (said) announce(said);
  }, [said, announce]);

  if (!data) {
    return error ? (
      <ErrorState what={t('search.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={4} height={96} />
    );
  }
  const loadMore = () => {
    setMore('busy');
    fetchMore({ variables: { after: further } }).then(
      () => setMore('idle'),
      () => setMore('failed'),
    );
  };
  const writer = posts.find(({ person }) => person?.id === asked.byPersonId)?.person?.name;
  return (
    <>
      {people.length > 0 ? <FoundPeople hits={people} /> : null}
      <p className="quiet small">{said}</p>
      {posts.length > 0 || spoken.length === 0 ? (
        <section aria-labelledby="posts">
          <h2 id="posts">
            {!asked.byPersonId
              ? asked.lessons
                ? t('search.lessonsWritten')
                : t('search.posts')
              : writer
                ? t('search.by', { name: writer })
                : t('search.bySomeone')}
          </h2>
          {asked.byPersonId ? (
            <Button variant="subtle" onClick={() => onAsk({ byPersonId: '' })}>
              {t('search.byOff')}
            </Button>
          ) : null}
          {posts.length > 0 ? (
            <FoundPosts hits={posts} />
          ) : (
            <EmptyState>
              {asked.lessons && asked.words === '' ? t('search.noLessons') : t('search.none')}
            </EmptyState>
          )}
          {further ? (
            <Row>
              <Button variant="default" loading={more === 'busy'} onClick={loadMore}>
                {t('search.more')}
              </Button>
              {more === 'failed' ? <p role="alert">{t('search.moreFailed')}</p> : null}
            </Row>
          ) : null}
        </section>
      ) : null}
      {spoken.length > 0 ? (
        <section aria-labelledby="said">
          <h2 id="said">{t('search.lessonsSaid')}</h2>
          <FoundPosts hits={spoken} />
        </section>
      ) : null}
    </>
  );
}

/** Looking for something in all one may read. */
export default function SearchPage() {
  const { t } = useWords();
  const [asked, ask] = useAsked();
  const key = JSON.stringify(asked);
  return (
    <Column>
      <PageTitle title={t('search.title')} />
      <SearchForm key={asked.words} asked={asked} onAsk={ask} />
      {asked.words || asked.byPersonId || asked.lessons ? (
        <Found key={key} asked={asked} onAsk={ask} />
      ) : (
        <EmptyState>{t('search.start')}</EmptyState>
      )}
    </Column>
  );
}
