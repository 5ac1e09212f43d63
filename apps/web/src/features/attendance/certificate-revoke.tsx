import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { CertificateRevokeDocument, CohortCertificatesDocument } from '../../gql/attendance/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';

const { min, max } = LIMITS.attendanceReason;

interface CertificateRevokeProps {
  id: string;
  onDone: () => void;
}

/** Takes a certificate back, with a reason. */
export function CertificateRevoke({ id, onDone }: CertificateRevokeProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [looked, setLooked] = useState(false);
  const [revoke, { loading, error }] = useMutation(CertificateRevokeDocument, {
    refetchQueries: [CohortCertificatesDocument],
    awaitRefetchQueries: true,
  });
  const why = reason.trim();
  const right = characters(why) >= min && characters(why) <= max;
  const save = async () => {
    setLooked(true);
    if (!right) {
      field.current?.focus();
      return;
    }
    try {
      await revoke({ variables: { input: { id, reason: why } } });
      announce(t('attendance.revoke.done'));
      onDone();
    } catch {
      // Said below.
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <TextInput
          ref={field}
          autoFocus
          label={t('attendance.revoke.why')}
          description={t('attendance.revoke.what')}
          autoComplete="off"
          value={reason}
          error={looked && !right ? t('attendance.late.fault', { min, max }) : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button type="submit" loading={loading}>
            {t('attendance.revoke')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('attendance.revoke.not')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
