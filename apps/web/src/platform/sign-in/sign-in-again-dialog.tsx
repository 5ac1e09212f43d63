import { Button } from '@mantine/core';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { loadWords } from '../i18n/load-words.js';
import { useWords } from '../i18n/use-words.js';
import { oneMoreStep } from './one-more-step.js';
import { signInAgain } from './sign-in-again.js';
import { useSignIn, type Viewer } from './viewer-context.js';

const PasskeyButton = lazy(async () => {
  const [{ PasskeyButton: Button }] = await Promise.all([
    import('../passkeys/passkey-button.js'),
    loadWords(['passkeys']),
  ]);
  return { default: Button };
});
const SignInForm = lazy(async () => {
  const [{ SignInForm: Form }] = await Promise.all([import('./sign-in-form.js'), loadWords(['sign-in'])]);
  return { default: Form };
});

const AgainStep = lazy(async () => {
  const [{ AgainStep: Step }] = await Promise.all([
    import('../second-factor/again-step.js'),
    loadWords(['second-factor']),
  ]);
  return { default: Step };
});

/** Opens on top of the page when the sign-in has ended; what was being typed stays beneath. */
export function SignInAgainDialog({ viewer }: { viewer: Viewer }) {
  const { t } = useWords();
  const { signedIn } = useSignIn();
  const asked = useSyncExternalStore(signInAgain.subscribe, signInAgain.isAsked);
  // What is being written stays beneath, so the second step is asked here, too.
  const [step, setStep] = useState(false);

  // Who comes next sees nothing of this page, and what is kept opens for nobody else.
  const isShared = viewer.sharedDevice !== null;
  const putOff = () => {
    signInAgain.answer(false);
    if (isShared) location.replace('/');
  };
  const goOn = (next: Viewer) => {
    setStep(false);
    if (next.id !== viewer.id) {
      // Someone else: nothing of the first person may stay on this screen. Their drafts wait for them.
      signInAgain.answer(false);
      location.assign('/');
      return;
    }
    signedIn(next);
    signInAgain.answer(true);
  };

  return (
    <Dialog open={asked} title={t('words.again.title')} covers={isShared} onClose={putOff}>
      <p>{t('words.again.kept')}</p>
      <Suspense fallback={null}>
        {step ? (
          <AgainStep onSignedIn={goOn} onEnded={() => setStep(false)} />
        ) : (
          <>
            <SignInForm
              email={viewer.email}
              isShared={isShared}
              next={location.pathname}
              onSignedIn={goOn}
              onStep={() => setStep(true)}
            />
            <PasskeyButton isShared={isShared} onSignedIn={(next) => (next ? goOn(next) : oneMoreStep())} />
          </>
        )}
        {/* Comes with the form: alone in the dialog it would have the focus, and what is typed on would press it. */}
        <Button variant="subtle" onClick={putOff}>
          {isShared ? t('words.again.leave') : t('words.again.later')}
        </Button>
      </Suspense>
    </Dialog>
  );
}
