import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useMemo, useRef, useState, type FormEvent } from 'react';
import { MySignInsDocument, PasswordChangeDocument } from '../../gql/sign-in/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { isLongEnough, NewPasswordField } from '../../platform/passwords/new-password-field.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Card } from '../../ui/card.js';
import { Stack } from '../../ui/column.js';

/** One's password, and how to change it. A fresh proof is asked for where there is none. */
export function PasswordCard() {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { email, person } = useViewer();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  const [change, { loading, error }] = useMutation(PasswordChangeDocument, {
    refetchQueries: [MySignInsDocument],
  });
  const of = useMemo(() => ({ name: person.name, email }), [person.name, email]);
  const short = !isLongEnough(password);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    setIsChanged(false);
    if (short) return field.current?.focus();
    try {
      await change({ variables: { input: { password } } });
      setPassword('');
      setChecked(false);
      setIsChanged(true);
    } catch {
      // Shown below, from the mutation's own state.
    }
    return undefined;
  };
  const trouble = error ? troubleOf(error) : null;
  return (
    <Card labelledBy="password-card">
      <h2 id="password-card">{t('safety.password.title')}</h2>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <p className="quiet">{t('safety.password.what')}</p>
          {trouble && !trouble.fields?.length ? (
            <p role="alert">{trouble.code === 'prove_again' ? t('safety.password.stays') : say(error)}</p>
          ) : null}
          <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
          <NewPasswordField
            ref={field}
            label={t('passwords.new')}
            value={password}
            of={of}
            error={
              checked && short
                ? t('words.fault.too_short', { min: LIMITS.password.min })
                : fault(error, 'password')
            }
            onChange={(next) => {
              setPassword(next);
              setIsChanged(false);
            }}
          />
          <div>
            <Button type="submit" variant="default" loading={loading}>
              {t('safety.password.send')}
            </Button>
          </div>
          <p role="status">{isChanged ? t('safety.password.changed') : ''}</p>
        </Stack>
      </form>
    </Card>
  );
}
