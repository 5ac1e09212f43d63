import { mayRead, type Viewer } from '../../platform/access/viewer.js';

/** What the rules ask about a space. */
export interface SpaceFacts {
  audienceId: string;
  archived: boolean;
  /** Its cohort is over: it is kept to be read. */
  finished: boolean;
}

/** What the rules ask about a thread. */
export interface ThreadFacts {
  audienceId: string;
  locked: boolean;
  /** Its space takes no more words: archived, or the cohort is over. */
  closed: boolean;
}

/** What the rules ask about a post; `mine` comes from the authorship alone. */
export interface PostFacts extends ThreadFacts {
  mine: boolean;
  deleted: boolean;
}

export const canReadSpace = (viewer: Viewer, space: SpaceFacts): boolean => mayRead(viewer, space.audienceId);

export const canStartThread = (viewer: Viewer, space: SpaceFacts): boolean =>
  canReadSpace(viewer, space) && !space.archived && !space.finished;

export const canReadThread = (viewer: Viewer, thread: Pick<ThreadFacts, 'audienceId'>): boolean =>
  mayRead(viewer, thread.audienceId);

export const canReply = (viewer: Viewer, thread: ThreadFacts): boolean =>
  canReadThread(viewer, thread) && !thread.locked && !thread.closed;

/** What is said of a thread (needs, tags): whoever asked, while it takes words. `asked` comes from the authorship alone. */
export const canDescribe = (viewer: Viewer, thread: ThreadFacts & { asked: boolean }): boolean =>
  thread.asked && canReply(viewer, thread);

/** One's own words, while the thread still takes words. */
export const canEditPost = (viewer: Viewer, post: PostFacts): boolean =>
  post.mine && !post.deleted && canReply(viewer, post);

/** One's own words can be taken back always, in a locked thread or a finished cohort too. */
export const canDeletePost = (viewer: Viewer, post: PostFacts): boolean =>
  post.mine && !post.deleted && canReadThread(viewer, post);

/** Whoever took a post back may put it back; how long is told by `restoreUntil`. */
export const canRestorePost = (viewer: Viewer, post: PostFacts): boolean =>
  post.mine && post.deleted && canReadThread(viewer, post);

/** The end of the time for taking a deletion back, ISO 8601; null once it is over. */
export function restoreUntil(deletedAt: string, undoSeconds: number, now = Date.now()): string | null {
  const until = Date.parse(deletedAt) + undoSeconds * 1_000;
  return until > now ? new Date(until).toISOString() : null;
}
