import type { CaseAgeBand, CasePart, CaseSetting } from './case-card.js';
import type { MessageReactions, PersonLine } from './person-line.js';
import type { LessonMark } from './post-lines.js';
import type { MessageTag, ProtocolStep, RunClock } from './protocol.js';

/** A line of a room's chat. Instants are ISO 8601 in UTC. */
export interface MessageLine {
  __typename: 'Message';
  id: string;
  roomId: string;
  /** Place in the room, from 1, without gaps; never changes. */
  number: number;
  /** The room's counter at this line's latest change. */
  rev: number;
  /** The earlier message of the same room that it answers. */
  replyToNumber: number | null;
  author: PersonLine | null;
  /** Plain text; empty once undone. */
  body: string;
  sentAt: string;
  editedAt: string | null;
  undone: boolean;
  /** Keys of what is hard in it; then it is folded until one opens it. */
  contentNotes: string[];
  /** Null where nobody has reacted. */
  reactions: MessageReactions | null;
  /** What it counts as: what the step of the protocol asked for when it was sent. */
  tag: MessageTag | null;
  /** It is a lesson people learned. */
  lessonMark: Uppercase<LessonMark> | null;
}

/** The protocol of a room and where it stands. Without steps there is none any more. */
export interface ProtocolRunLine extends RunClock {
  __typename: 'ProtocolRun';
  /** The room's. */
  id: string;
  roomId: string;
  /** The room's counter at its latest change. */
  rev: number;
  /** One more at every change of it; who changes it names the one they saw. */
  version: number;
  title: string;
  /** The language of its texts. */
  locale: string;
  steps: ({ __typename: 'ProtocolStep'; shows: CasePart | null } & ProtocolStep)[];
}

/** What the room sees of a case: the parts that were shown. Null: not shown yet, or gone. */
export interface CaseCardLine {
  __typename: 'CaseCard';
  /** The room's. */
  id: string;
  roomId: string;
  /** The room's counter at its latest change. */
  rev: number;
  /** Who brings it; null once it is gone. */
  author: PersonLine | null;
  ageBand: CaseAgeBand | null;
  setting: CaseSetting | null;
  happened: string | null;
  tried: string | null;
  question: string | null;
  /** Its time was up, and its words are deleted. */
  expired: boolean;
  /** It was taken back; whether another is written is not said. */
  withdrawn: boolean;
}

/** A hand that is up. */
export interface RaisedHandLine {
  __typename: 'RaisedHand';
  person: PersonLine;
  raisedAt: string;
  /** They had the floor in this session already. */
  heard: boolean;
}

/** One of the circle of a listening round. */
export interface RoundPersonLine {
  __typename: 'RoundPerson';
  person: PersonLine;
  /** The round is not to come to them any more: they spoke, or rather listened. */
  done: boolean;
}

/** Whose turn it is in a room. */
export interface RoomTurnsLine {
  __typename: 'RoomTurns';
  /** The room's. */
  id: string;
  roomId: string;
  rev: number;
  /** One more at every change; whoever facilitates names the one they saw. */
  version: number;
  floor: PersonLine | null;
  /** In the order in which they are to be heard. */
  hands: RaisedHandLine[];
  /** A listening round that goes on; whoever has the floor is the one it has come to. */
  round: { __typename: 'ListeningRound'; people: RoundPersonLine[]; nextId: string | null } | null;
}

/** Who leads in a room. */
export interface RoomLeadLine {
  __typename: 'RoomLead';
  /** The room's. */
  id: string;
  roomId: string;
  rev: number;
  facilitators: PersonLine[];
  presenters: PersonLine[];
  /** Who stands in until they are back. */
  acting: PersonLine | null;
}

/** A question in a room as everyone there sees it: never who would like to hear it answered, and whose it is only where they said so. */
export interface RoomQuestionLine {
  __typename: 'RoomQuestion';
  id: string;
  roomId: string;
  /** Place among the room's questions, from 1; never changes. */
  number: number;
  /** The room's counter at its latest change. */
  rev: number;
  /** Null where it was asked as a member, or by someone who has gone. */
  author: PersonLine | null;
  asMember: boolean;
  /** Plain text; empty once withdrawn, and while hidden. */
  body: string;
  askedAt: string;
  edited: boolean;
  /** So many would like to hear it answered. */
  votes: number;
  answered: boolean;
  pinned: boolean;
  withdrawn: boolean;
  hidden: boolean;
}

/** How a room takes questions. */
export interface RoomQuestionsLine {
  __typename: 'RoomQuestions';
  /** The room's. */
  id: string;
  roomId: string;
  rev: number;
  /** One may ask without one's name. */
  asMember: boolean;
}

/** The polls of a room have moved: what they say depends on who looks, and is fetched. */
export interface RoomPollsLine {
  __typename: 'RoomPolls';
  /** The room's. */
  id: string;
  roomId: string;
  rev: number;
  count: number;
}

/** Whether the shared notes of a room are locked. What stands in them travels by itself, see `NoteLine`. */
export interface RoomNotesLine {
  __typename: 'RoomNotes';
  /** The room's. */
  id: string;
  roomId: string;
  rev: number;
  version: number;
  lockedAt: string | null;
}

/** One small room of a round. */
export interface BreakoutRoom {
  __typename: 'BreakoutRoom';
  id: string;
  /** Which of its round it is, from 1. */
  number: number;
  round: number;
  people: PersonLine[];
}

/** As stored; who is called back is back once `endsAt` has passed, see `breakoutsRun`. */
export type BreakoutsState = 'OPEN' | 'CALLED_BACK' | 'OVER';

/** The breakouts of a main room: those of the latest round, and the rooms of all rounds. */
export interface BreakoutsLine {
  __typename: 'Breakouts';
  /** The main room's. */
  id: string;
  roomId: string;
  rev: number;
  version: number;
  round: number;
  state: BreakoutsState;
  prompt: string;
  endsAt: string | null;
  rooms: BreakoutRoom[];
}

/** What a breakout itself shows of its round. */
export interface BreakoutLine {
  __typename: 'Breakout';
  /** Its own room's. */
  id: string;
  roomId: string;
  rev: number;
  mainRoomId: string;
  number: number;
  people: PersonLine[];
  state: BreakoutsState;
  prompt: string;
  endsAt: string | null;
}

/** What changes in a room beside its messages; each names its `roomId`, and has the room's next `rev`. */
// prettier-ignore
export type OtherRoomLine =
  | ProtocolRunLine
  | RoomTurnsLine
  | RoomLeadLine
  | CaseCardLine
  | RoomQuestionLine
  | RoomQuestionsLine
  | RoomPollsLine
  | RoomNotesLine
  | BreakoutsLine
  | BreakoutLine;

/** Whatever changes in a room, each with the room's next `rev`. */
export type RoomLine = MessageLine | OtherRoomLine;

/** One change of a room's notes, or all of them folded into one. */
export interface NoteLine {
  roomId: string;
  /** Counts the changes of these notes, without gaps. */
  rev: number;
  /** A Yjs update, in base64. */
  update: string;
  /** Who wrote it; null where many changes are folded into one. */
  author: PersonLine | null;
}
