import type { PersonFace, Reactions } from './person-line.js';

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
  author: PersonFace | null;
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
