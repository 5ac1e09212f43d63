import { useApolloClient, useQuery } from '@apollo/client/react';
import { Suspense, useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { SignOutDocument, ViewerDocument } from '../../gql/shell/graphql.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { Unhurried } from '../../ui/unhurried.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { speak } from '../i18n/load-words.js';
import { useWords } from '../i18n/use-words.js';
import { leavesShared } from '../shared-device/leaves-shared.js';
import { useSharedShelf } from '../shared-device/use-shared-shelf.js';
import { closeSocket } from '../socket/socket.js';
import { browserZone, ZoneContext } from '../time/zone.js';
import { ProveAgain } from '../prove-again/prove-again-later.js';
import { proveAgain } from './prove-again.js';
import { SignInAgainDialog } from './sign-in-again-dialog.js';
import { signInAgain } from './sign-in-again.js';
import { SignInContext, type SignInState, type Viewer } from './viewer-context.js';

/** Tells the other tabs of this browser who is signed in now (an id, or null): those of another person start afresh. */
const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('hearth') : null;

/**
 * Asks once who is signed in, and gives it to all beneath, with their zone and language. `shared`: what stands
 * beside the page on a device that others use too, and asks before one signs out there (`leavesShared`).
 */
export function ViewerProvider({ children, shared }: { children: ReactNode; shared?: ReactNode }) {
  const client = useApolloClient();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ViewerDocument);
  const viewer = data?.viewer ?? null;
  const isReady = useSharedShelf(viewer);
  const isShared = viewer?.sharedDevice != null;

  useEffect(() => {
    signInAgain.arm(viewer !== null);
    proveAgain.arm(viewer !== null);
    leavesShared.arm(isShared);
  }, [viewer, isShared]);

  const wanted = viewer?.locale === 'ES' ? 'es' : viewer ? 'en' : null;
  useEffect(() => {
    if (wanted) void speak(wanted);
  }, [wanted]);

  const viewerId = viewer?.id ?? null;
  useEffect(() => {
    if (!tabs) return;
    const hear = ({ data: who }: MessageEvent<unknown>) => {
      if (who === viewerId) {
        signInAgain.answer(true);
        // A link was pressed in another tab.
        proveAgain.answer(true);
      } else location.reload();
    };
    tabs.addEventListener('message', hear);
    return () => tabs.removeEventListener('message', hear);
  }, [viewerId]);

  const signedIn = useCallback(
    (next: Viewer) => {
      client.writeQuery({ query: ViewerDocument, data: { viewer: next } });
      tabs?.postMessage(next.id);
    },
    [client],
  );

  const signOut = useCallback(
    async (to: 'front' | 'here' = 'front') => {
      // Asked about first what is still on its way; all that is kept here goes.
      if (isShared) {
        leavesShared.staysHere = to === 'here';
        return void (await leavesShared.ask());
      }
      await client.mutate({ mutation: SignOutDocument });
      signInAgain.arm(false);
      proveAgain.arm(false);
      closeSocket();
      // First off the screen, so that "back" cannot bring it up again; then a fresh page, with nothing left in memory.
      // (clearStore would also forget that this component watches who is signed in.)
      client.writeQuery({ query: ViewerDocument, data: { viewer: null } });
      tabs?.postMessage(null);
      if (to === 'here') location.reload();
      else location.replace('/');
    },
    [client, isShared],
  );

  const state = useMemo<SignInState>(() => ({ viewer, signedIn, signOut }), [viewer, signedIn, signOut]);

  if (error && !data) {
    return (
      <main style={{ padding: 16, maxWidth: 560, margin: '0 auto' }}>
        <ErrorState asPage what={t('shell.noStart')} kept={say(error)} onRetry={() => void refetch()} />
      </main>
    );
  }
  return (
    <Unhurried
      what={isReady ? data : undefined}
      instead={
        <main style={{ padding: 16, maxWidth: 720, margin: '0 auto' }}>
          <Skeletons count={3} height={120} />
        </main>
      }
    >
      {() => (
        <SignInContext value={state}>
          <ZoneContext value={viewer?.timeZone ?? browserZone()}>
            {children}
            {viewer ? <SignInAgainDialog viewer={viewer} /> : null}
            {viewer ? <ProveAgain viewer={viewer} /> : null}
            {isShared ? <Suspense fallback={null}>{shared}</Suspense> : null}
          </ZoneContext>
        </SignInContext>
      )}
    </Unhurried>
  );
}
