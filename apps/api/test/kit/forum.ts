import { randomUUID } from 'node:crypto';
import type { PersonFace, PostLine, PostReactions } from '@hearth/shared';
import type { Actor } from './actor.js';
import type { House } from './house.js';

/** What a viewer sees of a post. */
export interface SeenPost extends Omit<PostLine, '__typename' | 'author' | 'reactions' | 'movedTo'> {
  author: Omit<PersonFace, '__typename'> | null;
  reactions: Omit<PostReactions, '__typename'> | null;
  movedTo: { threadId: string; number: number; title: string } | null;
  markdown: string | null;
  viewer: {
    mine: boolean;
    canEdit: boolean;
    canDelete: boolean;
    canMarkHelpful: boolean;
    canReact: boolean;
    reacted: string[];
    restoreUntil: string | null;
    canFlag: boolean;
    flagged: string | null;
    word: { about: string; words: string } | null;
    ownHtml: string | null;
    canMarkLesson: boolean;
    lessonAsked: string | null;
    canAskLesson: boolean;
  };
}

/** What a viewer sees of a thread. */
export interface SeenThread {
  id: string;
  title: string;
  rev: number;
  lastNumber: number;
  postCount: number;
  lastPostAt: string;
  locked: boolean;
  startedBy: { id: string; name: string } | null;
  startedAsMember: boolean;
  readNumber: number;
  unreadCount: number;
  audienceKind: string;
  audienceName: string;
  spaceName: string;
  contentNotes: string[];
  needs: string[];
  tags: string[];
  pinned: boolean;
  archived: boolean;
  mergedInto: string | null;
  can: { reply: boolean; describe: boolean; keep: boolean };
}

export interface SeenPosts {
  nodes: SeenPost[];
  hasBefore: boolean;
  hasAfter: boolean;
}

export const POST = `id threadId number rev replyToNumber voice html contentNotes helpful lessonMark reactions { thankYou withYou helpful meToo } markdown createdAt editedAt deleted hidden movedTo { threadId number title }
  author { id name pronouns roleTitle organizationName state guest pictureId } viewer { mine canEdit canDelete canMarkHelpful canReact reacted restoreUntil canFlag flagged word { about words } ownHtml canMarkLesson lessonAsked canAskLesson }`;
export const THREAD = `id spaceId spaceName title audienceKind audienceName rev lastNumber postCount createdAt lastPostAt locked
  startedBy { id name } startedAsMember readNumber unreadCount contentNotes needs tags pinned archived mergedInto can { reply describe keep }`;

export async function seeThread(who: Actor, id: string): Promise<SeenThread> {
  return (await who.gql<{ thread: SeenThread }>(`query($id: ID!) { thread(id: $id) { ${THREAD} } }`, { id }))
    .thread;
}

export async function seePosts(
  who: Actor,
  id: string,
  page: { from?: number; before?: number; first?: number } = {},
): Promise<SeenPosts> {
  const data = await who.gql<{ thread: { posts: SeenPosts } }>(
    `query($id: ID!, $from: Int, $before: Int, $first: Int = 50) {
      thread(id: $id) { posts(from: $from, before: $before, first: $first) { nodes { ${POST} } hasBefore hasAfter } }
    }`,
    { id, ...page },
  );
  return data.thread.posts;
}

export async function seePost(who: Actor, id: string): Promise<SeenPost> {
  return (await who.gql<{ post: SeenPost }>(`query($id: ID!) { post(id: $id) { ${POST} } }`, { id })).post;
}

export async function reply(
  who: Actor,
  threadId: string,
  input: {
    id?: string;
    markdown?: string;
    asMember?: boolean;
    replyToNumber?: number | null;
    contentNotes?: string[];
  } = {},
): Promise<SeenPost> {
  const data = await who.gql<{ postReply: SeenPost }>(
    `mutation($input: PostReplyInput!) { postReply(input: $input) { ${POST} } }`,
    { input: { id: randomUUID(), markdown: 'I hear you.', ...input, threadId } },
  );
  return data.postReply;
}

