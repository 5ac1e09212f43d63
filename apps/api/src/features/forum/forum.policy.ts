import { COLLECTIVE_AUDIENCE_ID } from '../../foundation/cohorts/audiences.js';
import { holds, isCoordinator, mayRead, type Viewer } from '../../platform/access/viewer.js';
import { SpaceStarters } from './forum.types.js';

/** What the rules ask about a space. */
export interface SpaceFacts {
  audienceId: string;
  archived: boolean;
  /** Its cohort is over: it is kept to be read. */
  finished: boolean;
  /** Who starts threads: all who read it, or its keepers alone. */
  starters: SpaceStarters;
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
  /** Moderators look at it, or have removed it. */
  hidden: boolean;
  number: number;
  /** The viewer asked: wrote the first post of its thread. From the authorship alone. */
  asked: boolean;
}

export const canReadSpace = (viewer: Viewer, space: SpaceFacts): boolean => mayRead(viewer, space.audienceId);

/** Keepers of a place: moderators where they read, and the coordinators of its cohort. They lock, pin and archive. */
export const canKeep = (viewer: Viewer, { audienceId }: { audienceId: string }): boolean =>
  mayRead(viewer, audienceId) &&
  (holds(viewer, 'moderator') ||
    viewer.cohorts.some((cohort) => cohort.audienceId === audienceId && cohort.role === 'coordinator'));

/**
 * Who makes, names and orders spaces: a cohort's are its coordinators'; the Collective's, every coordinator's who is in it, and
 * administrators'.
 */
export const canArrange = (viewer: Viewer, { audienceId }: { audienceId: string }): boolean =>
  mayRead(viewer, audienceId) &&
  (audienceId === COLLECTIVE_AUDIENCE_ID
    ? isCoordinator(viewer) || holds(viewer, 'administrator')
    : viewer.cohorts.some((cohort) => cohort.audienceId === audienceId && cohort.role === 'coordinator'));

export const canStartThread = (viewer: Viewer, space: SpaceFacts): boolean =>
  canReadSpace(viewer, space) &&
  !space.archived &&
  !space.finished &&
  (space.starters === SpaceStarters.EVERYONE || canKeep(viewer, space));

export const canReadThread = (viewer: Viewer, thread: Pick<ThreadFacts, 'audienceId'>): boolean =>
  mayRead(viewer, thread.audienceId);

export const canReply = (viewer: Viewer, thread: ThreadFacts): boolean =>
  canReadThread(viewer, thread) && !thread.locked && !thread.closed;

/** What is said of a thread (needs, tags): whoever asked, while it takes words. `asked` comes from the authorship alone. */
export const canDescribe = (viewer: Viewer, thread: ThreadFacts & { asked: boolean }): boolean =>
  thread.asked && canReply(viewer, thread);

/** A poll stands with the question: whoever asked adds it, or a keeper. */
export const canPoll = (viewer: Viewer, thread: ThreadFacts & { asked: boolean }): boolean =>
  canReply(viewer, thread) && (thread.asked || canKeep(viewer, thread));

/** Whoever asked says what helped them, of what others wrote. */
export const canMarkHelpful = (viewer: Viewer, post: PostFacts): boolean =>
  canDescribe(viewer, post) && post.number > 1 && !post.mine && !post.deleted && !post.hidden;

/** To what others wrote, until its place is put away: a closed thread can still be thanked for. */
export const canReact = (viewer: Viewer, post: PostFacts): boolean =>
  canReadThread(viewer, post) && !post.closed && !post.mine && !post.deleted && !post.hidden;

/** One's own words, while the thread still takes words. */
export const canEditPost = (viewer: Viewer, post: PostFacts): boolean =>
  post.mine && !post.deleted && canReply(viewer, post);

/** One's own words can be taken back always, in a locked thread or a finished cohort too. */
export const canDeletePost = (viewer: Viewer, post: PostFacts): boolean =>
  post.mine && !post.deleted && canReadThread(viewer, post);

/** Whoever took a post back may put it back; how long is told by `restoreUntil`. What a moderator removed is not theirs to. */
export const canRestorePost = (viewer: Viewer, post: PostFacts & { removed: boolean }): boolean =>
  post.mine && post.deleted && !post.removed && canReadThread(viewer, post);

/** What others wrote, wherever one reads it, once. */
export const canFlagPost = (viewer: Viewer, post: PostFacts): boolean =>
  canReadThread(viewer, post) && !post.mine && !post.deleted && !post.hidden;

/**
 * Who wrote as a member is looked up by administrators alone, of what they may read: where they belong, or what was flagged.
 * Their own needs no looking up.
 */
export const canUnmask = (
  viewer: Viewer,
  post: { audienceId: string; flagged: boolean; asMember: boolean; mine: boolean },
): boolean =>
  holds(viewer, 'administrator') &&
  (mayRead(viewer, post.audienceId) || post.flagged) &&
  post.asMember &&
  !post.mine;

/** One's own words, wherever one reads them, in a locked thread or a finished cohort too. */
export const canMarkLesson = (viewer: Viewer, post: PostFacts): boolean =>
  post.mine && !post.deleted && !post.hidden && canReadThread(viewer, post);

/** Who arranges the spaces there gathers what was learned: of what others wrote, with their consent. */
export const canAskLesson = (viewer: Viewer, post: PostFacts): boolean =>
  canArrange(viewer, post) && !post.mine && !post.deleted && !post.hidden;

/** What a post said before is its author's to read; moderators read it where they review it. */
export const canReadVersions = (viewer: Viewer, post: PostFacts): boolean =>
  post.mine && canReadThread(viewer, post);

/** The end of the time for taking a deletion back, ISO 8601; null once it is over. */
export function restoreUntil(deletedAt: string, undoSeconds: number, now = Date.now()): string | null {
  const until = Date.parse(deletedAt) + undoSeconds * 1_000;
  return until > now ? new Date(until).toISOString() : null;
}
