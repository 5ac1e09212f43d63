import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { SessionCloseDocument } from '../../gql/closing/graphql.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import classes from './closing.module.css';

interface CloseDialogProps {
  sessionId: string;
  /** How many are in the room now; null where that is not known. */
  here: number | null;
  onClose: () => void;
  onDone: () => void;
}

/** Says what closing does before it is done: it cannot be taken back. */
export default function CloseDialog({ sessionId, here, onClose, onDone }: CloseDialogProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const [close, { loading, error }] = useMutation(SessionCloseDocument);
  const press = async () => {
    try {
      await close({ variables: { id: sessionId } });
      announce(t('closing.done'));
      onDone();
    } catch {
      // Said in the dialog.
    }
  };
  return (
    <Dialog open title={t('closing.title')} onClose={onClose}>
      <Stack>
        <p>{t('closing.what')}</p>
        {here === null ? null : <p>{t('closing.here', { count: here })}</p>}
        <ul className={classes.does}>
          <li>{t('closing.keepsWho')}</li>
          <li>{t('closing.keepsChat')}</li>
          <li>{t('closing.asks')}</li>
          <li>{t('closing.drafts')}</li>
        </ul>
        {error ? <p role="alert">{say(error)}</p> : null}
        <Row>
          <Button loading={loading} onClick={() => void press()}>
            {t('closing.doIt')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('closing.notYet')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
