import type { FieldPolicy, Reference, TypePolicies } from '@apollo/client';

/** The number of a post that the server has not taken yet: behind all others. */
export const NOT_YET_NUMBERED = Number.MAX_SAFE_INTEGER;

interface StoredPosts {
  __typename: 'PostPage';
  /** Every post of the thread that is known, in the order of number; there may be gaps between pages. */
  nodes: readonly Reference[];
}

interface ShownPosts extends StoredPosts {
  hasBefore: boolean;
  hasAfter: boolean;
}

/**
 * `Thread.posts`: pages and live posts all go into one list. Reading with `from` answers the longest run without a gap
 * around that number, so that pages join by themselves and a live post shows only where the posts before it are known.
 */
const posts: FieldPolicy<StoredPosts, StoredPosts, ShownPosts> = {
  keyArgs: false,
  merge(existing, incoming, { readField }) {
    const number = (post: Reference) => readField<number>('number', post) ?? 0;
    const all = new Map([...(existing?.nodes ?? []), ...incoming.nodes].map((post) => [post.__ref, post]));
    return { __typename: 'PostPage', nodes: [...all.values()].sort((a, b) => number(a) - number(b)) };
  },
  read(existing, { args, readField }) {
    if (!existing) return undefined;
    const numbers = existing.nodes.map((post) => readField<number>('number', post) ?? 0);
    const lastNumber = readField<number>('lastNumber') ?? 0;
    const from: number = args?.['from'] ?? 1;
    const anchor = numbers.indexOf(from);
    if (anchor < 0 && from <= lastNumber) return undefined;
    let start = anchor;
    while (start > 0 && numbers[start - 1] === (numbers[start] ?? 0) - 1) start -= 1;
    let end = anchor;
    while (end >= 0 && numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1;
    const run = anchor < 0 ? [] : existing.nodes.slice(start, end + 1);
    const notYet = existing.nodes.filter((_, i) => numbers[i] === NOT_YET_NUMBERED);
    return {
      __typename: 'PostPage',
      nodes: [...run, ...notYet],
      hasBefore: anchor < 0 ? lastNumber > 0 : (numbers[start] ?? 1) > 1,
      hasAfter: anchor >= 0 && (numbers[end] ?? 0) < lastNumber,
    };
  },
};

interface StoredBookmarks {
  __typename: 'BookmarkPage';
  nodes: readonly Reference[];
  nextCursor: string | null;
}

/** `Query.bookmarks`: a later page goes to the end of the list; the first begins it anew. */
const bookmarks: FieldPolicy<StoredBookmarks> = {
  keyArgs: false,
  merge(existing, incoming, { args }) {
    if (!existing || !args?.['after']) return incoming;
    const known = new Set(existing.nodes.map((one) => one.__ref));
    return {
      ...incoming,
      nodes: [...existing.nodes, ...incoming.nodes.filter((one) => !known.has(one.__ref))],
    };
  },
};

interface StoredThreads {
  __typename: 'ThreadPage';
  nodes: readonly Reference[];
  nextCursor: string | null;
}

/**
 * Lists of threads: later pages follow; the first page of the latest, read again, goes on top of what is there, so that a
 * list one comes back to keeps its length. Where it does not meet what is there, it stands alone; so do lists that threads
 * leave, as what is unread.
 */
const threads: FieldPolicy<StoredThreads> = {
  keyArgs: ['view', 'tag', 'need'],
  merge(existing, incoming, { args, readField }) {
    if (!existing) return incoming;
    const known = new Set(existing.nodes.map((thread) => thread.__ref));
    const first = !args?.['after'];
    const stays = (args?.['view'] ?? 'LATEST') === 'LATEST';
    if (first && !(stays && incoming.nodes.some((thread) => known.has(thread.__ref)))) return incoming;
    const all = new Map([...existing.nodes, ...incoming.nodes].map((thread) => [thread.__ref, thread]));
    const last = (thread: Reference) => Date.parse(readField<string>('lastPostAt', thread) ?? '');
    return {
      __typename: 'ThreadPage',
      nodes: [...all.values()].sort((a, b) => last(b) - last(a) || (a.__ref < b.__ref ? 1 : -1)),
      nextCursor: first ? existing.nextCursor : incoming.nextCursor,
    };
  },
  // Without this, each page's own arguments would be looked for.
  read: (existing) => existing,
};

/** In a space what is pinned stands first, whatever page it came with. */
const threadsOfSpace: FieldPolicy<StoredThreads> = {
  ...threads,
  read(existing, { readField }) {
    if (!existing) return undefined;
    const pinned = (thread: Reference) => readField<boolean>('pinned', thread) === true;
    const nodes = [...existing.nodes.filter(pinned), ...existing.nodes.filter((thread) => !pinned(thread))];
    return { ...existing, nodes };
  },
};

/** How the types of this feature are cached. Types without an id are merged into what is there. */
export const forumPolicies: TypePolicies = {
  PostViewer: { merge: true },
  ThreadSummary: { merge: true },
  PostReactions: { merge: true },
  ContentNote: { keyFields: ['key'] },
  SpaceCan: { merge: true },
  ThreadCan: { merge: true },
  Thread: {
    fields: {
      posts,
      keptReplies: { merge: false },
      // In the cache this says: of this thread, every change up to this `rev` is known. A page that was read later knows
      // more about its own posts, but not about the others: only the live channel moves it on.
      rev: { merge: (existing: number | undefined, incoming: number) => existing ?? incoming },
    },
  },
  Space: { fields: { threads: threadsOfSpace } },
  Query: { fields: { threads, bookmarks } },
};
