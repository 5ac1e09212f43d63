import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { ProveAgainDocument, SignInLinkSendDocument } from '../../gql/sign-in/graphql.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { troubleOf } from '../errors/trouble.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { OtherProofs } from '../passkeys/other-proofs.js';
import { useWords } from '../i18n/use-words.js';
import { proveAgain } from '../sign-in/prove-again.js';
import { useSendsMail } from '../sign-in/use-sends-mail.js';
import type { Viewer } from '../sign-in/viewer-context.js';
import { MailSent } from './mail-sent.js';

/** Is it still you? Asked before anything that changes how one signs in. */
export function ProveAgainDialog({ viewer }: { viewer: Viewer }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const [prove, byPassword] = useMutation(ProveAgainDocument);
  const [sendLink, byMail] = useMutation(SignInLinkSendDocument);
  const sendsMail = useSendsMail();
  const error = byPassword.error ?? byMail.error;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(password === '');
    if (password === '') return field.current?.focus();
    try {
      await prove({ variables: { input: { password } } });
      proveAgain.answer(true);
    } catch {
      // Shown below, from the mutation's own state.
      field.current?.focus();
    }
    return undefined;
  };
  const mail = async () => {
    byPassword.reset();
    setMissing(false);
    try {
      await sendLink({ variables: { input: { email: viewer.email, next: location.pathname } } });
      setIsSent(true);
    } catch {
      // Shown below, from the mutation's own state.
    }
  };

  if (isSent)
    return (
      <Dialog open title={t('safety.prove.title')} onClose={() => proveAgain.answer(false)}>
        <MailSent email={viewer.email} onAgain={() => setIsSent(false)} />
        <p>{t('safety.prove.mailed')}</p>
      </Dialog>
    );
  return (
    <Dialog open title={t('safety.prove.title')} onClose={() => proveAgain.answer(false)}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <p>{t('safety.prove.why')}</p>
          {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
          <input type="email" name="email" autoComplete="username" value={viewer.email} readOnly hidden />
          <PasswordInput
            ref={field}
            label={t('words.password')}
            name="password"
            autoComplete="current-password"
            value={password}
            error={missing ? t('words.fault.required') : fault(error, 'password')}
            visibilityToggleButtonProps={{ 'aria-label': t('words.showPassword') }}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Row>
            <Button type="submit" loading={byPassword.loading}>
              {t('safety.prove.send')}
            </Button>
            {sendsMail ? (
              <Button variant="default" loading={byMail.loading} onClick={() => void mail()}>
                {t('signIn.mailLink')}
              </Button>
            ) : null}
            <Button variant="subtle" onClick={() => proveAgain.answer(false)}>
              {t('safety.prove.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
      <OtherProofs onProved={() => proveAgain.answer(true)} />
    </Dialog>
  );
}
