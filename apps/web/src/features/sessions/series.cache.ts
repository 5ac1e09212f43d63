import type { ApolloCache } from '@apollo/client';

/** After many sessions were made or changed at once: every list of sessions is asked for anew. */
export function forgetSeries(cache: ApolloCache): void {
  for (const fieldName of ['peerSessions', 'nextSession', 'seriesDates'])
    cache.evict({ id: 'ROOT_QUERY', fieldName });
}
