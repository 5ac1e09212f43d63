import type { ApolloCache } from '@apollo/client';
import { forgetWeek } from '../../platform/apollo/forget-week.js';

/** After many sessions were made or changed at once: every list of sessions is asked for anew. */
export function forgetSeries(cache: ApolloCache): void {
  for (const fieldName of ['peerSessions', 'seriesDates']) cache.evict({ id: 'ROOT_QUERY', fieldName });
  forgetWeek(cache);
}
