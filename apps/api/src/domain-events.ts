/**
 * Everything that can happen, past tense, ids only. An event is heard in memory after the commit and may only emit;
 * it may be lost in a crash, so nothing may depend on one.
 */
export interface DomainEvents {
  'sign-in.ended': { signInIds: string[] };
  /** Rights of these persons have changed: roles, memberships, deactivation. */
  'access.changed': { personIds: string[] };
  'session.changed': { sessionId: string };
  'message.added': { roomId: string; messageIds: string[] };
  'message.edited': { roomId: string; messageIds: string[] };
  'message.undone': { roomId: string; messageIds: string[] };
  'post.added': { threadId: string; postId: string };
  'post.edited': { threadId: string; postId: string };
  'post.deleted': { threadId: string; postId: string };
  'post.restored': { threadId: string; postId: string };
}
export type DomainEventName = keyof DomainEvents;