export async function startThread(
  who: Actor,
  spaceId: string,
  input: {
    id?: string;
    postId?: string;
    title?: string;
    markdown?: string;
    asMember?: boolean;
    contentNotes?: string[];
    needs?: string[];
    tags?: string[];
  } = {},
): Promise<SeenThread> {
  const data = await who.gql<{ threadStart: SeenThread }>(
    `mutation($input: ThreadStartInput!) { threadStart(input: $input) { ${THREAD} } }`,
    {
      input: {
        id: randomUUID(),
        postId: randomUUID(),
        title: 'What helped you on Monday?',
        markdown: 'A walk did.',
        ...input,
        spaceId,
      },
    },
  );
  return data.threadStart;
}

/** What an edit begun now begins from. */
export async function wordingNow(who: Actor, id: string): Promise<string> {
  const query = `query($id: ID!) { post(id: $id) { wording } }`;
  return (await who.gql<{ post: { wording: string | null } }>(query, { id })).post.wording ?? 'none';
}

export async function editPostFrom(
  who: Actor,
  id: string,
  base: string,
  markdown: string,
): Promise<SeenPost> {
  const data = await who.gql<{ postEdit: SeenPost }>(
    `mutation($input: PostEditInput!) { postEdit(input: $input) { ${POST} } }`,
    { input: { id, base, markdown } },
  );
  return data.postEdit;
}

export async function editPost(who: Actor, id: string, markdown: string): Promise<SeenPost> {
  return editPostFrom(who, id, await wordingNow(who, id), markdown);
}

export async function deletePost(who: Actor, id: string): Promise<SeenPost> {
  const data = await who.gql<{ postDelete: SeenPost }>(
    `mutation($id: ID!) { postDelete(id: $id) { ${POST} } }`,
    { id },
  );
  return data.postDelete;
}

export async function restorePost(who: Actor, id: string): Promise<SeenPost> {
  const data = await who.gql<{ postRestore: SeenPost }>(
    `mutation($id: ID!) { postRestore(id: $id) { ${POST} } }`,
    { id },
  );
  return data.postRestore;
}

export async function markRead(who: Actor, threadId: string, number: number): Promise<SeenThread> {
  const data = await who.gql<{ threadMarkRead: SeenThread }>(
    `mutation($input: ThreadMarkReadInput!) { threadMarkRead(input: $input) { ${THREAD} } }`,
    { input: { threadId, number } },
  );
  return data.threadMarkRead;
}

export const lockThread = (house: House, id: string) =>
  house.db.query(`UPDATE thread SET locked_at = now() WHERE id = $1`, [id]);

/** Many threads of one post each in a space, straight into the tables; the oldest first. */
export async function manyThreads(
  house: House,
  space: { id: string; audienceId: string },
  by: Actor,
  count: number,
): Promise<void> {
  await house.db.query(
    `WITH made AS (
       INSERT INTO thread (id, space_id, audience_id, title, rev, last_number, post_count, last_post_at, created_at)
       SELECT gen_random_uuid(), $1, $2, 'Thread ' || n, 1, 1, 1, at, at
         FROM generate_series(1, $3::int) n, LATERAL (SELECT now() - make_interval(secs => $3 - n) AS at) moments
       RETURNING *),
     posts AS (
       INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
       SELECT gen_random_uuid(), id, audience_id, 1, 1, $4, 'Hello.', '<p>Hello.</p>', created_at FROM made RETURNING id)
     INSERT INTO post_author (post_id, person_id) SELECT id, $4 FROM posts`,
    [space.id, space.audienceId, count, by.personId],
  );
}

/** Many more posts at the end of a thread, straight into the tables. */
export async function manyPosts(house: House, threadId: string, by: Actor, count: number): Promise<void> {
  await house.db.query(
    `WITH before AS (SELECT * FROM thread WHERE id = $1),
     posts AS (
       INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
       SELECT gen_random_uuid(), before.id, audience_id, last_number + n, rev + n, $3, 'Hello.', '<p>Hello.</p>', now()
         FROM before, generate_series(1, $2::int) n RETURNING id),
     authored AS (INSERT INTO post_author (post_id, person_id) SELECT id, $3 FROM posts)
     UPDATE thread SET rev = rev + $2, last_number = last_number + $2, post_count = post_count + $2, last_post_at = now()
      WHERE id = $1`,
    [threadId, count, by.personId],
  );
  await house.db.query('ANALYZE post, post_author, thread');
}
