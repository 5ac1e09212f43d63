import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  CatchUpAnswerDocument,
  CatchUpThreadReadDocument,
  FiveMinutesDocument,
  type CatchUpRowFragment,
  type FiveMinutesQuery,
  type RsvpAnswer,
} from '../../gql/inbox/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useInboxMark } from './use-inbox-mark.js';

export interface FiveMinutes {
  all: FiveMinutesQuery['catchUp'] | undefined;
  /** What is to be looked at now; undefined at the end. */
  current: CatchUpRowFragment | undefined;
  /** Something was held for one until now, and is not any more. */
  lapsed: boolean;
  /** Something was left for later. */
  leftForLater: boolean;
  error: unknown;
  retry: () => void;
  /** Settles it where it stands, and goes on. Rejects as a mutation does. */
  settle: (item: CatchUpRowFragment) => Promise<void>;
  answer: (item: CatchUpRowFragment, answer: RsvpAnswer) => Promise<void>;
  /** What was put away waits again. */
  takeBack: (item: CatchUpRowFragment) => Promise<void>;
  putOff: (item: CatchUpRowFragment) => void;
}

function laterOf(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('later' in state) || !Array.isArray(state.later))
    return [];
  return state.later.filter((id) => typeof id === 'string');
}

/** What waits, one thing after the other, as it was when one came: nothing moves while one looks at it. */
export function useFiveMinutes(): FiveMinutes {
  const { data, error, refetch } = useQuery(FiveMinutesDocument, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
  });
  const mark = useInboxMark();
  const [save] = useMutation(CatchUpAnswerDocument, { update: forgetWeek });
  const [read] = useMutation(CatchUpThreadReadDocument);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  // Kept with the place in the history: whoever comes back from a thread does not meet it again.
  const later = laterOf(useLocation().state);
  const navigate = useNavigate();

  const isSettled = (item: CatchUpRowFragment, is: boolean) =>
    setSettled((before) => {
      const after = new Set(before);
      if (is) after.add(item.id);
      else after.delete(item.id);
      return after;
    });
  // A place that is not held any more is nobody's next thing.
  const now = useMinute();
  const isLapsed = ({ until }: CatchUpRowFragment) => Boolean(until) && Date.parse(until ?? '') <= now;
  const waiting = data?.catchUp.items.filter(({ id }) => !settled.has(id) && !later.includes(id));
  const left = waiting?.filter((item) => !isLapsed(item));

  return {
    all: data?.catchUp,
    current: left?.[0],
    lapsed: waiting?.some(isLapsed) ?? false,
    leftForLater: later.length > 0,
    error: data ? null : (error ?? null),
    retry: () => void refetch().catch(() => undefined),
    settle: async (item) => {
      const { id, notificationIds, upTo } = item;
      if (notificationIds.length > 0) await mark(notificationIds, true);
      else if (typeof upTo === 'number') await read({ variables: { input: { threadId: id, number: upTo } } });
      isSettled(item, true);
    },
    answer: async (item, answer) => {
      await save({ variables: { input: { sessionId: item.id, answer } } });
      if (item.notificationIds.length > 0) await mark(item.notificationIds, true);
      isSettled(item, true);
    },
    takeBack: async (item) => {
      await mark(item.notificationIds, false);
      isSettled(item, false);
    },
    putOff: ({ id }) => void navigate('.', { replace: true, state: { later: [...later, id] } }),
  };
}
