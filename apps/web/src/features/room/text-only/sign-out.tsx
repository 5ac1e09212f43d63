import { useCallback, useRef, useState } from 'react';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { loadWords } from '../../../platform/i18n/load-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { useSignIn, useViewer } from '../../../platform/sign-in/viewer-context.js';

type Leaving = typeof import('./leave-shared.js').LeaveShared;

/** Who is signed in here, and the way out; on a device that others use too it asks first what is still on its way. */
export function SignOut({ blank }: { blank: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { signOut } = useSignIn();
  const { id, person, sharedDevice } = useViewer();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [Leave, setLeave] = useState<{ Piece: Leaving } | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const press = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      if (sharedDevice) {
        const [{ LeaveShared }] = await Promise.all([
          import('./leave-shared.js'),
          loadWords(['shared-device']),
        ]);
        setLeave({ Piece: LeaveShared });
      } else await signOut();
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  const stay = useCallback(() => {
    setLeave(null);
    // The button is drawn again before it is looked for.
    requestAnimationFrame(() => button.current?.focus());
  }, []);

  if (Leave) return <Leave.Piece personId={id} blank={blank} onStay={stay} />;
  return (
    <>
      <div className="acts">
        <span className="quiet">{t('textOnly.signedIn', { name: person.name })}</span>
        <button
          ref={button}
          type="button"
          className="small"
          aria-disabled={busy}
          onClick={() => void press()}
        >
          {t('shell.signOut')}
        </button>
      </div>
      {trouble ? (
        <p role="alert">
          {t('shell.notSignedOut')} {say(trouble)}
        </p>
      ) : null}
    </>
  );
}
