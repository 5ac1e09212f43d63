import { ApolloClient, ApolloLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { Observable } from 'rxjs';
import { Announcer } from '../ui/announcer.js';
import { WithWords } from './i18n/words-for-tests.js';
import { SignInContext, type SignInState } from './sign-in/viewer-context.js';
import { ZoneContext } from './time/zone.js';

type Variables = Record<string, unknown>;

/** What the house does with a question; `silent`: nothing, for as long as one waits. */
export type Standing = 'well' | 'broken' | 'silent';

interface Answers {
  standing: () => Standing;
  /** Why it is refused, as the house says it; null: it is answered. */
  refusal: (operation: string, variables: Variables) => Record<string, unknown> | null;
  answer: (operation: string, variables: Variables) => object;
}

/** The house as the web knows it: one answer to each operation, after a moment. */
export const houseOf = ({ standing, refusal, answer }: Answers): ApolloLink =>
  new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        if (standing() === 'silent') return undefined;
        const timer = setTimeout(() => {
          if (standing() === 'broken') return observer.error(new TypeError('Failed to fetch'));
          const extensions = refusal(operationName, variables);
          if (extensions) observer.next({ errors: [new GraphQLError('no', { extensions })] });
          else observer.next({ data: answer(operationName, variables) });
          return observer.complete();
        });
        return () => clearTimeout(timer);
      }),
  );

interface Pages {
  house: ApolloLink;
  state: SignInState;
  policies?: TypePolicies;
  /** By the address of each. */
  pages: Record<string, ComponentType>;
}

/** Opens an address of these pages as someone who is signed in, in Eastern Time. */
export function openPages(path: string, { house, state, policies = {}, pages }: Pages): void {
  const client = new ApolloClient({ cache: new InMemoryCache({ typePolicies: policies }), link: house });
  render(
    <WithWords>
      <MantineProvider>
        <ApolloProvider client={client}>
          <SignInContext value={state}>
            <ZoneContext value="America/New_York">
              <Announcer>
                <MemoryRouter initialEntries={[path]}>
                  <Routes>
                    {Object.entries(pages).map(([at, Page]) => (
                      <Route key={at} path={at} element={<Page />} />
                    ))}
                  </Routes>
                </MemoryRouter>
              </Announcer>
            </ZoneContext>
          </SignInContext>
        </ApolloProvider>
      </MantineProvider>
    </WithWords>,
  );
}
