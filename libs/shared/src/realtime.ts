import type { CaseAgeBand, CasePart, CaseSetting } from './case-card.js';
import type { Refusal } from './error-codes.js';
import type { MessageTag, ProtocolStep, RunClock } from './protocol.js';
import type { StateCode } from './roles.js';

/**
 * The messages on the socket. Client messages are answered by an acknowledgement, `Ack<T>`.
 * Whatever is pushed here is exactly a GraphQL fragment (`__typename` included) with nothing viewer-specific, so
 * that a live change and a fetched one are the same object in the client's cache.
 */
export type Ack<T> = ({ ok: true } & T) | ({ ok: false } & Refusal);

/** A person as shown beside a line. */
export interface PersonLine {
  __typename: 'Person';
  id: string;
  name: string;
  pronouns: string | null;
  roleTitle: string;
  organizationName: string | null;
  state: StateCode | null;
}

/** How many reactions there are of each kind; never whose they are. */
export interface Reactions {
  thankYou: number;
  withYou: number;
  helpful: number;
  meToo: number;
}

export const REACTION_KINDS = ['thank_you', 'with_you', 'helpful', 'me_too'] as const;
export type ReactionName = Uppercase<(typeof REACTION_KINDS)[number]>;

/** How many reactions of each kind a message has. */
export interface MessageReactions extends Reactions {
  __typename: 'MessageReactions';
}

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

/** How many reactions of each kind a post has. */
export interface PostReactions extends Reactions {
  __typename: 'PostReactions';
}

/** Where a post stands now that was moved. */
export interface PostPlace {
  __typename: 'PostPlace';
  threadId: string;
  number: number;
  title: string;
}

/** A post of a thread as everyone in its audience sees it. */
/** What people learned: how the model was put to work, or how to refine it. Not a lesson of the course. */
export type LessonMark = 'put_to_work' | 'refine';

export interface PostLine {
  __typename: 'Post';
  id: string;
  threadId: string;
  /** Place in the thread, from 1, without gaps; never changes. */
  number: number;
  /** The thread's counter at this post's latest change. */
  rev: number;
  replyToNumber: number | null;
  /** Null where it was written as a member, or by someone who has gone. */
  author: PersonLine | null;
  /** For a post written as a member: the number of the first post of the same voice in this thread. */
  voice: number | null;
  /** Sanitized HTML; empty once deleted, and while hidden. */
  html: string;
  /** Keys of what is hard in it; then it is folded until one opens it. */
  contentNotes: string[];
  /** It helped whoever asked, they say. */
  helpful: boolean;
  /** As GraphQL names it; null where it is none, or the post does not stand. */
  lessonMark: Uppercase<LessonMark> | null;
  /** Null where nobody has reacted; never whose they are. */
  reactions: PostReactions | null;
  createdAt: string;
  editedAt: string | null;
  deleted: boolean;
  /** Moderators look at it, so nobody reads it meanwhile; where it is deleted as well, they have removed it. */
  hidden: boolean;
  /** Only its number is left here: the post was moved to another thread of the same people. */
  movedTo: PostPlace | null;
}

/** One page of what changed since a `rev`. Apply all lines, then take `upTo` as one's own `rev`; ask again while it is below `head`. */
export interface Changes<Line> {
  /** In the order of `rev`, each line once, in its latest state. */
  lines: Line[];
  /** Everything up to and including this `rev` is now known. */
  upTo: number;
  /** The counter when the page was read. */
  head: number;
}

/** A new message. `replyToNumber`: the earlier one that it answers. */
export interface MessageSend {
  roomId: string;
  id: string;
  body: string;
  replyToNumber?: number | null;
  contentNotes?: string[];
}

