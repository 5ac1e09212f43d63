import type { PostLine } from '@hearth/shared';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { LIMITS } from '@hearth/shared';
import { LivePartsDocument } from '../../gql/forum/graphql.js';
import {
  ANSWER_WITHIN,
  useChannel,
  type ChannelWire,
  type LiveChannel,
} from '../../platform/socket/use-channel.js';
import { applyLive, writeLiveParts } from './forum.cache.js';

const PUSHED = ['post.added', 'post.edited', 'post.deleted', 'post.restored', 'post.reacted'] as const;

/** How a thread's channel speaks on the socket. */
const threadWire: ChannelWire<PostLine> = {
  channel: (id) => `thread:${id}`,
  join: (socket, threadId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('thread.join', { threadId, afterRev }),
  changes: (socket, threadId, afterRev) =>
    socket.timeout(ANSWER_WITHIN).emitWithAck('thread.changes', { threadId, afterRev }),
  leave: (socket, threadId) => socket.emit('thread.leave', { threadId }, () => undefined),
  listen: (socket, threadId, take) => {
    const hear = (line: PostLine) => {
      if (line.threadId === threadId) take(line);
    };
    for (const name of PUSHED) socket.on(name, hear);
    return () => {
      for (const name of PUSHED) socket.off(name, hear);
    };
  },
};

/** Changes that come in one burst are asked about together, after this long, in milliseconds. */
const TOGETHER = 80;
/** And tried again after this long where the question failed. */
const AGAIN = 5_000;

/** Asks for the parts of posts that depend on who looks, many at once. */
function useLiveParts(threadId: string): (ids: string[]) => void {
  const client = useApolloClient();
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const ask = useCallback(
    (ids: string[]) => {
      for (const id of ids) waiting.current.add(id);
      const later = (ms: number) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void send(), ms);
      };
      const send = async () => {
        const batch = [...waiting.current].slice(0, LIMITS.page);
        if (batch.length === 0) return;
        for (const id of batch) waiting.current.delete(id);
        try {
          const variables = { threadId, ids: batch };
          const { data } = await client.query({
            query: LivePartsDocument,
            variables,
            fetchPolicy: 'no-cache',
          });
          if (data) writeLiveParts(client.cache, data);
          if (waiting.current.size > 0) later(0);
        } catch {
          for (const id of batch) waiting.current.add(id);
          later(AGAIN);
        }
      };
      later(TOGETHER);
    },
    [client, threadId],
  );

  useEffect(() => {
    const held = waiting.current;
    return () => {
      clearTimeout(timer.current);
      held.clear();
    };
  }, [threadId]);
  return ask;
}

interface LiveThreadOptions {
  threadId: string;
  /** Every change up to this is in the cache; undefined while the thread loads. */
  rev: number | undefined;
  /** Posts that were not known here before. */
  onAdded: (posts: { id: string; number: number; authorId: string | null }[]) => void;
}

/** Keeps the cache in step with a thread while its page is open. */
export function useLiveThread({ threadId, rev, onAdded }: LiveThreadOptions): LiveChannel {
  const { cache } = useApolloClient();
  const askParts = useLiveParts(threadId);
  const apply = useCallback(
    (lines: PostLine[]) => {
      const added = applyLive(cache, threadId, lines);
      askParts(lines.map((line) => line.id));
      if (added.length > 0) {
        onAdded(added.map(({ id, number, author }) => ({ id, number, authorId: author?.id ?? null })));
      }
    },
    [cache, threadId, askParts, onAdded],
  );
  return useChannel(threadWire, { id: threadId, rev, apply });
}
