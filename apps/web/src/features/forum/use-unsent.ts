import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { PostEditDocument, PostReplyDocument, type PostCardFragment } from '../../gql/forum/graphql.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { dropUnsent, isUnsent, knownPost, upsertPost } from './forum.cache.js';
import { writeEdit } from './edit-place.js';
import { keepReplies as keep, keptReplies as read, type Reply } from './unsent-kept.js';
import { unsentPost } from './unsent-post.js';

export interface UnsentReply extends Reply {
  state: 'sending' | 'failed';
  /** Why it failed; null where it was left over from an earlier visit. */
  error: unknown;
}

export interface Unsent {
  replies: readonly UnsentReply[];
  send: (reply: Reply) => void;
  again: (id: string) => void;
  /** Takes a reply that failed out of the thread and answers it. */
  takeBack: (id: string) => Reply | undefined;
}

/** Sends that go on while one leaves the thread and comes back, by the reply's id. */
const onTheirWay = new Map<string, Promise<PostCardFragment>>();

/** What the page is told. */
interface Tell {
  sent: (post: PostCardFragment) => void;
  failed: (id: string) => void;
}

/**
 * Replies that the server has not taken yet: kept in the browser until it has, shown in the thread at once. The thread must
 * be in the cache.
 */
export function useUnsent(threadId: string, tell: Tell): Unsent {
  const client = useApolloClient();
  const { id: personId, person, pictureId = null } = useViewer();
  const author = useMemo(() => ({ ...person, pictureId }), [person, pictureId]);
  const place = `thread:${threadId}:unsent`;
  const [replies, setReplies] = useState<UnsentReply[]>(() =>
    read(personId, place).map((reply) => ({
      ...reply,
      state: onTheirWay.has(reply.id) ? 'sending' : 'failed',
      error: null,
    })),
  );

  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });

  const follow = useCallback(
    (id: string, way: Promise<PostCardFragment>) =>
      way.then(
        (post) => {
          setReplies((all) => all.filter((one) => one.id !== id));
          latest.current.sent(post);
        },
        (error: unknown) => {
          setReplies((all) => all.map((one) => (one.id === id ? { ...one, state: 'failed', error } : one)));
          latest.current.failed(id);
        },
      ),
    [],
  );

  const start = useCallback(
    ({ id, markdown, asMember, replyToNumber, contentNotes }: Reply) => {
      const bring = async () => {
        try {
          const { data } = await client.mutate({
            mutation: PostReplyDocument,
            variables: {
              input: { id, threadId, markdown, asMember, replyToNumber, contentNotes: [...contentNotes] },
            },
            fetchPolicy: 'no-cache',
          });
          if (!data) throw new Error('The reply was not answered');
          let post: PostCardFragment = data.postReply;
          const { markdown: stored, wording } = data.postReply;
          if (post.viewer.canEdit && typeof stored === 'string' && stored.trim() !== markdown.trim()) {
            // An earlier try had arrived after all, and the reply was reworded since: the last words are the ones meant. Where
            // moderators had a word to say meanwhile, they wait as an edit that shows both.
            if (post.viewer.word) writeEdit(personId, id, { text: markdown, base: '' });
            else {
              const edit = await client.mutate({
                mutation: PostEditDocument,
                variables: { input: { id, base: wording ?? '', markdown } },
                fetchPolicy: 'no-cache',
              });
              post = edit.data?.postEdit ?? post;
            }
          }
          upsertPost(client.cache, post, post.viewer);
          keep(personId, place, (kept) => kept.filter((one) => one.id !== id));
          return post;
        } finally {
          onTheirWay.delete(id);
        }
      };
      const way = onTheirWay.get(id) ?? bring();
      onTheirWay.set(id, way);
      void follow(id, way);
    },
    [client, follow, personId, place, threadId],
  );

  // What was left over from an earlier visit stands in the thread again; what had arrived after all does not.
  useEffect(() => {
    for (const reply of read(personId, place)) {
      const known = knownPost(client.cache, reply.id);
      if (known && !isUnsent(known)) {
        keep(personId, place, (kept) => kept.filter((one) => one.id !== reply.id));
        continue;
      }
      upsertPost(client.cache, unsentPost({ ...reply, threadId }, author), known?.viewer);
      const way = onTheirWay.get(reply.id);
      if (way) void follow(reply.id, way);
    }
  }, [client, author, personId, place, threadId, follow]);

  const send = useCallback(
    (reply: Reply) => {
      keep(personId, place, (kept) => [...kept.filter((one) => one.id !== reply.id), reply]);
      setReplies((all) => [
        ...all.filter((one) => one.id !== reply.id),
        { ...reply, state: 'sending', error: null },
      ]);
      upsertPost(client.cache, unsentPost({ ...reply, threadId }, author));
      start(reply);
    },
    [client, author, personId, place, start, threadId],
  );

  const again = useCallback(
    (id: string) => {
      const reply = replies.find((one) => one.id === id);
      if (!reply) return;
      setReplies((all) =>
        all.map((one) => (one.id === id ? { ...one, state: 'sending', error: null } : one)),
      );
      start(reply);
    },
    [replies, start],
  );

  const takeBack = useCallback(
    (id: string) => {
      const reply = replies.find((one) => one.id === id);
      keep(personId, place, (kept) => kept.filter((one) => one.id !== id));
      setReplies((all) => all.filter((one) => one.id !== id));
      dropUnsent(client.cache, id);
      return reply;
    },
    [client, personId, place, replies],
  );

  return { replies, send, again, takeBack };
}
