import type { ApolloClient } from '@apollo/client';
import {
  ThreadPageDocument,
  type ThreadPageQuery,
  type ThreadPageQueryVariables,
} from '../../gql/forum/graphql.js';
import type { Arrival } from '../../platform/i18n/lazy-page.js';

/** Posts that come with the page: more than a few screens, and soon drawn on a slow phone. Those after them come as one nears them. */
export const FIRST_POSTS = 12;
/** Posts before the one that is looked for, so that it does not stand alone. */
const BEFORE = 3;
const WITH_THE_FIRST = FIRST_POSTS - BEFORE;

/** Where a page begins that is to show post `number`. */
export const startFor = (number: number): number => (number <= WITH_THE_FIRST ? 1 : number - BEFORE);

/** The post that an address names: `#37`. */
export function numberIn(hash: string): number | null {
  const found = /^#([1-9]\d{0,8})$/.exec(hash)?.[1];
  return found ? Number(found) : null;
}

/** What is asked for posts from a number on, or (null) for those where one goes on reading. */
const variablesFor = (id: string, from: number | null, first: number): ThreadPageQueryVariables =>
  from === null ? { id, aheadOfUnread: BEFORE, first } : { id, from, first };

async function ask(client: ApolloClient, variables: ThreadPageQueryVariables): Promise<ThreadPageQuery> {
  const { data } = await client.query({ query: ThreadPageDocument, variables, fetchPolicy: 'no-cache' });
  if (!data) throw new Error('The thread was not answered');
  return data;
}

/** What was asked before its page was drawn. */
let early: { key: string; answer: Promise<ThreadPageQuery> } | null = null;
const keyOf = (variables: ThreadPageQueryVariables) => JSON.stringify(variables);

/** Asks for what an address will show while it is still asked who is there. */
export function ahead({ client, params, hash }: Arrival): void {
  const number = numberIn(hash);
  const variables = variablesFor(
    params['threadId'] ?? '',
    number === null ? null : startFor(number),
    FIRST_POSTS,
  );
  const answer = ask(client, variables);
  answer.catch(() => undefined);
  early = { key: keyOf(variables), answer };
}

/**
 * Posts from the server: from a number on, or (null) from where one goes on reading. What was asked ahead is taken once;
 * where that failed, for nobody was signed in yet, it is asked again. Rejects as a query does.
 */
export async function askThread(
  client: ApolloClient,
  id: string,
  from: number | null,
  first: number,
): Promise<ThreadPageQuery> {
  const variables = variablesFor(id, from, first);
  const asked = early?.key === keyOf(variables) ? early.answer : null;
  early = null;
  return asked ? asked.catch(() => ask(client, variables)) : ask(client, variables);
}
