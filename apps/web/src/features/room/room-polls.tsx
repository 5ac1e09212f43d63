import type { ApolloClient } from '@apollo/client';
import { Button } from '@mantine/core';
import { Suspense, lazy, useRef, useState } from 'react';
import { PollsDocument, type PollCardFragment } from '../../gql/polls/graphql.js';
import { loadWords } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { PollCard } from '../../platform/polls/poll-card.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Stack } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';

const PollDialog = lazy(() => import('../../platform/polls/poll-dialog.js'));

/** The polls of a room as the viewer may see them now, the latest first, with their words. */
export async function readRoomPolls(client: ApolloClient, roomId: string): Promise<PollCardFragment[]> {
  const [{ data }] = await Promise.all([
    client.query({
      query: PollsDocument,
      variables: { place: 'ROOM', placeId: roomId },
      fetchPolicy: 'no-cache',
    }),
    loadWords(['polls', 'questions']),
  ]);
  return [...(data?.polls ?? [])].reverse();
}

interface RoomPollsProps {
  sessionId: string;
  roomId: string;
  polls: readonly PollCardFragment[];
  /** One may ask one here. */
  makes: boolean;
  heading: 'h2' | 'h3';
  /** Its place; null: it is gone; a new one comes first. */
  onChanged: (id: string, poll: PollCardFragment | null) => void;
}

/** The polls of a room; whoever runs the session asks them. */
export function RoomPolls({ sessionId, roomId, polls, makes, heading: Heading, onChanged }: RoomPollsProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <Stack>
      <Heading ref={title} tabIndex={-1}>
        {t('questions.polls')}
      </Heading>
      {makes ? (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('polls.ask')}
          </Button>
        </div>
      ) : null}
      {polls.length === 0 ? (
        <EmptyState>{makes ? t('questions.noPollsYours') : t('questions.noPolls')}</EmptyState>
      ) : null}
      {polls.map((poll) => (
        <PollCard
          key={poll.id}
          poll={poll}
          place="ROOM"
          placeId={roomId}
          onChanged={(changed) => {
            if (!changed) title.current?.focus();
            onChanged(poll.id, changed);
          }}
        />
      ))}
      {asking ? (
        <Suspense>
          <PollDialog
            place="ROOM"
            placeId={roomId}
            draftPlace={`session:${sessionId}:poll`}
            poll={null}
            onClose={(made) => {
              setAsking(false);
              if (!made) return;
              announce(t('questions.pollAsked'));
              onChanged(made.id, made);
            }}
          />
        </Suspense>
      ) : null}
    </Stack>
  );
}
