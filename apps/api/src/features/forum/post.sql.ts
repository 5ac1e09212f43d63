import type { PostLine } from '@hearth/shared';
import type { Person } from '../../foundation/people/people.types.js';
import { personFace } from '../../foundation/people/person-line.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { WordAbout } from '../../platform/contributors/flaggable.js';
import type { ReactionKind } from '../../foundation/reactions/reactions.types.js';
import { stands } from './post-stands.sql.js';
import { myReactions } from '../../foundation/reactions/reactions.sql.js';
import { jsonRow } from '../../platform/db/json-row.js';

/** A post as read for one viewer: the line everyone sees, and what only its author may know. */
export interface PostRow extends Omit<PostLine, 'author'> {
  author: Person | null;
  mine: boolean;
  /** The kinds with which the viewer reacted. */
  reacted: ReactionKind[];
  /** What was written; null for everyone but the author, and once deleted. */
  markdown: string | null;
  /** ISO 8601; null for everyone but the author. */
  deletedAt: string | null;
  /** The viewer flagged it: whether that waits for moderators; null where they did not. */
  flagWaits: boolean | null;
  /** What moderators say to the author; null for everyone else. */
  word: { about: WordAbout; words: string; at: string } | null;
  /** What is hidden, for its author. */
  ownHtml: string | null;
  /** As what a coordinator would mark it; null for everyone but the author. */
  lessonAsked: PostLine['lessonMark'];
  /** The viewer asked the author for it. */
  askedLesson: boolean;
}

const lineMembers = (post: string): Record<string, string> => ({
  __typename: `'Post'`,
  id: `${post}.id`,
  threadId: `${post}.thread_id`,
  number: `${post}.number`,
  rev: `${post}.rev`,
  replyToNumber: `${post}.reply_to_number`,
  author: personFace('p', 'o'),
  voice: `${post}.voice`,
  html: `CASE WHEN ${stands(post)} THEN ${post}.html ELSE '' END`,
  contentNotes: `${post}.content_notes`,
  helpful: `${post}.helpful`,
  lessonMark: `CASE WHEN ${stands(post)} THEN upper(${post}.lesson_mark) END`,
  reactions: `CASE WHEN ${stands(post)} THEN ${post}.reactions END`,
  createdAt: isoInstantSql(`${post}.created_at`),
  editedAt: isoInstantSql(`${post}.edited_at`),
  deleted: `${post}.deleted_at IS NOT NULL`,
  hidden: `${post}.removed_at IS NOT NULL OR (${post}.hidden_at IS NOT NULL AND ${post}.deleted_at IS NULL)`,
  movedTo: `CASE WHEN ${post}.moved_to_id IS NOT NULL THEN ${placeNow(`${post}.moved_to_id`)} END`,
});

/** Where a post stands now. */
const placeNow = (postId: string): string => `
  (SELECT ${jsonRow({ __typename: `'PostPlace'`, threadId: 'there.id', number: 'gone.number', title: 'there.title' })}
     FROM post gone JOIN thread there ON there.id = gone.thread_id WHERE gone.id = ${postId} AND there.deleted_at IS NULL)`;

/** SQL of a `PostLine`, from the alias of a post and the joins of `authorJoins`. */
export const postLine = (post: string): string => jsonRow(lineMembers(post));

/** SQL of a `PostRow` for a viewer (SQL of a person's id); `mine` is the SQL condition that they wrote it. */
export const postRow = (post: string, mine: string, viewer: string): string =>
  jsonRow({
    ...lineMembers(post),
    mine,
    reacted: myReactions(post, viewer),
    markdown: `CASE WHEN ${post}.deleted_at IS NULL AND ${mine} THEN ${post}.markdown END`,
    deletedAt: `CASE WHEN ${mine} THEN ${isoInstantSql(`${post}.deleted_at`)} END`,
    flagWaits: `(SELECT aside.waits FROM post_flagged aside WHERE aside.post_id = ${post}.id AND aside.person_id = ${viewer})`,
    word: `CASE WHEN ${mine} THEN ${wordOf(post)} END`,
    ownHtml: `CASE WHEN ${mine} THEN ${hiddenHtml(post)} END`,
    lessonAsked: `CASE WHEN ${mine} THEN ${lessonAsked(post)} END`,
    askedLesson: `EXISTS (SELECT FROM lesson_ask ask WHERE ask.post_id = ${post}.id AND ask.asker_id = ${viewer})`,
  });

/** What a moderator said to its author last. */
const wordOf = (post: string): string => `
  (SELECT ${jsonRow({ about: 'word.about', words: 'word.words', at: isoInstantSql('word.at') })} FROM post_word word
    WHERE word.post_id = ${post}.id)`;

/** What the author was asked and has not answered, the latest. */
const lessonAsked = (post: string): string => `
  (SELECT upper(ask.kind) FROM lesson_ask ask WHERE ask.post_id = ${post}.id AND ask.answered_at IS NULL
    ORDER BY ask.asked_at DESC, ask.asker_id LIMIT 1)`;

const hiddenHtml = (post: string): string =>
  `CASE WHEN ${post}.hidden_at IS NOT NULL AND ${post}.deleted_at IS NULL THEN ${post}.html END`;

/** What a change of one's own post returns: the line for everyone, and beside it what only its author may know. */
export interface AuthorsRow extends Pick<
  PostRow,
  'markdown' | 'deletedAt' | 'word' | 'ownHtml' | 'lessonAsked'
> {
  line: PostLine & Pick<PostRow, 'author'>;
}

/** SQL of the columns of an `AuthorsRow`. */
export const authorsColumns = (post: string): string =>
  `${postLine(post)} AS line, CASE WHEN ${post}.deleted_at IS NULL THEN ${post}.markdown END AS markdown,
   ${isoInstantSql(`${post}.deleted_at`)} AS "deletedAt", ${wordOf(post)} AS word, ${hiddenHtml(post)} AS "ownHtml", ${lessonAsked(post)} AS "lessonAsked"`;

/** The post as its author sees it. */
export const authorsRow = ({ line, ...own }: AuthorsRow): PostRow => ({
  ...line,
  ...own,
  mine: true,
  reacted: [],
  flagWaits: null,
  askedLesson: false,
});

/** SQL joins that bring the shown author of a post. */
export const authorJoins = (post: string): string => `
  LEFT JOIN person p ON p.id = ${post}.shown_author_id
  LEFT JOIN organization o ON o.id = p.organization_id`;
