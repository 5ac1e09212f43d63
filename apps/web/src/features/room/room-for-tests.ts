import type { MessageLine, PersonLine, ProtocolRunLine } from '@hearth/shared';
import type { RoomQuery } from '../../gql/room/graphql.js';
import type { SignInState } from '../../platform/sign-in/viewer-context.js';

export const noor: PersonLine = {
  __typename: 'Person',
  id: 'noor',
  name: 'Noor Haddad',
  pronouns: 'she/her',
  roleTitle: 'School counselor',
  organizationName: 'Alder Falls Middle School',
  state: 'VT',
  guest: false,
};
export const rosa: PersonLine = { ...noor, id: 'rosa', name: 'Rosa Medina', pronouns: null, state: 'ME' };

/** Noor is signed in. */
export const asNoor: SignInState = {
  viewer: {
    __typename: 'Viewer',
    id: noor.id,
    email: 'noor@example.org',
    locale: 'EN',
    timeZone: 'America/New_York',
    siteRoles: [],
    cohorts: [],
    can: { __typename: 'ViewerCan', scheduleSessions: false, readCollective: true },
    person: noor,
  },
  signedIn: () => undefined,
  signOut: () => Promise.resolve(),
};

/** A line as it is pushed: number and rev `number`, unless told otherwise. */
export function aLine(number: number, some: Partial<MessageLine> = {}): MessageLine {
  return {
    __typename: 'Message',
    id: `m${number}`,
    roomId: 'r1',
    number,
    rev: number,
    author: number % 2 === 0 ? noor : rosa,
    body: `line ${number}`,
    sentAt: '2026-11-23T20:31:00.000Z',
    editedAt: null,
    undone: false,
    tag: null,
    lessonMark: null,
    ...some,
  };
}

export const someLines = (from: number, to: number): MessageLine[] =>
  Array.from({ length: to - from + 1 }, (_, i) => aLine(from + i));

/** What a fetch answers when the room holds these lines. */
export function aRoom(
  lines: readonly MessageLine[],
  {
    rev = Math.max(0, ...lines.map((line) => line.rev)),
    hasBefore = false,
    people = [] as PersonLine[],
  } = {},
): RoomQuery {
  return {
    room: {
      __typename: 'Room',
      id: 'r1',
      open: true,
      rev,
      lastNumber: lines.at(-1)?.number ?? 0,
      people,
      protocol: null,
      can: { __typename: 'RoomCan', runProtocol: false, askLessons: false },
      messages: { __typename: 'MessagePage', hasBefore, nodes: [...lines] },
      session: {
        __typename: 'PeerSession',
        id: 's1',
        title: 'Peer session',
        purpose: '',
        audienceName: 'C-TLC, cohort of 2026',
        startsAt: '2026-11-23T20:30:00.000Z',
        endsAt: '2026-11-23T21:30:00.000Z',
        opensAt: '2026-11-23T20:10:00.000Z',
        timeZone: 'America/New_York',
        minutes: 60,
        status: 'OPEN',
        joinUrl: null,
        cancelNote: '',
        facilitators: [],
        can: { __typename: 'PeerSessionCan', enterRoom: true },
      },
    },
  };
}

/** A protocol of three steps that is about to begin, as it is pushed. */
export function aRun(some: Partial<ProtocolRunLine> = {}): ProtocolRunLine {
  const step = { __typename: 'ProtocolStep' as const, minutes: 5, hint: '', tag: null };
  return {
    __typename: 'ProtocolRun',
    id: 'r1',
    roomId: 'r1',
    rev: 1,
    version: 1,
    title: 'Consultancy',
    locale: 'en',
    steps: [
      { ...step, name: 'The dilemma', prompt: 'Tell what happened.', minutes: 7, speaks: 'PRESENTER' },
      { ...step, name: 'Questions', prompt: 'Ask what is a fact.', speaks: 'EVERYONE', tag: 'QUESTION' },
      { ...step, name: 'Thinking aloud', prompt: 'What do you hear?', speaks: 'ROUND' },
    ],
    state: 'READY',
    step: 0,
    endsAt: null,
    leftMs: null,
    ...some,
  };
}
