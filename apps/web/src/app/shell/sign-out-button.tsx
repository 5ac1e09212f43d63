import { useState } from 'react';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { IconLogout } from '../../ui/icons.js';
import classes from './switches.module.css';

/** Ends the sign-in; where the server cannot be reached it says so, because one is still signed in then. */
export function SignOutButton() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { signOut } = useSignIn();
  const [trouble, setTrouble] = useState<unknown>(null);

  const leave = async () => {
    setTrouble(null);
    try {
      await signOut();
    } catch (error) {
      setTrouble(error);
    }
  };

  return (
    <>
      <button type="button" className={classes.switch} onClick={() => void leave()}>
        <IconLogout aria-hidden="true" />
        {t('shell.signOut')}
      </button>
      {trouble ? (
        <p role="alert" className="tiny">
          {t('shell.notSignedOut')} {say(trouble)}
        </p>
      ) : null}
    </>
  );
}
