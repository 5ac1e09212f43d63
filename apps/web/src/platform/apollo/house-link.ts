import { ApolloLink } from '@apollo/client';
import { print, type DocumentNode } from 'graphql';
import { Observable } from 'rxjs';

/** A question of a build carries the hash by which the house knows its words: they stay here (build/operations.ts). */
function asked(document: DocumentNode & { hash?: string }) {
  return document.hash
    ? { extensions: { persistedQuery: { version: 1, sha256Hash: document.hash } } }
    : { query: print(document) };
}

/** Asks the house, one question at a time. A cut line is a `TypeError`, as `fetch` says it. */
export const houseLink = new ApolloLink(
  ({ query, operationName, variables, getContext }) =>
    new Observable((observer) => {
      const leaving = new AbortController();
      fetch('/graphql', {
        method: 'POST',
        // The last one makes a browser ask first: no other site can send a question with this sign-in.
        headers: {
          accept: 'application/graphql-response+json',
          'content-type': 'application/json',
          'apollo-require-preflight': 'true',
        },
        body: JSON.stringify({ operationName, variables, ...asked(query) }),
        signal: leaving.signal,
        ...(getContext()['fetchOptions'] as RequestInit | undefined),
      })
        .then(async (response) => {
          const answer = (await response.json()) as ApolloLink.Result;
          if (!answer.data && !answer.errors) throw new Error(`The house answered ${response.status}`);
          observer.next(answer);
          observer.complete();
        })
        .catch((error: unknown) => observer.error(error));
      return () => leaving.abort();
    }),
);
