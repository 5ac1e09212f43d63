import type { Tx } from '../../platform/db/db.js';

/**
 * Who really wrote a post. This is the only file that reads or writes `post_author`: everything else shows
 * `shown_author_id`, which is null where one wrote as a member. Each fragment answers about the viewer alone.
 */

/**
 * SQL condition: the viewer (SQL expression of a person's id) wrote this post. Looks the author up by the post: asked
 * the other way round, PostgreSQL goes through all that the viewer ever wrote, for every post.
 */
export const isMine = (postId: string, viewer: string): string =>
  `coalesce((SELECT author.person_id FROM post_author author WHERE author.post_id = ${postId}) = ${viewer}, false)`;

/**
 * The same condition for a post of this alias, where many are asked: whoever is shown as the author is it, so only posts
 * that show nobody are looked up.
 */
export const isMineOfMany = (post: string, viewer: string): string =>
  `CASE WHEN ${post}.shown_author_id IS NULL THEN ${isMine(`${post}.id`, viewer)} ELSE ${post}.shown_author_id = ${viewer} END`;

/** SQL join that brings the authorship of the post of this alias, for `isMineJoined`: for a whole page. */
export const authorshipJoin = (post: string): string =>
  `LEFT JOIN post_author author ON author.post_id = ${post}.id`;

/** The same condition as `isMine` after `authorshipJoin`. */
export const isMineJoined = (viewer: string): string => `coalesce(author.person_id = ${viewer}, false)`;

/** SQL of the ids of the threads in which the viewer has a post that stands. */
export const threadsIWroteIn = (viewer: string): string =>
  `SELECT own.thread_id FROM post_author JOIN post own ON own.id = post_author.post_id
    WHERE post_author.person_id = ${viewer} AND own.deleted_at IS NULL`;

/**
 * SQL of the people who have a post in this thread that stands, with the number of the first: `person_id, number`. To tell
 * them of replies, never to be shown.
 */
export const writersOf = (threadId: string): string =>
  `SELECT post_author.person_id, min(own.number) AS number FROM post_author JOIN post own ON own.id = post_author.post_id
    WHERE own.thread_id = ${threadId} AND own.deleted_at IS NULL GROUP BY post_author.person_id`;

/** SQL of who wrote this post: `person_id`. To tell them of it, never to be shown. */
export const writerOf = (postId: string): string =>
  `SELECT post_author.person_id FROM post_author WHERE post_author.post_id = ${postId}`;

/** The same, to be shown: to an administrator who has recorded why, and to nobody else. `post-unmask.ts` alone asks it. */
export const unmaskedWriterOf = writerOf;

/** SQL of the number of the viewer's first post as a member in this thread; null where there is none. */
export const myVoice = (threadId: string, viewer: string): string =>
  `(SELECT min(own.number) FROM post_author JOIN post own ON own.id = post_author.post_id
     WHERE post_author.person_id = ${viewer} AND own.thread_id = ${threadId} AND own.voice IS NOT NULL)`;

/** SQL of the number of the viewer's first post in this thread that stands, by whatever name; null where there is none. */
export const myFirstNumber = (threadId: string, viewer: string): string =>
  `(SELECT min(own.number) FROM post_author JOIN post own ON own.id = post_author.post_id
     WHERE post_author.person_id = ${viewer} AND own.thread_id = ${threadId} AND own.deleted_at IS NULL)`;

/** SQL of a statement part that notes who wrote the post that the part named `added` inserts. */
export const noteAuthor = (added: string, author: string): string =>
  `INSERT INTO post_author (post_id, person_id) SELECT id, ${author} FROM ${added}`;

/** What the id of a post that was asked for means to the person: not there, theirs in this thread, or taken. */
export async function standingOfPostId(
  tx: Tx,
  postId: string,
  threadId: string,
  personId: string,
): Promise<'free' | 'mine' | 'taken'> {
  const [row] = await tx.query<{ mine: boolean }>(
    `SELECT thread_id = $2 AND ${isMine('post.id', '$3')} AS mine FROM post WHERE id = $1`,
    [postId, threadId, personId],
  );
  if (!row) return 'free';
  return row.mine ? 'mine' : 'taken';
}

/** SQL of the ids of all that a person wrote, by whatever name: `post_id`. For what they take along, never to be shown to others. */
export const writtenBy = (person: string): string =>
  `SELECT post_author.post_id FROM post_author WHERE post_author.person_id = ${person}`;
