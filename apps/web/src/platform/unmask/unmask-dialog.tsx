import '../../ui/field-styles.js';
import { characters, LIMITS } from '@hearth/shared';
import { useApolloClient } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { PostUnmaskDocument, type PersonBitsFragment } from '../../gql/unmask/graphql.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { PersonLine } from '../../ui/person-line.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { newId } from '../ids/new-id.js';

const { min, max } = LIMITS.unmaskReason;

/** Who it was, and that it is recorded. */
function Found({ person, onClose }: { person: PersonBitsFragment; onClose: () => void }) {
  const { t } = useWords();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <Stack>
      <div ref={words} tabIndex={-1}>
        <p>{t('unmask.found')}</p>
        <PersonLine person={person} size="medium" />
      </div>
      <p className="quiet small">{t('unmask.told')}</p>
      <Row>
        <Button onClick={onClose}>{t('unmask.close')}</Button>
      </Row>
    </Stack>
  );
}

/** Shows an administrator who wrote as a member, once they have said why. The answer is kept nowhere: closed, it is gone. */
export default function UnmaskDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const client = useApolloClient();
  // A try that got lost and is made again is one look.
  const [id] = useState(newId);
  const [reason, setReason] = useState('');
  const [person, setPerson] = useState<PersonBitsFragment | null>(null);
  const [busy, setBusy] = useState(false);
  const [short, setShort] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const tooLong = characters(reason) > max;

  const look = async () => {
    if (tooLong) return;
    if (characters(reason.trim()) < min) return setShort(true);
    setBusy(true);
    setTrouble(null);
    try {
      const { data } = await client.mutate({
        mutation: PostUnmaskDocument,
        variables: { input: { id, postId, reason } },
        fetchPolicy: 'no-cache',
      });
      if (data) setPerson(data.postUnmask);
    } catch (error) {
      setTrouble(error);
    }
    setBusy(false);
  };
  return (
    <Dialog open title={t('unmask.title')} onClose={onClose}>
      {person ? (
        <Found person={person} onClose={onClose} />
      ) : (
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void look();
          }}
        >
          <Stack>
            <p>{t('unmask.what')}</p>
            <Textarea
              label={t('unmask.why')}
              description={t('unmask.whyWhat')}
              rows={3}
              value={reason}
              error={
                tooLong
                  ? t('words.fault.too_long', { max })
                  : short
                    ? t('unmask.short', { min })
                    : fault(trouble, 'reason')
              }
              onChange={(event) => {
                setReason(event.currentTarget.value);
                setShort(false);
              }}
            />
            {trouble && !fault(trouble, 'reason') ? <p role="alert">{say(trouble)}</p> : null}
            <Row>
              <Button type="submit" loading={busy}>
                {t('unmask.look')}
              </Button>
              <Button variant="default" onClick={onClose}>
                {t('unmask.leave')}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
