import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { SignInDocument } from '../../gql/shell/graphql.js';
import { Stack } from '../../ui/column.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { oneMoreStep } from './one-more-step.js';
import type { Viewer } from './viewer-context.js';
import classes from './sign-in-form.module.css';

interface SignInFormProps {
  /** Known where someone signs in again. */
  email?: string;
  /** Someone else uses this device too. */
  isShared?: boolean;
  onSignedIn: (viewer: Viewer) => void;
}

/** E-mail and password. */
export function SignInForm({ email: known = '', isShared = false, onSignedIn }: SignInFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<'email' | 'password' | null>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [signIn, { loading, error }] = useMutation(SignInDocument);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = email.trim() === '' ? 'email' : password === '' ? 'password' : null;
    setMissing(lacking);
    if (lacking) {
      (lacking === 'email' ? emailField : passwordField).current?.focus();
      return;
    }
    try {
      const { data } = await signIn({ variables: { input: { email: email.trim(), password, isShared } } });
      if (data?.signIn) onSignedIn(data.signIn);
      else if (data) oneMoreStep();
    } catch {
      // Shown below, from the mutation's own state.
      passwordField.current?.focus();
    }
  };

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
        <Button type="submit" loading={loading}>
          {t('words.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
