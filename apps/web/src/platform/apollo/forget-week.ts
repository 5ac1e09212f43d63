import type { ApolloCache } from '@apollo/client';

/** After something was done that Home shows as the next thing, or as what follows: it is asked for anew, never shown as it was. */
export function forgetWeek(cache: ApolloCache): void {
  for (const fieldName of ['week', 'nextSession']) cache.evict({ id: 'ROOT_QUERY', fieldName });
}
