import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { SignOutDocument, ViewerDocument } from '../../../gql/text-only/graphql.js';
import { troubleOf, type Trouble } from '../../../platform/errors/trouble.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { speak } from '../../../platform/i18n/load-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { knownAsShared } from '../../../platform/shared-device/shelf.js';
import { keepFor } from '../../../platform/shared-device/use-shared-shelf.js';
import { signInAgain } from '../../../platform/sign-in/sign-in-again.js';
import { SignInContext, type Viewer } from '../../../platform/sign-in/viewer-context.js';
import { closeSocket } from '../../../platform/socket/socket.js';
import { ZoneContext } from '../../../platform/time/zone.js';
import { Announcer } from '../../../ui/announcer.js';
import { ask } from './ask.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { Frame, TextOnlyPage } from './text-only-page.js';

function Again({ viewer, onSignedIn }: { viewer: Viewer; onSignedIn: (viewer: Viewer) => void }) {
  const asked = useSyncExternalStore(signInAgain.subscribe, signInAgain.isAsked);
  if (!asked) return null;
  return (
    <SignIn
      again
      email={viewer.email}
      isShared={viewer.sharedDevice !== null}
      onSignedIn={(who) => {
        // Someone else: nothing of what stands here is theirs.
        if (who.id !== viewer.id) location.reload();
        onSignedIn(who);
        signInAgain.answer(true);
      }}
    />
  );
}

/** Who is there, then the room. */
function WhoIsThere({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  /** Undefined until it is known. */
  const [viewer, setViewer] = useState<Viewer | null | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);

  /** It is known first where what they write is kept. */
  const come = useCallback(async (who: Viewer | null) => {
    if (who) await keepFor(who);
    setViewer(who);
  }, []);

  const blank = useCallback(() => setViewer(null), []);

  useEffect(() => {
    ask(ViewerDocument, {}).then(
      ({ viewer: known }) => {
        setTrouble(null);
        return come(known as Viewer | null);
      },
      (error: unknown) => setTrouble(troubleOf(error)),
    );
  }, [attempt, come]);
  useEffect(() => {
    if (!viewer) return;
    void speak(viewer.locale === 'ES' ? 'es' : 'en');
    signInAgain.arm(true);
    return () => signInAgain.arm(false);
  }, [viewer]);

  const state = useMemo(
    () => ({
      viewer: viewer ?? null,
      signedIn: (who: Viewer) => void come(who),
      signOut: async () => {
        await ask(SignOutDocument, {});
        signInAgain.arm(false);
        closeSocket();
        // First off the screen, so that "back" cannot bring it up again; then a fresh page, with nothing left in memory.
        setViewer(null);
        if (typeof BroadcastChannel === 'function') new BroadcastChannel('hearth').postMessage(null);
        location.reload();
      },
    }),
    [viewer, come],
  );
  return (
    <SignInContext value={state}>
      <ZoneContext value={viewer?.timeZone ?? null}>
        {viewer ? (
          <>
            <Again viewer={viewer} onSignedIn={(who) => void come(who)} />
            <TextOnlyPage sessionId={sessionId} />
            <SignOut blank={blank} />
          </>
        ) : trouble ? (
          <div className="card">
            <p>{say(trouble)}</p>
            <button type="button" onClick={() => setAttempt((count) => count + 1)}>
              {t('words.tryAgain')}
            </button>
          </div>
        ) : viewer === null ? (
          <>
            <h1>{t('textOnly.name')}</h1>
            <SignIn again={false} isShared={knownAsShared()} email="" onSignedIn={(who) => void come(who)} />
          </>
        ) : (
          <p className="quiet">{t('words.loading')}</p>
        )}
      </ZoneContext>
    </SignInContext>
  );
}

/** The text-only room of a session: the same room, drafts and outbox as the big page's, for a line that carries little. */
export function TextOnlyApp({ sessionId }: { sessionId: string }) {
  return (
    <I18nProvider i18n={i18n}>
      <Announcer>
        <Frame sessionId={sessionId}>
          <WhoIsThere sessionId={sessionId} />
        </Frame>
      </Announcer>
    </I18nProvider>
  );
}