/** What a client may say, with the type of its acknowledgement. */
export interface ClientMessages {
  /** Enter a room: the live stream starts, the answer holds what was missed since `afterRev`. */
  'room.join': (body: { roomId: string; afterRev: number }, ack: (a: Ack<Changes<RoomLine>>) => void) => void;
  'room.leave': (body: { roomId: string }, ack: (a: Ack<object>) => void) => void;
  /** Ask for a gap, or the next page of a replay. */
  'room.changes': (
    body: { roomId: string; afterRev: number },
    ack: (a: Ack<Changes<RoomLine>>) => void,
  ) => void;
  /** `id` is a UUID made by the client; the same id from the same person is answered the same and stored once. */
  'message.send': (body: MessageSend, ack: (a: Ack<{ rev: number; sentAt: string }>) => void) => void;
  /** Without `contentNotes` these stay as they are. */
  'message.edit': (
    body: { roomId: string; id: string; body: string; contentNotes?: string[] },
    ack: (a: Ack<{ rev: number }>) => void,
  ) => void;
  /** React to what someone else said, or take that back. Twice is once. */
  'message.react': (
    body: { roomId: string; id: string; kind: ReactionName; on: boolean },
    ack: (a: Ack<{ rev: number }>) => void,
  ) => void;
  /** One is writing: said every few seconds at most, told to those who are there, and never stored. */
  'room.typing': (body: { roomId: string }, ack: (a: Ack<object>) => void) => void;
  /** One has read as far as this message. Moves forward only. */
  'room.read': (body: { roomId: string; number: number }, ack: (a: Ack<object>) => void) => void;
  /** Take one's own message back. Twice is once. */
  'message.undo': (body: { roomId: string; id: string }, ack: (a: Ack<{ rev: number }>) => void) => void;
  /** Hear what is written in a room's notes. The answer holds all of it since `afterRev`. */
  'notes.join': (
    body: { roomId: string; afterRev: number },
    ack: (a: Ack<Changes<NoteLine>>) => void,
  ) => void;
  'notes.leave': (body: { roomId: string }, ack: (a: Ack<object>) => void) => void;
  'notes.changes': (
    body: { roomId: string; afterRev: number },
    ack: (a: Ack<Changes<NoteLine>>) => void,
  ) => void;
  /** Write in them: a Yjs update in base64. The same again changes nothing; acknowledged once it is stored. */
  'notes.update': (body: { roomId: string; update: string }, ack: (a: Ack<{ rev: number }>) => void) => void;
  /** What time it is, in milliseconds since 1970, by the one clock that steps are timed by. */
  'clock.read': (body: object, ack: (a: Ack<{ now: number }>) => void) => void;
  'thread.join': (
    body: { threadId: string; afterRev: number },
    ack: (a: Ack<Changes<PostLine>>) => void,
  ) => void;
  'thread.leave': (body: { threadId: string }, ack: (a: Ack<object>) => void) => void;
  'thread.changes': (
    body: { threadId: string; afterRev: number },
    ack: (a: Ack<Changes<PostLine>>) => void,
  ) => void;
}

/** What the server pushes. */
export interface ServerMessages {
  /** A line was added, edited or undone. */
  'message.added': (body: MessageLine) => void;
  'message.edited': (body: MessageLine) => void;
  'message.undone': (body: MessageLine) => void;
  'message.reacted': (body: MessageLine) => void;
  /** Something in a room changed that is no message. */
  'room.changed': (body: OtherRoomLine) => void;
  /** Something was written in a room's notes. */
  'notes.changed': (body: NoteLine) => void;
  /** Who is in the room now; at most one a second per room. */
  'room.people': (body: { roomId: string; people: PersonLine[] }) => void;
  /** Who has just been writing; at most one a second per room. Each fades after a few seconds, or with what they send. */
  'room.typing': (body: { roomId: string; people: PersonLine[] }) => void;
  /** What the room's session says, or whether the room is open, has changed: ask again. */
  'room.session': (body: { roomId: string }) => void;
  'post.added': (body: PostLine) => void;
  'post.edited': (body: PostLine) => void;
  'post.deleted': (body: PostLine) => void;
  'post.restored': (body: PostLine) => void;
  'post.reacted': (body: PostLine) => void;
  /** What this person's inbox holds, or how much of it is unread, has changed. */
  'inbox.changed': () => void;
  /** A draft of one's own changed, here or on another device. */
  'draft.changed': () => void;
  /** Something in the room of this session that is between this person and those who run it alone: ask what. */
  'room.care': (body: { sessionId: string }) => void;
  /** The counter of a channel has moved; who is behind asks for the gap. */
  head: (body: { channel: Channel; rev: number }) => void;
  /** You were put out of a channel. */
  'access.lost': (body: { channel: Channel } & Refusal) => void;
  /** The sign-in behind this socket has ended; the socket closes. */
  'signed.out': () => void;
  /** This process stops; come back after `inMs`. */
  'come.back': (body: { inMs: number }) => void;
}

/** `room:<id>`, `notes:<room id>`, `thread:<id>` or `person:<id>`. */
export type Channel = `${'room' | 'notes' | 'thread' | 'person'}:${string}`;
