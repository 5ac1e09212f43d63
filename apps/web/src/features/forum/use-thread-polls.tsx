import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { PollCardFragment } from '../../gql/polls/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ErrorState } from '../../ui/error-state.js';
import { Bone, Skeletons } from '../../ui/skeletons.js';
import classes from './thread-page.module.css';

type Pieces = typeof import('./thread-polls.js');
interface Known {
  pieces: Pieces;
  polls: PollCardFragment[];
}

/**
 * The polls of a thread, if it has any; a page without them loads nothing. They are read again when `rev` moves. It stands in the
 * page itself, so that what they take of it changes together with the page, which holds what one reads.
 */
export function useThreadPolls(threadId: string, rev: number): ReactNode {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const [known, setKnown] = useState<Known | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    if (rev === 0) return;
    const asked = latest.current;
    const read = async () => {
      const pieces = await import('./thread-polls.js');
      return { pieces, polls: await pieces.readPolls(client, threadId) };
    };
    read().then(
      (now) => {
        if (asked !== latest.current) return;
        setKnown(now);
        setError(null);
      },
      (trouble: unknown) => {
        if (asked === latest.current) setError(trouble);
      },
    );
  }, [client, threadId, rev, attempt]);
  // What one does oneself is newer than what is being read.
  const onChanged = useCallback((id: string, poll: PollCardFragment | null) => {
    setKnown(
      (before) =>
        before && {
          ...before,
          polls: before.polls.flatMap((one) => (one.id === id ? (poll ?? []) : one)),
        },
    );
  }, []);

  if (rev === 0) return null;
  return (
    <div className={classes.polls} data-steady>
      {known ? (
        <known.pieces.ThreadPolls threadId={threadId} polls={known.polls} onChanged={onChanged} />
      ) : null}
      {!known && !error ? (
        <Skeletons>
          <Bone height={200} />
        </Skeletons>
      ) : null}
      {error ? (
        <ErrorState
          what={t('forum.poll.notLoaded')}
          kept={say(error)}
          onRetry={() => setAttempt((count) => count + 1)}
        />
      ) : null}
    </div>
  );
}
