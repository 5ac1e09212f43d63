import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import {
  canArrange,
  canAskLesson,
  canDeletePost,
  canDescribe,
  canEditPost,
  canFlagPost,
  canKeep,
  canMarkHelpful,
  canMarkLesson,
  canPoll,
  canReact,
  canReply,
  canRestorePost,
  canStartThread,
  restoreUntil,
  type ThreadFacts,
} from './forum.policy.js';
import { PostFlagged, type Post, type PostWord, type Space, type Thread } from './forum.types.js';
import { wordingOf } from './post-wording.js';
import type { PostRow } from './post.sql.js';
import type { SpaceRow } from './space.queries.js';
import type { ThreadRow } from './thread.queries.js';

/** One of a list. A list inside each of a list would cost a statement each, so it is refused. */
export interface Listed {
  listed?: true;
}

/** For a list inside a thing: throws `too_complex` where the thing is itself one of a list. */
export function ensureAlone(thing: Listed): void {
  if (thing.listed) throw new RefusalError('too_complex');
}

/** A space with what the viewer may do in it. */
export const shownSpace = (viewer: Viewer, row: SpaceRow): Space & SpaceRow => ({
  ...row,
  can: {
    startThread: canStartThread(viewer, row),
    keep: canKeep(viewer, row),
    arrange: canArrange(viewer, row),
  },
});

/** A thread with what the viewer may do in it. */
export const shownThread = (viewer: Viewer, row: ThreadRow): Thread & ThreadRow => ({
  ...row,
  can: {
    reply: canReply(viewer, row),
    describe: canDescribe(viewer, row),
    keep: canKeep(viewer, row),
    poll: canPoll(viewer, row),
  },
});

/** The number a visit begins at: `ahead` posts before the first unread, where a page of `first` from the top has it not. */
export function goesOnReading(thread: ThreadRow, ahead: number, first: number): number {
  const { readNumber, unreadCount } = thread;
  const before = Math.min(Math.max(ahead, 0), first - 1);
  if (readNumber === 0 || unreadCount === 0 || readNumber + 1 <= first - before) return 1;
  return readNumber + 1 - before;
}

/** A post with what the viewer may do with it. */
export function shownPost(
  viewer: Viewer,
  row: PostRow,
  thread: ThreadFacts & { asked: boolean },
  undoSeconds: number,
): Post {
  const { audienceId, locked, closed, asked } = thread;
  const { mine, deleted, hidden, number, word, flagWaits } = row;
  const removed = word?.about === 'removed';
  const facts = { audienceId, locked, closed, asked, mine, deleted, hidden, removed, number };
  const canEdit = canEditPost(viewer, facts);
  const until =
    row.deletedAt && canRestorePost(viewer, facts) ? restoreUntil(row.deletedAt, undoSeconds) : null;
  return {
    ...row,
    markdown: canEdit ? row.markdown : null,
    wording: canEdit && row.markdown !== null ? wordingOf(row.markdown) : null,
    viewer: {
      mine,
      canEdit,
      canDelete: canDeletePost(viewer, facts),
      canMarkHelpful: canMarkHelpful(viewer, facts),
      canReact: canReact(viewer, facts),
      reacted: row.reacted,
      restoreUntil: until,
      canFlag: flagWaits === null && canFlagPost(viewer, facts),
      flagged: flagWaits === null ? null : flagWaits ? PostFlagged.WAITING : PostFlagged.SETTLED,
      word: word as PostWord | null,
      ownHtml: row.ownHtml,
      canMarkLesson: canMarkLesson(viewer, facts),
      lessonAsked: row.lessonMark ? null : row.lessonAsked,
      canAskLesson: !row.lessonMark && !row.askedLesson && canAskLesson(viewer, facts),
    },
  };
}
