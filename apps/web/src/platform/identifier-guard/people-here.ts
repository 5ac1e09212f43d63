import type { ApolloClient } from '@apollo/client';

/** Names of the people this page has shown so far: who writes here is no student. */
export function peopleHere(client: ApolloClient): string[] {
  const names = new Set<string>();
  for (const one of Object.values(client.cache.extract() as Record<string, unknown>)) {
    if (typeof one !== 'object' || one === null) continue;
    if (!('__typename' in one) || one.__typename !== 'Person') continue;
    if ('name' in one && typeof one.name === 'string') names.add(one.name);
  }
  return [...names];
}
