import type { SessionFactsFragment } from '../../gql/sessions/graphql.js';

/** A session to come, as it is fetched: Tuesday, December 1, 2026, 3:30 PM in New York. */
export function aSessionForTests(some: Partial<SessionFactsFragment> = {}): SessionFactsFragment {
  return {
    __typename: 'PeerSession',
    id: 's1',
    title: 'Peer session',
    purpose: 'What helps',
    audienceId: 'a1',
    audienceKind: 'COHORT',
    audienceName: 'C-TLC, cohort of 2026',
    startsAt: '2026-12-01T20:30:00.000Z',
    endsAt: '2026-12-01T21:30:00.000Z',
    opensAt: '2026-12-01T20:10:00.000Z',
    timeZone: 'America/New_York',
    minutes: 60,
    status: 'UPCOMING',
    joinUrl: null,
    listedPublicly: false,
    version: 1,
    canceledAt: null,
    closedAt: null,
    cancelNote: '',
    viewerRsvp: null,
    series: null,
    rsvpCounts: null,
    presenters: [],
    materials: [],
    places: null,
    facilitators: [
      {
        __typename: 'Person',
        id: 'tomas',
        name: 'Tomas Almeida',
        pronouns: 'he/him',
        roleTitle: 'Principal',
        organizationName: 'Tern Harbor Elementary School',
        state: 'ME',
      },
    ],
    can: {
      __typename: 'PeerSessionCan',
      edit: true,
      enterRoom: false,
      rsvp: true,
      bringCase: false,
      close: false,
    },
    ...some,
  };
}
