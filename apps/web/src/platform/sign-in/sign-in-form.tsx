import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { SignInDocument } from '../../gql/shell/graphql.js';
import { SignInLinkSendDocument } from '../../gql/sign-in/graphql.js';
import { Stack } from '../../ui/column.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { MailSent } from '../prove-again/mail-sent.js';
import { oneMoreStep } from './one-more-step.js';
import { useSendsMail } from './use-sends-mail.js';
import type { Viewer } from './viewer-context.js';
import classes from './sign-in-form.module.css';

interface SignInFormProps {
  /** Known where someone signs in again. */
  email?: string;
  /** Someone else uses this device too. */
  isShared?: boolean;
  /** Where a mailed link leads, a path of this site. */
  next?: string | null;
  onSignedIn: (viewer: Viewer) => void;
  /** One more step follows; unless told, its page is gone to. */
  onStep?: () => void;
}

/** E-mail, then the password, or a link by mail. Its words are in the area `sign-in`. */
export function SignInForm({
  email: known = '',
  isShared = false,
  next = null,
  onSignedIn,
  onStep = () => oneMoreStep(),
}: SignInFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<'email' | 'password' | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [signIn, byPassword] = useMutation(SignInDocument);
  const [sendLink, byMail] = useMutation(SignInLinkSendDocument);
  const sendsMail = useSendsMail();
  // Whoever is known has the password left to write.
  useEffect(() => {
    if (known) passwordField.current?.focus();
  }, [known]);
  const error = byPassword.error ?? byMail.error;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    byMail.reset();
    const lacking = email.trim() === '' ? 'email' : password === '' ? 'password' : null;
    setMissing(lacking);
    if (lacking) {
      (lacking === 'email' ? emailField : passwordField).current?.focus();
      return;
    }
    try {
      const { data } = await signIn({ variables: { input: { email: email.trim(), password, isShared } } });
      if (data?.signIn) onSignedIn(data.signIn);
      else if (data) onStep();
    } catch {
      // Shown below, from the mutation's own state.
      passwordField.current?.focus();
    }
  };

  const mail = async () => {
    byPassword.reset();
    setMissing(email.trim() === '' ? 'email' : null);
    if (email.trim() === '') return emailField.current?.focus();
    try {
      await sendLink({ variables: { input: { email: email.trim(), isShared, next } } });
      setSentTo(email.trim());
    } catch {
      emailField.current?.focus();
    }
    return undefined;
  };

  if (sentTo !== null) return <MailSent email={sentTo} onAgain={() => setSentTo(null)} />;
  const emailFault = missing === 'email' ? t('words.fault.email') : fault(error, 'email');
  const passwordFault = missing === 'password' ? t('words.fault.required') : fault(error, 'password');
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        {error && !emailFault && !passwordFault ? (
          <p className={classes.trouble} role="alert">
            {say(error)}
          </p>
        ) : null}
        <TextInput
          ref={emailField}
          label={t('words.email')}
          type="email"
          name="email"
          autoComplete="username webauthn"
          value={email}
          error={emailFault}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          ref={passwordField}
          label={t('words.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          error={passwordFault}
          visibilityToggleButtonProps={{ 'aria-label': t('words.showPassword') }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={byPassword.loading}>
          {t('words.signIn')}
        </Button>
        {sendsMail ? (
          <Button variant="default" loading={byMail.loading} onClick={() => void mail()}>
            {t('signIn.mailLink')}
          </Button>
        ) : null}
      </Stack>
    </form>
  );
}
