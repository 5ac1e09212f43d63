import type { MessageLine, NoteLine, OtherRoomLine, PostLine } from '@hearth/shared';

/**
 * Everything that can happen, past tense, with ids, and for a post the line as its transaction left it: what everyone in
 * the audience sees, so it need not be read once more to be pushed. An event is heard in memory after the commit and
 * may only emit; it may be lost in a crash, so nothing may depend on one.
 */
export interface DomainEvents {
  'sign-in.ended': { signInIds: string[] };
  /** Rights of these persons have changed: roles, memberships, deactivation. */
  'access.changed': { personIds: string[] };
  'session.changed': { sessionId: string };
  'message.added': { roomId: string; messageIds: string[] };
  'message.edited': { roomId: string; messageIds: string[] };
  'message.undone': { roomId: string; messageIds: string[] };
  'message.reacted': { roomId: string; messageIds: string[] };
  /** It became a lesson people learned, or is none any more. */
  'message.marked': MessageLine;
  /** Something in a room changed that is no message: the line as its transaction left it. */
  'room.changed': OtherRoomLine;
  /** Something was written in a room's notes. */
  'notes.changed': NoteLine;
  /** Something that is between these persons alone, in the room of this session. */
  'room.cared': { sessionId: string; personIds: string[] };
  /** Who may be in the room of this session, or write there, has changed. */
  'room.measured': { sessionId: string };
  'post.added': PostLine;
  'post.edited': PostLine;
  'post.deleted': PostLine;
  'post.restored': PostLine;
  'post.reacted': PostLine;
  /** What is in these persons' inboxes, or unread there. */
  'inbox.changed': { personIds: string[] };
  /** A long task of this person's has come further, or to its end. */
  'task.changed': { personId: string; taskId: string };
  /** Answers, times or the state of a time poll. */
  'time_poll.changed': { pollId: string };
  /** A draft of this person's was written, sent or thrown away. */
  'draft.changed': { personId: string };
  /** What administrators set was set anew. */
  'settings.changed': { key: string };
}
export type DomainEventName = keyof DomainEvents;
