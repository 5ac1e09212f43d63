import { InMemoryCache, type ApolloCache, type Reference } from '@apollo/client';
import {
  PostCardFragmentDoc,
  ThreadPageDocument,
  type LivePartsQuery,
  type PostCardFragment,
  type PostCard_PostFragment,
  type PostCard_ViewerFragment,
  type ThreadAboutFragment,
  type ThreadCountsFragment,
  type ThreadPageQuery,
  type ThreadPageQueryVariables,
} from '../../gql/forum/graphql.js';

// The only writer of what the forum keeps in the cache.

type ViewerPart = PostCard_ViewerFragment['viewer'];

/** Until the server has said more: nothing is allowed. */
export const NOBODY: ViewerPart = {
  __typename: 'PostViewer',
  mine: false,
  canEdit: false,
  canDelete: false,
  canMarkHelpful: false,
  canReact: false,
  reacted: [],
  restoreUntil: null,
  canFlag: false,
  flagged: null,
  word: null,
  ownHtml: null,
  canMarkLesson: false,
  lessonAsked: null,
  canAskLesson: false,
};

interface StoredThread {
  rev: number;
  lastNumber: number;
  postCount: number;
  posts: { __typename: 'PostPage'; nodes: readonly Reference[] };
}

const threadKey = (id: string) => `Thread:${id}`;
const postKey = (id: string) => `Post:${id}`;

/** The post as it is known here, or null. */
export function knownPost(cache: ApolloCache, id: string): PostCardFragment | null {
  return cache.readFragment({ id: postKey(id), fragment: PostCardFragmentDoc, fragmentName: 'PostCard' });
}

/** True while the server has not taken the post yet. */
export const isUnsent = (post: { rev: number }): boolean => post.rev === 0;

/**
 * Puts one state of a post where it belongs, whether it comes as a mutation's answer, an optimistic entry (`rev` 0) or a
 * live message. An older `rev` never overwrites a newer one; the same twice changes nothing.
 */
export function upsertPost(cache: ApolloCache, post: PostCard_PostFragment, viewer?: ViewerPart): void {
  const known = knownPost(cache, post.id);
  if (known && known.rev > post.rev) return;
  const stood = known !== null && !isUnsent(known) && !known.deleted;
  const stands = !isUnsent(post) && !post.deleted;
  cache.batch({
    update(inside) {
      inside.writeFragment({
        id: postKey(post.id),
        fragment: PostCardFragmentDoc,
        fragmentName: 'PostCard',
        data: { ...post, viewer: viewer ?? known?.viewer ?? NOBODY },
      });
      // Held by its thread alone: a thread that is forgotten takes its posts with it.
      if (inside instanceof InMemoryCache) inside.release(postKey(post.id));
      inside.modify<StoredThread>({
        id: threadKey(post.threadId),
        fields: {
          lastNumber: (last) => (isUnsent(post) ? last : Math.max(last, post.number)),
          // How an older post stood that was never loaded cannot be told here: the live parts bring the server's count.
          postCount: (count, { readField }) => {
            const last = readField<number>('lastNumber', { __ref: threadKey(post.threadId) }) ?? 0;
            return known || post.number > last ? count + Number(stands) - Number(stood) : count;
          },
          posts: (stored, { readField, toReference }) => {
            const own = toReference(postKey(post.id));
            if (!own || !('nodes' in stored)) return stored;
            const number = (one: Reference) => readField<number>('number', one) ?? 0;
            // What went to another thread left a post of the same number in its place.
            const others = stored.nodes.filter(
              (one): one is Reference =>
                '__ref' in one &&
                one.__ref !== own.__ref &&
                readField('threadId', one) === post.threadId &&
                (isUnsent(post) || number(one) !== post.number),
            );
            return { ...stored, nodes: [...others, own].sort((a, b) => number(a) - number(b)) };
          },
        },
      });
    },
  });
}

/** Takes live changes, which come in the order of `rev` without gaps. Answers the posts that are new here. */
export function applyLive(
  cache: ApolloCache,
  threadId: string,
  lines: readonly PostCard_PostFragment[],
): PostCard_PostFragment[] {
  const added = lines.filter((line) => !line.deleted && knownPost(cache, line.id) === null);
  cache.batch({
    update(inside) {
      for (const line of lines) upsertPost(inside, line);
      inside.modify<StoredThread>({
        id: threadKey(threadId),
        fields: { rev: (rev) => Math.max(rev, ...lines.map((line) => line.rev)) },
      });
    },
  });
  return added;
}

