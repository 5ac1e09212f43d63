import { useEffect, useState } from 'react';
import { PasskeySignInBeginDocument, PasskeySignInDocument } from '../../../gql/text-only/graphql.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { loadWords } from '../../../platform/i18n/load-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { askForPasskey, hasPasskeys, type PasskeyTrouble } from '../../../platform/passkeys/ask-browser.js';
import type { Viewer } from '../../../platform/sign-in/viewer-context.js';
import { ask } from './ask.js';

interface PasskeyProps {
  isShared: boolean;
  /** Null: one more step follows. */
  onSignedIn: (viewer: Viewer | null) => void;
}

/**
 * Signs in with a passkey, by a press. The code that asks the browser comes with the press, and nothing is offered while one types:
 * that would weigh on everybody’s line.
 */
export function Passkey({ isShared, onSignedIn }: PasskeyProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [isReady, setIsReady] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ why: PasskeyTrouble } | { error: unknown } | null>(null);
  useEffect(() => {
    if (!hasPasskeys()) return;
    // Where its words do not come, there are other ways in.
    loadWords(['passkeys']).then(
      () => setIsReady(true),
      () => undefined,
    );
  }, []);

  const press = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const { passkeySignInBegin } = await ask(PasskeySignInBeginDocument, {});
      const asked = await askForPasskey(passkeySignInBegin);
      if ('answer' in asked) {
        const input = { answer: asked.answer, isShared };
        onSignedIn((await ask(PasskeySignInDocument, { input })).passkeySignIn as Viewer | null);
      } else setTrouble({ why: asked.trouble });
    } catch (error) {
      setTrouble({ error });
    } finally {
      setBusy(false);
    }
  };

  if (!isReady) return null;
  return (
    <>
      <button type="button" aria-disabled={busy} onClick={() => void press()}>
        {t('passkeys.use')}
      </button>
      {trouble ? (
        <p role="alert">
          {'error' in trouble
            ? say(trouble.error)
            : t(trouble.why === 'left' ? 'passkeys.left' : 'passkeys.failed')}
        </p>
      ) : null}
    </>
  );
}
