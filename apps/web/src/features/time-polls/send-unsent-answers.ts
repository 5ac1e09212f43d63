import type { ApolloClient } from '@apollo/client';
import { TimePollAnswerSaveDocument } from '../../gql/time-polls/graphql.js';
import { shelf } from '../../platform/shared-device/shelf.js';
import { inputOf, keepAnswers, keptAnswers, pollAt, withoutSent } from './kept-answers.js';

/**
 * Sends the answers that wait here, of every poll: each was given by a tap. Those that are refused stay, and keep none of the
 * others. Never rejects.
 */
export async function sendUnsentAnswers(client: ApolloClient, personId: string): Promise<void> {
  const drafts = `hearth.draft.${personId}.`;
  const polls = shelf
    .names()
    .flatMap((name) => (name.startsWith(drafts) ? (pollAt(name.slice(drafts.length)) ?? []) : []));
  const send = async (pollId: string) => {
    const sent = keptAnswers(personId, pollId);
    if (sent.size === 0) return keepAnswers(personId, pollId, sent);
    await client.mutate({
      mutation: TimePollAnswerSaveDocument,
      variables: { input: inputOf(pollId, sent) },
      fetchPolicy: 'no-cache',
      context: { quiet: true },
    });
    // Read again: another tab may have been tapped meanwhile.
    return keepAnswers(personId, pollId, withoutSent(keptAnswers(personId, pollId), sent));
  };
  await Promise.allSettled(polls.map(send));
}
