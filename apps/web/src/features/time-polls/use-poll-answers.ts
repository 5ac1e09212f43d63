import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  TimePollAnswerSaveDocument,
  type TimePollAnswer,
  type TimePollFactsFragment,
} from '../../gql/time-polls/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { inputOf, keepAnswers, keptAnswers, withoutSent, type Said } from './kept-answers.js';

/** A pause in tapping, in milliseconds, before it is sent. */
const PAUSE = 350;
/** Tried again after so long, in milliseconds. */
const AGAIN = 5_000;

export interface PollAnswers {
  said: ReadonlyMap<string, TimePollAnswer>;
  say: (answers: readonly [string, TimePollAnswer][]) => void;
  /** `kept`: in this browser, and on its way as soon as there is a line; `refused`: the poll takes it no more. */
  state: 'idle' | 'saving' | 'saved' | 'kept' | 'refused';
  trouble: Trouble | null;
  retry: () => void;
}

/**
 * Answers to a poll, sent as one goes. Each is kept in this browser before anything is sent, and is let go once the server has it:
 * a reload, a cut line or a signed-out browser loses none.
 */
export function usePollAnswers(poll: TimePollFactsFragment): PollAnswers {
  const { id: personId } = useViewer();
  const [pending, setPending] = useState<Said>(() => keptAnswers(personId, poll.id));
  const [state, setState] = useState<PollAnswers['state']>('idle');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [save] = useMutation(TimePollAnswerSaveDocument, { update: forgetWeek });
  const waiting = useRef(pending);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(
    (next: Said) => {
      waiting.current = next;
      setPending(next);
      keepAnswers(personId, poll.id, next);
    },
    [personId, poll.id],
  );

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current || waiting.current.size === 0) return;
    busy.current = true;
    setState('saving');
    const sent = waiting.current;
    try {
      await save({ variables: { input: inputOf(poll.id, sent) } });
      // What was tapped meanwhile goes next.
      keep(withoutSent(waiting.current, sent));
      setTrouble(null);
      setState('saved');
    } catch (error) {
      const found = troubleOf(error);
      setTrouble(found);
      const passing =
        found.code === 'offline' ||
        found.code === 'internal' ||
        found.code === 'too_many' ||
        found.code === 'signed_out';
      setState(passing ? 'kept' : 'refused');
    } finally {
      busy.current = false;
    }
  }, [keep, poll.id, save]);

  const say = useCallback(
    (answers: readonly [string, TimePollAnswer][]) => {
      keep(new Map([...waiting.current, ...answers]));
      setState((now) => (now === 'refused' ? now : 'saving'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [flush, keep],
  );

  // What waits since another visit, or came while a send was under way, or met a cut line.
  useEffect(() => {
    if (pending.size === 0 || state === 'refused') return;
    const next = setTimeout(() => void flush(), state === 'kept' ? AGAIN : PAUSE);
    const online = () => void flush();
    window.addEventListener('online', online);
    return () => {
      clearTimeout(next);
      window.removeEventListener('online', online);
    };
  }, [flush, pending, state]);

  // One leaves the page between a tap and its sending.
  useEffect(() => () => void flush(), [flush]);

  const stored = poll.slots.flatMap(({ id, answer }) => (answer ? [[id, answer] as const] : []));
  return { said: new Map([...stored, ...pending]), say, state, trouble, retry: () => void flush() };
}
