import type { ApolloClient } from '@apollo/client';
import { PostReplyDocument } from '../../gql/forum/graphql.js';
import { shelf } from '../../platform/shared-device/shelf.js';
import { keepReplies, keptReplies } from './unsent-kept.js';

const PLACE = /^thread:([^:]+):unsent$/;

/** Sends the replies that wait here, of every thread. Those that are refused stay. Rejects where the house cannot be reached. */
export async function sendUnsentReplies(client: ApolloClient, personId: string): Promise<void> {
  const drafts = `hearth.draft.${personId}.`;
  for (const name of shelf.names()) {
    const place = name.startsWith(drafts) ? name.slice(drafts.length) : '';
    const threadId = PLACE.exec(place)?.[1];
    if (threadId === undefined) continue;
    for (const { contentNotes, ...reply } of keptReplies(personId, place)) {
      await client.mutate({
        mutation: PostReplyDocument,
        variables: { input: { ...reply, threadId, contentNotes: [...contentNotes] } },
        fetchPolicy: 'no-cache',
        context: { quiet: true },
      });
      keepReplies(personId, place, (kept) => kept.filter(({ id }) => id !== reply.id));
    }
  }
}
