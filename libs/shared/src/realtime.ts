import type { Refusal } from './error-codes.js';
import type { PersonLine, ReactionName } from './person-line.js';
import type { PostLine } from './post-lines.js';
import type { MessageLine, NoteLine, OtherRoomLine, RoomLine } from './room-lines.js';

/**
 * The messages on the socket. Client messages are answered by an acknowledgement, `Ack<T>`.
 * Whatever is pushed here is exactly a GraphQL fragment (`__typename` included) with nothing viewer-specific, so
 * that a live change and a fetched one are the same object in the client's cache.
 */
export type Ack<T> = ({ ok: true } & T) | ({ ok: false } & Refusal);

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
  /** The answers or the times of a time poll changed; told to those who may run it. */
  'time_poll.changed': (body: { pollId: string }) => void;
  /** A draft of one's own changed, here or on another device. */
  'draft.changed': () => void;
  /** A long task of one's own has come further: ask how far. */
  'task.changed': (body: { taskId: string }) => void;
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

/** `room:<id>`, `notes:<room id>`, `thread:<id>` or `person:<id>`; `guests:<id of the room>` is a room as its guests hear it. */
export type Channel = `${'room' | 'notes' | 'thread' | 'person' | 'guests'}:${string}`;
