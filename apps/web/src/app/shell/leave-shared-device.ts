import type { ApolloClient } from '@apollo/client';
import { SignOutDocument, ViewerDocument } from '../../gql/shell/graphql.js';
import { sendDrafts } from '../../features/drafts/start-draft-sync.js';
import { sendUnsentReplies } from '../../features/forum/send-unsent-replies.js';
import { anythingUnsent } from '../../platform/outbox/anything-unsent.js';
import { atMost, leaveDevice } from '../../platform/shared-device/leave-device.js';
import { leavesShared } from '../../platform/shared-device/leaves-shared.js';
import { shelf } from '../../platform/shared-device/shelf.js';

/** Sends what waits here for the house, as far as it goes within a moment. Never rejects. */
export async function sendWaiting(client: ApolloClient, personId: string): Promise<void> {
  const messages = async () => {
    if (!(await anythingUnsent(personId))) return;
    const { allSent } = await import('../../features/room/room-outbox.js');
    await allSent(personId);
  };
  const waits = (what: string) => shelf.names().some((name) => name.startsWith(what));
  const answers = async () => {
    if (!waits(`hearth.draft.${personId}.time-poll:`)) return;
    const { sendUnsentAnswers } = await import('../../features/time-polls/send-unsent-answers.js');
    await sendUnsentAnswers(client, personId);
  };
  const notes = async () => {
    if (!waits(`hearth.notes.${personId}.`)) return;
    const { sendKeptNotes } = await import('../../features/room/send-kept-notes.js');
    await sendKeptNotes(personId);
  };
  await Promise.all([
    atMost(answers()),
    atMost(notes()),
    atMost(sendDrafts(client, personId)),
    atMost(sendUnsentReplies(client, personId)),
    atMost(messages()),
  ]);
}

/** Signs out, and takes away all that is kept here. Rejects, and keeps all, where the house cannot be reached. */
export const leaveSharedDevice = (client: ApolloClient, personId: string): Promise<void> =>
  leaveDevice({
    personId,
    signOut: (clear) => client.mutate({ mutation: SignOutDocument, variables: { clear } }),
    blank: () => client.writeQuery({ query: ViewerDocument, data: { viewer: null } }),
    to: leavesShared.staysHere ? 'here' : '/',
  });
