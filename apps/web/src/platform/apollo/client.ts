import { ApolloClient, ApolloLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { from, switchMap, throwError } from 'rxjs';
import { troubleOf } from '../errors/trouble.js';
import { proveAgain } from '../sign-in/prove-again.js';
import { signInAgain } from '../sign-in/sign-in-again.js';
import { houseLink } from './house-link.js';

/** These answer `signed_out` as a matter of course, or are the sign-in itself. */
const OPEN = new Set(['Viewer', 'SignIn', 'SignOut', 'FirstAdministratorSignUp', 'Front']);

/**
 * Where the sign-in has ended, waits until the person has signed in again, and where a fresh proof is wanted, until it was
 * given; then asks the same question once more.
 */
const askedOnTopLink = new ErrorLink(({ error, operation, forward }) => {
  const { code } = troubleOf(error);
  const asked = code === 'signed_out' ? signInAgain : code === 'prove_again' ? proveAgain : null;
  if (!asked || OPEN.has(operation.operationName ?? '')) return;
  // What nobody asked for interrupts nobody.
  if (operation.getContext()['quiet'] === true) return;
  return from(asked.ask()).pipe(switchMap((done) => (done ? forward(operation) : throwError(() => error))));
});

/** The client of this page. `policies`: how each feature wants its types cached. */
export function makeClient(policies: TypePolicies): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies: policies }),
    link: ApolloLink.from([askedOnTopLink, houseLink]),
  });
}
