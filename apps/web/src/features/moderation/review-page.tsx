import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ReviewPageDocument, type ReviewView } from '../../gql/review/graphql.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { mayUnmask } from '../../platform/unmask/lazy-unmask.js';
import { useInboxChanges } from '../../platform/socket/use-inbox-changes.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { ReviewCard } from './review-card.js';
import classes from './review.module.css';

const AT_ONCE = 20;
const VIEWS: readonly ReviewView[] = ['WAITING', 'SETTLED'];

/** What was flagged: what is urgent first, its words folded until one opens it. */
export default function ReviewPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const view: ReviewView = search.get('view') === 'settled' ? 'SETTLED' : 'WAITING';
  const [trouble, setTrouble] = useState<unknown>(null);
  // What one has just settled stays where it was, with the way back, until one leaves the list.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch, fetchMore } = useQuery(ReviewPageDocument, {
    variables: { view, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  // While one works here the list does not move under one's hands.
  useInboxChanges(useCallback(() => (touched.size === 0 ? again() : undefined), [again, touched]));
  const { nodes = [], nextCursor = null } = data?.review ?? {};

  // Whoever does not review has nothing here.
  if (error && troubleOf(error).code === 'not_allowed') return <NothingHere />;
  return (
    <Column>
      <header className={classes.head}>
        <PageTitle title={t('review.title')} />
        <p className="quiet">{t('review.what')}</p>
        {mayUnmask(viewer) ? (
          <p className="small">
            <Link to="/review/unmaskings" className={classes.link}>
              {t('review.looks')}
            </Link>
          </p>
        ) : null}
      </header>
      <Row>
        {VIEWS.map((one) => (
          <Button
            key={one}
            variant={one === view ? 'filled' : 'default'}
            aria-pressed={one === view}
            onClick={() => {
              setTouched(new Set());
              setSearch(one === 'SETTLED' ? { view: 'settled' } : {}, { replace: true });
              again();
            }}
          >
            {t(`review.view.${one}`)}
          </Button>
        ))}
      </Row>
      {error && !data ? <ErrorState what={t('review.notLoaded')} kept={say(error)} onRetry={again} /> : null}
      {!data && !error ? <Skeletons count={3} height={120} /> : null}
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {say(trouble)}
        </p>
      ) : null}
      {data && nodes.length === 0 ? <EmptyState>{t(`review.none.${view}`)}</EmptyState> : null}
      {nodes.length > 0 ? (
        <ul className={classes.list} role="list">
          {nodes.map((item) => (
            <li key={item.id}>
              <ReviewCard item={item} onDone={() => setTouched((ids) => new Set([...ids, item.id]))} />
            </li>
          ))}
        </ul>
      ) : null}
      {nextCursor ? (
        <Row>
          <Button
            variant="default"
            onClick={() => {
              setTrouble(null);
              fetchMore({ variables: { after: nextCursor } }).catch(setTrouble);
            }}
          >
            {t('review.more')}
          </Button>
        </Row>
      ) : null}
    </Column>
  );
}
