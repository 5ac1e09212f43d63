import '../../../ui/field-styles.js';
import { useApolloClient } from '@apollo/client/react';
import { characters, LIMITS } from '@hearth/shared';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { RoomMeasureTakeDocument, type MeasureKind } from '../../../gql/room-beside/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../../platform/drafts/draft-store.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { newId } from '../../../platform/ids/new-id.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { Row, Stack } from '../../../ui/column.js';
import { Dialog } from '../../../ui/dialog.js';
import { useCare } from './use-room-care.js';

interface MeasureDialogProps {
  person: { id: string; name: string };
  kind: MeasureKind;
  onClose: () => void;
}

/** Pauses someone's writing, or puts them out, with a reason that is kept. */
export default function MeasureDialog({ person, kind, onClose }: MeasureDialogProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const { sessionId, roomId } = useCare();
  const [id] = useState(newId);
  const draft = useDraft(`${UNTIL_SIGNED_OUT}measure:${sessionId}:${person.id}`);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { name } = person;
  const take = async (event: FormEvent) => {
    event.preventDefault();
    const reason = draft.text.trim();
    const { min, max } = LIMITS.measureReason;
    if (characters(reason) < min) return setFault(t('care.reasonMissing'));
    if (characters(reason) > max) return setFault(t('words.fault.too_long', { max }));
    setBusy(true);
    setFault(null);
    setTrouble(null);
    try {
      const input = { id, roomId, personId: person.id, kind, reason };
      await client.mutate({ mutation: RoomMeasureTakeDocument, variables: { input } });
      draft.forget();
      announce(t(`care.done.${kind}`, { name }));
      onClose();
    } catch (error) {
      setTrouble(say(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open title={t(`care.do.${kind}`, { name })} onClose={onClose}>
      <form noValidate onSubmit={(event) => void take(event)}>
        <Stack>
          <p>{t(`care.doWhat.${kind}`, { name })}</p>
          <Textarea
            label={t('care.reason')}
            description={t('care.reasonWhat')}
            required
            rows={3}
            value={draft.text}
            error={fault ?? undefined}
            onChange={(event) => draft.write(event.currentTarget.value)}
          />
          {trouble ? <p role="alert">{trouble}</p> : null}
          <Row>
            <Button type="submit" loading={busy}>
              {t(`care.doIt.${kind}`)}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('care.leaveIt')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
