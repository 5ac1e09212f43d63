import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { PasswordForgottenDocument } from '../../gql/sign-in/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { MailSent } from '../../platform/prove-again/mail-sent.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';

/** A password was forgotten: a link comes by mail. The answer is the same whether the address is anyone's or not. */
export default function ForgotPage() {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const field = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [ask, { loading, error }] = useMutation(PasswordForgottenDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(email.trim() === '');
    if (email.trim() === '') return field.current?.focus();
    try {
      await ask({ variables: { input: { email: email.trim() } } });
      setSentTo(email.trim());
    } catch {
      // Shown below, from the mutation's own state.
      field.current?.focus();
    }
    return undefined;
  };
  return (
    <Column narrow>
      <div>
        <PageTitle title={t('signIn.forgot.title')} />
        <p className="quiet">{t('signIn.forgot.what')}</p>
      </div>
      <Card>
        {sentTo !== null ? (
          <MailSent email={sentTo} onAgain={() => setSentTo(null)} />
        ) : (
          <form onSubmit={(event) => void send(event)} noValidate>
            <Stack>
              {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
              <TextInput
                ref={field}
                label={t('words.email')}
                type="email"
                name="email"
                autoComplete="username"
                value={email}
                error={missing ? t('words.fault.email') : fault(error, 'email')}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <div>
                <Button type="submit" loading={loading}>
                  {t('signIn.forgot.send')}
                </Button>
              </div>
            </Stack>
          </form>
        )}
      </Card>
      <p>
        <Link to="/sign-in">{t('signIn.forgot.back')}</Link>
      </p>
    </Column>
  );
}
