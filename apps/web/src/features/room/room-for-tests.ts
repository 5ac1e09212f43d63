import type { CaseCardLine, MessageLine, PersonLine, ProtocolRunLine } from '@hearth/shared';
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
    sharedDevice: null,
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
    replyToNumber: null,
    author: number % 2 === 0 ? noor : rosa,
    body: `line ${number}`,
    sentAt: '2026-11-23T20:31:00.000Z',
    editedAt: null,
    undone: false,
    contentNotes: [],
    reactions: null,
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
    personMutes: [],
    room: {
      __typename: 'Room',
      id: 'r1',
      open: true,
      rev,
      lastNumber: lines.at(-1)?.number ?? 0,
      readNumber: 0,
      people,
      protocol: null,
      polls: null,
      turns: null,
      lead: {
        __typename: 'RoomLead',
        id: 'r1',
        roomId: 'r1',
        rev: 0,
        facilitators: [],
        presenters: [],
        acting: null,
      },
      notes: null,
      breakouts: null,
      breakout: null,
      can: {
        __typename: 'RoomCan',
        runProtocol: false,
        askLessons: false,
        setRoles: false,
        runBreakouts: false,
        lockNotes: false,
        write: true,
        care: false,
      },
      caseCard: null,
      messages: { __typename: 'MessagePage', hasBefore, nodes: [...lines], reacted: [] },
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
        closedAt: null,
        joinUrl: null,
        cancelNote: '',
        facilitators: [],
        can: { __typename: 'PeerSessionCan', enterRoom: true, bringCase: false, close: false },
      },
    },
  };
}

/** A protocol of three steps that is about to begin, as it is pushed. */
export function aRun(some: Partial<ProtocolRunLine> = {}): ProtocolRunLine {
  const step = { __typename: 'ProtocolStep' as const, minutes: 5, hint: '', tag: null, shows: null };
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

/** A case of which the room has seen what happened, as it is pushed. */
export function aCase(some: Partial<CaseCardLine> = {}): CaseCardLine {
  return {
    __typename: 'CaseCard',
    id: 'r1',
    roomId: 'r1',
    rev: 1,
    author: rosa,
    ageBand: 'MIDDLE',
    setting: 'CLASSROOM',
    happened: 'A door was shut.',
    tried: null,
    question: null,
    expired: false,
    withdrawn: false,
    ...some,
  };
}