/** A page that was fetched. Where a live change was faster than the answer, the newer state stays. */
export function writeThreadPage(
  cache: ApolloCache,
  variables: ThreadPageQueryVariables,
  { thread }: ThreadPageQuery,
): void {
  const nodes = thread.posts.nodes.map((post) => {
    const known = knownPost(cache, post.id);
    return known && known.rev > post.rev ? known : post;
  });
  const last = nodes.reduce((number, post) => Math.max(number, post.number), thread.lastNumber);
  cache.writeQuery({
    query: ThreadPageDocument,
    variables,
    data: { thread: { ...thread, lastNumber: last, posts: { ...thread.posts, nodes } } },
  });
}

interface StoredSpace {
  unreadThreads: number;
}
/** The server counts no further. */
const MOST_COUNTED = 99;

/**
 * How much of a thread is new to the reader; the count of its space follows. `back`: it was marked unread, so what is read
 * goes back; else an answer that comes late does not.
 */
export function writeCounts(cache: ApolloCache, counts: ThreadCountsFragment, back = false): void {
  cache.batch({
    update(inside) {
      let before = 0;
      let spaceId: string | undefined;
      inside.modify<ThreadCountsFragment>({
        id: threadKey(counts.id),
        fields: {
          postCount: () => counts.postCount,
          readNumber: (read) => (back ? counts.readNumber : Math.max(read, counts.readNumber)),
          unreadCount: (unread, { readField }) => {
            before = unread;
            spaceId = readField<string>('spaceId', { __ref: threadKey(counts.id) });
            return counts.unreadCount;
          },
        },
      });
      const step = Number(counts.unreadCount > 0) - Number(before > 0);
      if (step === 0 || spaceId === undefined) return;
      inside.modify<StoredSpace>({
        id: `Space:${spaceId}`,
        fields: {
          unreadThreads: (count) => (count >= MOST_COUNTED ? count : Math.max(0, count + step)),
        },
      });
    },
  });
}

/** What the reader may do with posts that came live, and the counts of their thread. */
export function writeLiveParts(cache: ApolloCache, { thread, posts }: LivePartsQuery): void {
  cache.batch({
    update(inside) {
      writeCounts(inside, thread);
      const { contentNotes, needs, tags, locked, pinned, archived, mergedInto, pollsRev, summary, can } =
        thread;
      inside.modify<ThreadAboutFragment>({
        id: threadKey(thread.id),
        fields: {
          contentNotes: () => contentNotes,
          needs: () => needs,
          tags: () => tags,
          locked: () => locked,
          pinned: () => pinned,
          archived: () => archived,
          mergedInto: () => mergedInto ?? null,
          pollsRev: () => pollsRev,
          summary: () => summary ?? null,
          can: () => can,
        },
      });
      for (const { id, rev, viewer } of posts) {
        const known = knownPost(inside, id);
        // A newer state came meanwhile: it has asked for its own parts.
        if (!known || known.rev > rev) continue;
        inside.modify<PostCardFragment>({ id: postKey(id), fields: { viewer: () => viewer } });
      }
    },
  });
}

/** Takes an optimistic entry out again: its text went back to the form. */
export function dropUnsent(cache: ApolloCache, id: string): void {
  const known = knownPost(cache, id);
  if (!known || !isUnsent(known)) return;
  cache.batch({
    update(inside) {
      inside.modify<StoredThread>({
        id: threadKey(known.threadId),
        fields: {
          posts: (stored) =>
            'nodes' in stored
              ? {
                  ...stored,
                  nodes: stored.nodes.filter((one) => !('__ref' in one && one.__ref === postKey(id))),
                }
              : stored,
        },
      });
      inside.evict({ id: postKey(id) });
    },
  });
}

/** Forgets a thread that the reader may not see any more. */
export function forgetThread(cache: ApolloCache, threadId: string): void {
  cache.evict({ id: threadKey(threadId) });
  cache.gc();
}

/** A reply that was kept from a mail is posted, or thrown away. */
export function forgetKept(cache: ApolloCache, threadId: string, id: string): void {
  cache.modify<{ keptReplies: readonly Reference[] }>({
    id: threadKey(threadId),
    fields: {
      keptReplies: (kept, { readField }) =>
        kept.filter((one) => !('__ref' in one) || readField<string>('id', one) !== id),
    },
  });
}

/** A post is kept for later, or no more. */
export function writeBookmark(cache: ApolloCache, threadId: string, postId: string, on: boolean): void {
  cache.modify<{ bookmarked: readonly string[] }>({
    id: threadKey(threadId),
    fields: {
      bookmarked: (ids) =>
        'length' in ids ? [...ids.filter((id) => id !== postId), ...(on ? [postId] : [])] : ids,
    },
  });
}

/** The reader flagged a post, or took that back: it stands folded for them, or no more. */
export function writeFlagged(cache: ApolloCache, postId: string, flagged: ViewerPart['flagged']): void {
  cache.modify<PostCardFragment>({
    id: postKey(postId),
    fields: {
      viewer: (viewer) => ('mine' in viewer ? { ...viewer, flagged, canFlag: !flagged } : viewer),
    },
  });
}
