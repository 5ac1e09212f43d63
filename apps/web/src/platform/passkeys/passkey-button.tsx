import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { PasskeySignInBeginDocument, PasskeySignInDocument } from '../../gql/passkeys/graphql.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { hasPasskeys, offersQuietly, stopAsking, askForPasskey, type PasskeyTrouble } from './ask-browser.js';
import type { Viewer } from '../sign-in/viewer-context.js';

interface PasskeyButtonProps {
  /** Null: one more step follows. */
  onSignedIn: (viewer: Viewer | null) => void;
  /** Someone else uses this device too. */
  isShared: boolean;
}

/** What is asked of a passkey is good for five minutes. */
const RENEW_MS = 4 * 60_000;

/** Signs in with a passkey: by a press, or where the browser offers it while one types one’s address. */
export function PasskeyButton({ onSignedIn, isShared }: PasskeyButtonProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [begin] = useMutation(PasskeySignInBeginDocument);
  const [signIn] = useMutation(PasskeySignInDocument);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ why: PasskeyTrouble } | { error: unknown } | null>(null);
  // The browser is asked again after someone has put it off.
  const [round, setRound] = useState(0);

  const comeIn = async (answer: string) => {
    const { data } = await signIn({ variables: { input: { answer, isShared } } });
    if (data) onSignedIn(data.passkeySignIn ?? null);
  };
  const options = async () => (await begin()).data?.passkeySignInBegin ?? '';

  const press = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const asked = await askForPasskey(await options());
      if ('answer' in asked) return await comeIn(asked.answer);
      setTrouble({ why: asked.trouble });
    } catch (error) {
      setTrouble({ error });
    } finally {
      setBusy(false);
    }
    setRound(round + 1);
    return undefined;
  };

  const offer = useEffectEvent(async (isOver: () => boolean) => {
    try {
      if (!(await offersQuietly()) || isOver()) return;
      const asked = await askForPasskey(await options(), { quietly: true });
      // Taken while it was being put off: it has been asked again meanwhile.
      if ('answer' in asked && !isOver())
        await comeIn(asked.answer).catch((error: unknown) => setTrouble({ error }));
    } catch {
      // What nobody asked for says nothing.
    }
  });
  useEffect(() => {
    let over = false;
    void offer(() => over);
    const renewal = setInterval(() => {
      if (document.visibilityState === 'visible') void offer(() => over);
    }, RENEW_MS);
    return () => {
      over = true;
      clearInterval(renewal);
      if (hasPasskeys()) void stopAsking().catch(() => undefined);
    };
  }, [round]);

  if (!hasPasskeys()) return null;
  return (
    <>
      <Button variant="default" loading={busy} onClick={() => void press()}>
        {t('passkeys.use')}
      </Button>
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
