import type { SignInState, Viewer } from '../sign-in/viewer-context.js';

/** Someone who is signed in, by their id. */
export function signedInAs(id: string): SignInState {
  const viewer: Viewer = {
    __typename: 'Viewer',
    id,
    email: 'noor@example.org',
    locale: 'EN',
    timeZone: 'America/New_York',
    sharedDevice: null,
    siteRoles: [],
    cohorts: [],
    can: { __typename: 'ViewerCan', scheduleSessions: false, readCollective: true },
    person: {
      __typename: 'Person',
      id,
      name: 'Noor Haddad',
      pronouns: null,
      roleTitle: 'school nurse',
      organizationName: null,
      state: 'ME',
    },
  };
  return { viewer, signedIn: () => undefined, signOut: () => Promise.resolve() };
}
