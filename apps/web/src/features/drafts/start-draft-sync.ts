import type { ApolloClient } from '@apollo/client';
import { DraftChangesDocument, DraftForgetDocument, DraftKeepDocument } from '../../gql/drafts/graphql.js';
import { openSocket } from '../../platform/socket/socket.js';
import { DraftSync, type DraftWire } from './draft-sync.js';

/** Nobody asked for these: they interrupt nobody, and arrive though the page is left. */
const context = { quiet: true, fetchOptions: { keepalive: true } };
const answered = <T>(data: T | undefined): T => {
  if (data === undefined) throw new Error('No answer');
  return data;
};

const wireOf = (client: ApolloClient, personId: string): DraftWire => ({
  keep: async (input) => {
    // A browser sends only so much of a page that is left.
    const long = input.body.length > 20_000;
    const { data } = await client.mutate({
      mutation: DraftKeepDocument,
      variables: { input: { ...input, personId } },
      fetchPolicy: 'no-cache',
      context: long ? { quiet: true } : context,
    });
    return answered(data).draftKeep;
  },
  forget: async (place, base) => {
    const { data } = await client.mutate({
      mutation: DraftForgetDocument,
      variables: { personId, place, base },
      fetchPolicy: 'no-cache',
      context,
    });
    return answered(data).draftForget;
  },
  changes: async (after) => {
    const { data } = await client.query({
      query: DraftChangesDocument,
      variables: { personId, after },
      fetchPolicy: 'no-cache',
      context: { quiet: true },
    });
    return answered(data).draftChanges;
  },
});

/** Sends all drafts of this person that wait here, once. Never rejects. */
export async function sendDrafts(client: ApolloClient, personId: string): Promise<void> {
  const sync = new DraftSync(personId, wireOf(client, personId));
  await sync.meet();
  sync.stop();
}

/** Word of a change is waited for a little: several come together. */
const TOGETHER = 300;

/** Begins to keep a person's drafts the same on all their devices. Answers how to stop. */
export function startDraftSync(client: ApolloClient, personId: string): () => void {
  const sync = new DraftSync(personId, wireOf(client, personId));
  const ends: (() => void)[] = [];
  let gone = false;
  let told: ReturnType<typeof setTimeout> | undefined;
  const meet = () => void sync.meet();
  const onChange = () => {
    clearTimeout(told);
    told = setTimeout(meet, TOGETHER);
  };
  const onShown = () => void (document.visibilityState === 'visible' ? sync.meet() : sync.flush());
  sync.start();
  addEventListener('online', meet);
  document.addEventListener('visibilitychange', onShown);
  openSocket().then(
    (socket) => {
      if (gone) return;
      socket.on('draft.changed', onChange);
      socket.on('connect', onChange);
      ends.push(() => {
        socket.off('draft.changed', onChange);
        socket.off('connect', onChange);
      });
    },
    // Without the line, drafts meet when one comes back to the page.
    () => undefined,
  );
  return () => {
    gone = true;
    clearTimeout(told);
    removeEventListener('online', meet);
    document.removeEventListener('visibilitychange', onShown);
    for (const end of ends) end();
    sync.stop();
  };
}
