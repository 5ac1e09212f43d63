import type { Viewer } from '../../platform/access/viewer.js';
import { invalidField, type RefusalError } from '../../platform/access/refusal-error.js';
import { audiencePeople, FEWEST_TO_HIDE_AMONG } from '../../foundation/cohorts/audience-people.js';
import type { Tx } from '../../platform/db/db.js';
import { myVoice, noteAuthor } from './authorship.js';
import { tellFollowers, waitsToBeTold } from './forum.notifications.js';
import { tellMentioned } from './mention.notifications.js';
import { noteMentions } from './mentions.js';
import { authorJoins, authorsColumns, authorsRow, type AuthorsRow, type PostRow } from './post.sql.js';

/** What a post is made of. */
export interface NewPost {
  id: string;
  threadId: string;
  markdown: string;
  html: string;
  contentNotes: string[];
  asMember: boolean;
  replyToNumber: number | null;
}

/** What speaks against a post as a member: an audience too small to hide its author. Null where it is large enough. */
export async function tooFewToHideAmong(tx: Tx, audienceId: string): Promise<RefusalError | null> {
  const [row] = await tx.query<{ people: number }>(
    `SELECT count(*)::int AS people FROM (${audiencePeople('$1::uuid')} LIMIT ${FEWEST_TO_HIDE_AMONG}) counted`,
    [audienceId],
  );
  if ((row?.people ?? 0) >= FEWEST_TO_HIDE_AMONG) return null;
  return invalidField('asMember', 'too_few_people', { min: FEWEST_TO_HIDE_AMONG });
}

// The instant is taken under the thread's lock, so that instants stand in the order of numbers. Who writes has read
// what they wrote, if they had read all before it.
const ADD = `
  WITH moment AS (SELECT date_trunc('milliseconds', clock_timestamp()) AS at),
  moved AS (
    UPDATE thread SET rev = rev + 1, last_number = last_number + 1, post_count = post_count + 1,
           last_post_at = greatest(last_post_at, moment.at)
      FROM moment WHERE thread.id = $2 AND NOT EXISTS (SELECT 1 FROM post WHERE post.id = $1) RETURNING thread.*, moment.at),
  added AS (
    INSERT INTO post (id, thread_id, audience_id, number, rev, reply_to_number, shown_author_id, voice, markdown, html, created_at, content_notes)
    SELECT $1::uuid, moved.id, moved.audience_id, moved.last_number, moved.rev, $3::int,
           CASE WHEN $4::boolean THEN NULL ELSE $5::uuid END,
           CASE WHEN $4::boolean THEN coalesce(${myVoice('moved.id', '$5::uuid')}, moved.last_number) END,
           $6, $7, moved.at, $8
      FROM moved
    ON CONFLICT (id) DO NOTHING RETURNING *),
  authored AS (${noteAuthor('added', '$5::uuid')}),
  opened AS (
    INSERT INTO thread_read (thread_id, person_id, read_number) SELECT thread_id, $5::uuid, 1 FROM added WHERE number = 1),
  drafted AS (DELETE FROM reply_draft WHERE id = $1 AND person_id = $5::uuid),
  read AS (
    UPDATE thread_read SET read_number = added.number, read_at = now() FROM added
     WHERE thread_read.thread_id = added.thread_id AND person_id = $5::uuid AND read_number = added.number - 1)
  SELECT ${authorsColumns('added')}, ${waitsToBeTold('added.thread_id')} AS told FROM added ${authorJoins('added')}`;

/**
 * Puts a post at the end of a thread that this transaction holds, announces it and leaves it to be told. Null where its id is
 * there already: if another thread took it at this very moment this one's counters have moved, so the transaction must not
 * stand then.
 */
export async function addPost(tx: Tx, viewer: Viewer, post: NewPost): Promise<PostRow | null> {
  const [row] = await tx.query<AuthorsRow & { told: boolean }>(ADD, [
    post.id,
    post.threadId,
    post.replyToNumber,
    post.asMember,
    viewer.personId,
    post.markdown,
    post.html,
    post.contentNotes,
  ]);
  if (!row) return null;
  const { told, ...added } = row;
  tx.announce('post.added', added.line);
  if (!told && added.line.number > 1) await tellFollowers(tx, post.threadId);
  if (post.markdown.includes('@') && (await noteMentions(tx, post.id, post.markdown)))
    await tellMentioned(tx, post.threadId);
  return authorsRow(added);
}
