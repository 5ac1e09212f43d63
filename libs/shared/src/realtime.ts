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
  /** Without an account, in one session's room by a link. What they call themselves cannot say otherwise. */
  guest: boolean;
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
  author: PersonLine | null;
  /** Plain text; empty once undone. */
  body: string;
  sentAt: string;
  editedAt: string | null;
  undone: boolean;
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
  steps: ({ __typename: 'ProtocolStep' } & ProtocolStep)[];
}

/** What changes in a room beside its messages; each names its `roomId`, and has the room's next `rev`. */
export type OtherRoomLine = ProtocolRunLine;

/** Whatever changes in a room, each with the room's next `rev`. */
export type RoomLine = MessageLine | OtherRoomLine;

/** How many reactions of each kind a post has. */
export interface PostReactions {
  __typename: 'PostReactions';
  thankYou: number;
  withYou: number;
  helpful: number;
  meToo: number;
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
  /** Enter the room as a guest: the answer holds what of it is a guest's. From then on `head` says when to ask again. */
  'guest.join': (
    body: { roomId: string; afterRev: number },
    ack: (a: Ack<Changes<RoomLine>>) => void,
  ) => void;
  'guest.leave': (body: { roomId: string }, ack: (a: Ack<object>) => void) => void;
  'guest.changes': (
    body: { roomId: string; afterRev: number },
    ack: (a: Ack<Changes<RoomLine>>) => void,
  ) => void;
  /** `id` is a UUID made by the client; the same id from the same person is answered the same and stored once. */
  'message.send': (
    body: { roomId: string; id: string; body: string },
    ack: (a: Ack<{ rev: number; sentAt: string }>) => void,
  ) => void;
  'message.edit': (
    body: { roomId: string; id: string; body: string },
    ack: (a: Ack<{ rev: number }>) => void,
  ) => void;
  /** Take one's own message back. Twice is once. */
  'message.undo': (body: { roomId: string; id: string }, ack: (a: Ack<{ rev: number }>) => void) => void;
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
  /** Something in a room changed that is no message. */
  'room.changed': (body: OtherRoomLine) => void;
  /** Who is in the room now; at most one a second per room. */
  'room.people': (body: { roomId: string; people: PersonLine[] }) => void;
  'post.added': (body: PostLine) => void;
  'post.edited': (body: PostLine) => void;
  'post.deleted': (body: PostLine) => void;
  'post.restored': (body: PostLine) => void;
  'post.reacted': (body: PostLine) => void;
  /** What this person's inbox holds, or how much of it is unread, has changed. */
  'inbox.changed': () => void;
  /** A draft of one's own changed, here or on another device. */
  'draft.changed': () => void;
  /** The counter of a channel has moved; who is behind asks for the gap. */
  head: (body: { channel: Channel; rev: number }) => void;
  /** You were put out of a channel. */
  'access.lost': (body: { channel: Channel } & Refusal) => void;
  /** The sign-in behind this socket has ended; the socket closes. */
  'signed.out': () => void;
  /** This process stops; come back after `inMs`. */
  'come.back': (body: { inMs: number }) => void;
}

/** `room:<id>`, `thread:<id>` or `person:<id>`; `guests:<id of the room>` is a room as its guests hear it. */
export type Channel = `${'room' | 'thread' | 'person' | 'guests'}:${string}`;
