import { setImmediate } from 'node:timers/promises';
import { rewordDrafts } from '../../foundation/drafts/draft-words.js';
import type { Tx } from '../../platform/db/db.js';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { change, changeLine } from './line-change.js';
import { REDACTED, redacted } from './passage.js';
import { dropFilesNow, filesOfPost } from './post-files.js';
import { quotedElsewhere } from './post-been.js';
import { inQuotes, ownWords, quoteReader, saidIn, unquote, wordsOf } from './quotes.js';
import { changeThread } from './thread-change.js';

/** Shown where words of a deleted post were quoted; the same in every language. */
const DELETED = '[deleted]';

/** So many texts of each kind that quote something are looked through in one thread, the latest. */
const MOST = 500;
/** Words of a post that is not answered are a quote of it from this many letters on; fewer may be anyone's. */
const FEWEST = 20;

const SET = change(`markdown = $2, html = $3`, 0);

interface Quoting {
  id: string;
  text: string;
  /** It answers the post. */
  answers: boolean;
}

/** Where a thread's words may be quoted, beside its posts: read, and written back. */
const KEPT: [read: string, write: string][] = [
  [
    `SELECT v.post_id || '/' || v.rev AS id, v.markdown AS text, p.reply_to_number IS NOT DISTINCT FROM $2 AS answers
       FROM post p JOIN post_version v ON v.post_id = p.id
      WHERE p.thread_id = $1 AND position('>' IN v.markdown) > 0 AND $2::int IS NOT NULL ORDER BY v.written_at DESC LIMIT ${MOST}`,
    `UPDATE post_version SET markdown = $2 WHERE post_id = split_part($1, '/', 1)::uuid AND rev = split_part($1, '/', 2)::int`,
  ],
  [
    `SELECT id::text, text, false AS answers FROM reply_draft
      WHERE thread_id = $1 AND position('>' IN text) > 0 AND $2::int IS NOT NULL ORDER BY created_at DESC LIMIT ${MOST}`,
    `UPDATE reply_draft SET text = $2 WHERE id = $1::uuid`,
  ],
];

/** Where people write about a thread. */
const PLACES = `
  SELECT unnest(ARRAY['thread:' || $1::uuid || ':reply', 'thread:' || $1::uuid || ':summary'])
  UNION ALL SELECT 'post:' || id || ':edit' FROM post WHERE thread_id = $1::uuid`;

/** Where a post, and what was asked with it, is changed. */
const OWN_PLACE = `
  SELECT 'post:' || $1::uuid || ':edit'
  UNION ALL SELECT 'poll:' || poll_id || ':change' FROM post_poll WHERE post_id = $1::uuid`;

/**
 * Takes quotes of a post out of its thread: of other posts, which changes them for everyone, of what those said before, of replies
 * by mail that are kept, of drafts, and of what the thread came to.
 * @param without what is left of a text
 */
async function forgetQuotes(
  tx: Tx,
  { threadId, number }: { threadId: string; number: number },
  without: (quoting: Omit<Quoting, 'id'>) => string,
): Promise<void> {
  const posts = await tx.query<Quoting>(
    `SELECT id, markdown AS text, reply_to_number IS NOT DISTINCT FROM $2 AS answers FROM post
      WHERE thread_id = $1 AND number <> $2 AND position('>' IN markdown) > 0 ORDER BY number DESC LIMIT ${MOST}`,
    [threadId, number],
  );
  for (const post of posts) {
    // Everyone else of this process comes in between.
    await setImmediate();
    const text = without(post);
    if (text === post.text) continue;
    if (post.text.includes('/files/')) await dropFilesNow(tx, post.id, text);
    const html = renderMarkdown(text, await filesOfPost(tx, post.id));
    await changeLine(tx, 'post.edited', post.id, SET, [text, html]);
  }
  for (const [read, write] of KEPT)
    for (const kept of await tx.query<Quoting>(read, [threadId, number])) {
      await setImmediate();
      const text = without(kept);
      if (text !== kept.text) await tx.query(write, [kept.id, text]);
    }
  await rewordDrafts(tx, PLACES, threadId, (text) => without({ text, answers: false }));
  const [thread] = await tx.query<{ summary: string }>(
    `SELECT summary_markdown AS summary FROM thread WHERE id = $1 AND position('>' IN summary_markdown) > 0`,
    [threadId],
  );
  const summary = thread && without({ text: thread.summary, answers: false });
  if (thread && summary !== thread.summary)
    await changeThread(tx, threadId, `summary_markdown = $2, summary_html = $3`, [
      summary,
      renderMarkdown(summary ?? ''),
    ]);
}

interface Said {
  threadId: string;
  number: number;
  html: string;
}
const said = async (tx: Tx, postId: string): Promise<Said | undefined> =>
  (
    await tx.query<Said>(
      `SELECT thread_id AS "threadId", number, html FROM post WHERE id = $1 AND html <> ''`,
      [postId],
    )
  )[0];

/** Of a post that is purged: its quotes go, and what it said before. Its thread is held. */
export async function forgetWords(tx: Tx, postId: string): Promise<void> {
  await tx.query(`DELETE FROM post_version WHERE post_id = $1`, [postId]);
  const post = await said(tx, postId);
  if (!post) return;
  const isOurs = saidIn(ownWords(post.html));
  const read = quoteReader();
  const meant = (words: string, answers: boolean) =>
    isOurs(words) && (answers || words.replaceAll(' ', '').length >= FEWEST);
  for (const place of [post, ...(await quotedElsewhere(tx, postId))])
    await forgetQuotes(tx, place, ({ text, answers }) =>
      unquote(text, (words) => meant(words, answers), DELETED, read),
    );
}

/** Of a post that a passage is taken out of: quotes of that go, and all that the post said before. Its thread is held. */
export async function forgetPassage(tx: Tx, postId: string, passage: string): Promise<void> {
  await tx.query(`DELETE FROM post_version WHERE post_id = $1`, [postId]);
  await rewordDrafts(tx, OWN_PLACE, postId, (text) => redacted(text, passage) ?? text, 'all');
  const post = await said(tx, postId);
  if (!post) return;
  const taken = wordsOf(renderMarkdown(passage));
  const isOurs = saidIn(ownWords(post.html));
  const read = quoteReader();
  const meant = (words: string) => taken !== '' && words.includes(taken) && isOurs(words);
  for (const place of [post, ...(await quotedElsewhere(tx, postId))])
    await forgetQuotes(tx, place, ({ text }) =>
      // What says it with a word more or less is no quote of it, yet says it.
      inQuotes(unquote(text, meant, REDACTED, read), (quoted) => redacted(quoted, passage) ?? quoted),
    );
}
