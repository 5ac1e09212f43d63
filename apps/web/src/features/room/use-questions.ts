import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  RoomQuestionsDocument,
  type RoomQuestionsQuery,
  type RoomQuestionWholeFragment,
} from '../../gql/room-beside/graphql.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { takeQuestion, takeQuestions } from './questions.cache.js';

/** Asks that many make for the same reason at the same moment are spread over so long, in milliseconds. */
const SPREAD = 1_500;
/** So often it is read again where something happened while it was being read. */
const TRIES = 3;

export interface Questions {
  /** Undefined until they have come. */
  board: RoomQuestionsQuery['roomQuestions'] | undefined;
  error: unknown;
  again: () => void;
  /** Takes what was answered to oneself. */
  take: (question: RoomQuestionWholeFragment) => void;
}

/**
 * The questions of a room, kept in step by what is pushed. What depends on the viewer is not pushed: it is asked again where it may
 * be otherwise than with everyone.
 */
export function useQuestions({
  id: roomId,
  open,
  rev,
}: {
  id: string;
  open: boolean;
  rev: number;
}): Questions {
  const client = useApolloClient();
  const me = useViewer().person.id;
  const { data } = useQuery(RoomQuestionsDocument, { variables: { roomId }, fetchPolicy: 'cache-only' });
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  /** Of which questions it is known what they are to the viewer, and whether they were hidden then. */
  const seen = useRef(new Map<string, boolean>());

  const latest = useRef(rev);
  useEffect(() => {
    latest.current = rev;
  }, [rev]);

  const read = useCallback(async () => {
    for (let tries = 0, before = -1; tries < TRIES && before !== latest.current; tries += 1) {
      before = latest.current;
      const answer = await client.query({
        query: RoomQuestionsDocument,
        variables: { roomId },
        fetchPolicy: 'no-cache',
      });
      if (!answer.data) return;
      for (const { id, hidden } of answer.data.roomQuestions.nodes) seen.current.set(id, hidden);
      takeQuestions(client.cache, answer.data.roomQuestions);
    }
  }, [client, roomId]);

  useEffect(() => {
    let gone = false;
    read().then(
      () => gone || setError(null),
      (trouble: unknown) => gone || setError(trouble),
    );
    return () => {
      gone = true;
    };
  }, [read, attempt, open]);

  const board = data?.roomQuestions;
  useEffect(() => {
    const mayDiffer = board?.nodes.some(({ id, asMember, author, hidden, viewer }) => {
      const before = seen.current.get(id);
      if (before === undefined) return asMember || hidden || author?.id === me;
      return before !== hidden && (viewer.mine || board.can.hide);
    });
    if (!mayDiffer) return;
    const timer = setTimeout(() => void read().catch(() => undefined), Math.random() * SPREAD);
    return () => clearTimeout(timer);
  }, [board, me, read]);

  const take = useCallback(
    ({ viewer, ...line }: RoomQuestionWholeFragment) => {
      seen.current.set(line.id, line.hidden);
      takeQuestion(client.cache, line, viewer);
    },
    [client],
  );
  const again = useCallback(() => {
    setError(null);
    setAttempt((count) => count + 1);
  }, []);
  return { board, error, again, take };
}
