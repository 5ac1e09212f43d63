import type { ApolloClient } from '@apollo/client';
import { PollsDocument, type PollCardFragment } from '../../gql/polls/graphql.js';
import { loadWords } from '../../platform/i18n/load-words.js';
import { PollCard } from '../../platform/polls/poll-card.js';
import { Stack } from '../../ui/column.js';

/** The polls of a thread as the reader may see them now, with their words. */
export async function readPolls(client: ApolloClient, threadId: string): Promise<PollCardFragment[]> {
  const [{ data }] = await Promise.all([
    client.query({
      query: PollsDocument,
      variables: { place: 'THREAD', placeId: threadId },
      fetchPolicy: 'no-cache',
    }),
    loadWords(['polls']),
  ]);
  return data?.polls ?? [];
}

interface ThreadPollsProps {
  threadId: string;
  polls: readonly PollCardFragment[];
  onChanged: (id: string, poll: PollCardFragment | null) => void;
}

/** The polls of a thread. */
export function ThreadPolls({ threadId, polls, onChanged }: ThreadPollsProps) {
  return (
    <Stack>
      {polls.map((poll) => (
        <PollCard
          key={poll.id}
          poll={poll}
          place="THREAD"
          placeId={threadId}
          onChanged={(changed) => onChanged(poll.id, changed)}
        />
      ))}
    </Stack>
  );
}
