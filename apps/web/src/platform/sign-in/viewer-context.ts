import { createContext, useContext } from 'react';
import type { ViewerFactsFragment } from '../../gql/shell/graphql.js';

export type Viewer = ViewerFactsFragment;

export interface SignInState {
  /** Null for a visitor. */
  viewer: Viewer | null;
  /** After a sign-in or sign-up that answered with this viewer. */
  signedIn: (viewer: Viewer) => void;
  /**
   * Ends the sign-in here and on the server; rejects where the server could not be reached. Goes to the front page, or
   * stays at this address, whose link is for someone else.
   */
  signOut: (to?: 'front' | 'here') => Promise<void>;
}

export const SignInContext = createContext<SignInState | null>(null);

/** Sign-in and sign-out, and who is signed in, if anyone. */
export function useSignIn(): SignInState {
  const state = useContext(SignInContext);
  if (!state) throw new Error('useSignIn outside of ViewerProvider');
  return state;
}

/** Who is signed in; only on pages that stand behind a sign-in. */
export function useViewer(): Viewer {
  const { viewer } = useSignIn();
  if (!viewer) throw new Error('useViewer on a page for visitors');
  return viewer;
}

/** Does this person look at what was flagged? What they may do with it, the server says. */
export const reviews = ({ siteRoles }: Pick<Viewer, 'siteRoles'>): boolean =>
  siteRoles.some((role) => role === 'MODERATOR' || role === 'ADMINISTRATOR');

/** Does this person decide who comes in? What they may do, the server says. */
export const letsIn = ({ siteRoles, cohorts }: Pick<Viewer, 'siteRoles' | 'cohorts'>): boolean =>
  siteRoles.includes('ADMINISTRATOR') || cohorts.some(({ role }) => role === 'COORDINATOR');
