import type { ApolloClient } from '@apollo/client';
import { PushDeviceRenewDocument } from '../../gql/shell/graphql.js';
import { troubleOf } from '../errors/trouble.js';
import { subscribedNow } from './this-browser.js';

/** The address that the house knows of this browser. */
const TOLD = 'hearth.push-address';

/**
 * Says where this browser is reached now, where that has changed and the worker could not say so: the browser was offline,
 * or does not tell its worker. Where nothing is told here, nothing happens. Rejects where it could not be said.
 */
export async function renewIfMoved(client: ApolloClient): Promise<void> {
  const now = await subscribedNow();
  if (!now || localStorage.getItem(TOLD) === now.endpoint) return;
  try {
    await client.mutate({
      mutation: PushDeviceRenewDocument,
      variables: { input: now },
      fetchPolicy: 'no-cache',
    });
  } catch (error) {
    if (troubleOf(error).code !== 'not_found') throw error;
  }
  localStorage.setItem(TOLD, now.endpoint);
}
