import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { PersonEmailChangeDocument, type AdminPersonLineFragment } from '../../gql/administration/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import classes from './administration.module.css';
import { usePersonFault } from './use-person-fault.js';

interface PersonEmailDialogProps {
  person: AdminPersonLineFragment;
  onEnd: (asked: boolean) => void;
}

/** Another address for who has lost their mailbox: it moves once the letter there is answered. */
export function PersonEmailDialog({ person, onEnd }: PersonEmailDialogProps) {
  const { t } = useWords();
  const { fault } = useTroubleWords();
  const personFault = usePersonFault();
  const form = useRef<HTMLFormElement>(null);
  const [ask, { loading, error }] = useMutation(PersonEmailChangeDocument);
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState('');
  const wrong = { email: fault(error, 'email'), reason: fault(error, 'reason') };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await ask({ variables: { input: { personId: person.id, email: email.trim(), reason } } });
      onEnd(true);
    } catch {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }
  };
  return (
    <Dialog open title={t('admin.emailWho', { name: person.name })} onClose={() => onEnd(false)}>
      <form ref={form} noValidate onSubmit={(event) => void send(event)}>
        <Stack>
          <p className={classes.anywhere}>
            {t('admin.emailWhat', { name: person.name, email: person.email })}
          </p>
          <TextInput
            label={t('admin.emailNew')}
            type="email"
            autoComplete="off"
            maxLength={LIMITS.email}
            value={email}
            error={wrong.email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Textarea
            label={t('admin.reason')}
            description={t('admin.reasonWhat')}
            rows={3}
            maxLength={LIMITS.unmaskReason.max}
            value={reason}
            error={wrong.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {error && !wrong.email && !wrong.reason ? <p role="alert">{personFault(error)}</p> : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t('admin.emailSend')}
            </Button>
            <Button variant="default" onClick={() => onEnd(false)}>
              {t('admin.notNow')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
