import { useId, useState, type FormEvent } from 'react';
import { SignInDocument } from '../../../gql/text-only/graphql.js';
import { troubleOf, type Trouble } from '../../../platform/errors/trouble.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { oneMoreStep } from '../../../platform/sign-in/one-more-step.js';
import type { Viewer } from '../../../platform/sign-in/viewer-context.js';
import { ask } from './ask.js';
import { Passkey } from './passkey.js';

interface SignInProps {
  /** It has ended in the middle of something. */
  again: boolean;
  email: string;
  /** Others use this device too, as far as is known. */
  isShared: boolean;
  onSignedIn: (viewer: Viewer) => void;
}

/** E-mail and password, or a passkey, on this page too: the whole way in is light. */
export function SignIn({ again, email, isShared, onSignedIn }: SignInProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const heading = useId();

  const come = (viewer: Viewer | null) => (viewer ? onSignedIn(viewer) : oneMoreStep());
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    setTrouble(null);
    try {
      const input = { email: field('email').trim(), password: field('password'), isShared };
      come((await ask(SignInDocument, { input })).signIn as Viewer | null);
    } catch (error) {
      setTrouble(troubleOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="card" aria-labelledby={heading} onSubmit={(event) => void send(event)}>
      <h2 id={heading}>{again ? t('words.again.title') : t('words.signIn')}</h2>
      {again ? <p>{t('words.again.kept')}</p> : null}
      <label>
        {t('words.email')}
        <input type="email" name="email" defaultValue={email} autoComplete="username" required />
      </label>
      <label>
        {t('words.password')}
        <input type="password" name="password" autoComplete="current-password" required />
      </label>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
      <button type="submit" className="main" aria-disabled={busy}>
        {t('words.signIn')}
      </button>
      <Passkey isShared={isShared} onSignedIn={come} />
    </form>
  );
}
