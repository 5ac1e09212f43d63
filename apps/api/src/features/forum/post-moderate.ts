import { LIMITS } from '@hearth/shared';
import { found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { SubjectAct, WordAbout } from '../../platform/contributors/flaggable.js';
import type { Tx } from '../../platform/db/db.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { tellFollowers } from './forum.notifications.js';
import { restoreUntil } from './forum.policy.js';
import { change, changeLine, MOMENT } from './line-change.js';
import { tellMentioned } from './mention.notifications.js';
import { noteMentions } from './mentions.js';
import { tellAuthor } from './moderated.notifications.js';
import { isPurged, purgeLater } from './post-change.js';
import { dropFilesNow, filesOfPost } from './post-files.js';
import { forgetPassage } from './post-forget.js';
import { redacted } from './passage.js';
import { changeThread } from './thread-change.js';
import { redactPolls } from './thread-polls.js';
import { holdThreadOf } from './thread-lock.js';

const HIDE = change(`hidden_at = coalesce(hidden_at, ${MOMENT})`, 0);
const SHOW = change(`hidden_at = NULL`, 0);
const REMOVE = change(`deleted_at = ${MOMENT}, removed_at = ${MOMENT}`, -1);
const RESTORE = change(`deleted_at = NULL, removed_at = NULL`, 1);
const STAMP = change('', 0);
const REDACT = change(`markdown = $2, html = $3`, 0);

interface Standing {
  threadId: string;
  number: number;
  markdown: string;
  deletedAt: string | null;
  hidden: boolean;
  removed: boolean;
}
const STANDING = `
  SELECT thread_id AS "threadId", number, markdown, deleted_at::text AS "deletedAt", hidden_at IS NOT NULL AS hidden,
         removed_at IS NOT NULL AS removed FROM post WHERE id = $1`;

/** Says something to whoever wrote a post; who that is, nobody here learns. */
async function say(tx: Tx, postId: string, about: WordAbout, words: string): Promise<void> {
  await tx.query(
    `INSERT INTO post_word (post_id, about, words, at) VALUES ($1, $2, $3, ${MOMENT})
     ON CONFLICT (post_id) DO UPDATE SET about = excluded.about, words = excluded.words, at = excluded.at`,
    [postId, about, words],
  );
  await tellAuthor(tx, postId);
}

const unsay = (tx: Tx, postId: string, about: readonly WordAbout[]) =>
  tx.query(`DELETE FROM post_word WHERE post_id = $1 AND about = ANY($2)`, [postId, about]);

/** It can be read again: what was not told of it meanwhile is told now. */
async function tellAgain(tx: Tx, { threadId, number, markdown }: Standing): Promise<void> {
  if (number > 1) await tellFollowers(tx, threadId);
  if (markdown.includes('@')) await tellMentioned(tx, threadId);
}

/** The title is the first post's. @returns whether the passage stood there */
async function redactTitle(tx: Tx, { threadId, number }: Standing, passage: string): Promise<boolean> {
  if (number > 1) return false;
  const [thread] = await tx.query<{ title: string }>(`SELECT title FROM thread WHERE id = $1`, [threadId]);
  const title = redacted(thread?.title ?? '', passage);
  if (title === null) return false;
  await changeThread(tx, threadId, `title = $2`, [[...title].slice(0, LIMITS.threadTitle).join('')]);
  return true;
}

async function redact(tx: Tx, id: string, post: Standing, passage: string, why: string): Promise<void> {
  const markdown = redacted(post.markdown, passage);
  const inTitle = await redactTitle(tx, post, passage);
  const inPoll = await redactPolls(tx, id, passage);
  if (markdown === null && !inTitle && !inPoll) throw invalidField('passage', 'unknown');
  await forgetPassage(tx, id, passage);
  await say(tx, id, 'redacted', why);
  if (markdown === null) {
    if (inPoll) await changeLine(tx, 'post.edited', id, STAMP);
    return;
  }
  // Whom it named may be named no more.
  if (post.markdown.includes('@')) await noteMentions(tx, id, markdown);
  await dropFilesNow(tx, id, markdown);
  const html = renderMarkdown(markdown, await filesOfPost(tx, id));
  await changeLine(tx, 'post.edited', id, REDACT, [markdown, html]);
}

async function remove(tx: Tx, id: string, why: string, undoSeconds: number): Promise<void> {
  await say(tx, id, 'removed', why);
  const { deletedAt } = await changeLine(tx, 'post.deleted', id, REMOVE);
  await purgeLater(tx, id, deletedAt ?? '', undoSeconds);
}

async function restore(tx: Tx, id: string, post: Standing, undoSeconds: number): Promise<void> {
  if (!restoreUntil(post.deletedAt ?? '', undoSeconds) || (await isPurged(tx, id)))
    throw new RefusalError('too_late');
  await unsay(tx, id, ['removed']);
  const { line } = await changeLine(tx, 'post.restored', id, RESTORE);
  if (!line.hidden) await tellAgain(tx, post);
}

/**
 * What a moderator does to a post; as it stands already, nothing changes. Throws `not_found`, `conflict` where its author has
 * deleted it, `invalid` (passage), `too_late`.
 */
export async function postModerate(tx: Tx, id: string, act: SubjectAct, undoSeconds: number): Promise<void> {
  await holdThreadOf(tx, id);
  const post = found((await tx.query<Standing>(STANDING, [id]))[0]);
  if (act.act === 'restore') return post.removed ? restore(tx, id, post, undoSeconds) : undefined;
  if (act.act === 'keep' && post.deletedAt) return;
  if (post.deletedAt) throw new RefusalError('conflict');
  switch (act.act) {
    case 'redact':
      return redact(tx, id, post, act.passage, act.why);
    case 'ask':
      return say(tx, id, 'asked', act.why);
    case 'remove':
      return remove(tx, id, act.why, undoSeconds);
    case 'hide':
      await say(tx, id, 'hidden', act.why);
      await changeLine(tx, 'post.edited', id, HIDE);
      return;
    case 'show':
    case 'keep':
      if (act.act === 'keep') await unsay(tx, id, ['asked', 'hidden']);
      if (!post.hidden) return;
      await unsay(tx, id, ['hidden']);
      await changeLine(tx, 'post.edited', id, SHOW);
      await tellAgain(tx, post);
  }
}
