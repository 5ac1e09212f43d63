import { LIMITS } from '@hearth/shared';
import { useQuery } from '@apollo/client/react';
import { CommunityThreadsDocument } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { NoThreads, ThreadList } from './thread-list.js';
import type { ThreadFilter } from './use-thread-filter.js';

/** Threads of all spaces one reads, as the address asks for them. */
export function CommunityThreads({ filter }: { filter: ThreadFilter }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { view, tag, need } = filter;
  const { data, error, refetch, fetchMore } = useQuery(CommunityThreadsDocument, {
    variables: { view, tag, need, first: LIMITS.page },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (error && !data)
    return <ErrorState what={t('forum.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeletons count={5} height={76} />;
  if (data.threads.nodes.length === 0) return <NoThreads filter={filter} path="/community?view=latest" />;
  return <ThreadList threads={data.threads} onMore={(after) => fetchMore({ variables: { after } })} />;
}
