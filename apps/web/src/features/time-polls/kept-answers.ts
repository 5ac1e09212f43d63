import type { TimePollAnswer } from '../../gql/time-polls/graphql.js';
import { forgetDraft, readDraft, writeDraft } from '../../platform/drafts/draft-store.js';

/** What was tapped of a poll, by slot. */
export type Said = Map<string, TimePollAnswer>;

const placeOf = (pollId: string) => `time-poll:${pollId}:unsent`;
const PLACE = /^time-poll:([^:]+):unsent$/;

/** The poll whose answers wait at this place, or null. */
export const pollAt = (place: string): string | null => PLACE.exec(place)?.[1] ?? null;

/** Answers that wait in this browser for the server. */
export function keptAnswers(personId: string, pollId: string): Said {
  try {
    const pairs: unknown = JSON.parse(readDraft(personId, placeOf(pollId)) ?? '[]');
    return new Map(
      Array.isArray(pairs)
        ? pairs.filter(
            (pair): pair is [string, TimePollAnswer] =>
              Array.isArray(pair) &&
              typeof pair[0] === 'string' &&
              (pair[1] === 'YES' || pair[1] === 'IF_NEED_BE' || pair[1] === 'NO'),
          )
        : [],
    );
  } catch {
    return new Map();
  }
}

/** Keeps what waits; nothing: forgets it. */
export function keepAnswers(personId: string, pollId: string, said: Said): void {
  if (said.size === 0) forgetDraft(personId, placeOf(pollId));
  else writeDraft(personId, placeOf(pollId), JSON.stringify([...said]));
}

/** What of it the server does not have yet, once it has `sent`. */
export const withoutSent = (said: Said, sent: Said): Said =>
  new Map([...said].filter(([slot, answer]) => sent.get(slot) !== answer));

/** As the server is told it. */
export const inputOf = (pollId: string, said: Said) => ({
  pollId,
  said: [...said].map(([slotId, answer]) => ({ slotId, answer })),
});
