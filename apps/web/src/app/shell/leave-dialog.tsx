import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { leavesShared } from '../../platform/shared-device/leaves-shared.js';
import { Lost } from '../../platform/shared-device/lost.js';
import { useLeaving } from '../../platform/shared-device/use-leaving.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { leaveSharedDevice, sendWaiting } from './leave-shared-device.js';
import classes from './leave-dialog.module.css';

/** Sends what is on its way, says what would be lost, then signs out and takes everything away. */
export function LeaveDialog() {
  const { t } = useWords();
  const client = useApolloClient();
  const { id } = useViewer();
  const heading = useRef<HTMLDivElement>(null);
  const send = useCallback(() => sendWaiting(client, id), [client, id]);
  const leave = useCallback(() => leaveSharedDevice(client, id), [client, id]);
  const leaving = useLeaving(id, { send, leave });
  const { waiting, isAway } = leaving;
  // What was pressed is gone: what is said now is where the focus is.
  useEffect(() => heading.current?.focus(), [waiting]);

  const stay = () => leavesShared.answer(false);
  return (
    <Dialog open title={t('sharedDevice.title')} onClose={stay}>
      <div ref={heading} tabIndex={-1} className={classes.said}>
        {waiting === null ? <p role="status">{t('sharedDevice.sending')}</p> : null}
        {isAway ? <p role="alert">{t('sharedDevice.noLine')}</p> : null}
        {waiting && waiting.length > 0 ? <Lost waiting={waiting} className={classes.lost} /> : null}
      </div>
      {waiting === null ? null : (
        <Row>
          <Button onClick={leaving.send}>{t('words.tryAgain')}</Button>
          {waiting.length > 0 ? (
            <Button variant="default" onClick={leaving.leave}>
              {t('sharedDevice.anyway')}
            </Button>
          ) : null}
        </Row>
      )}
      <Button variant="subtle" onClick={stay}>
        {t('sharedDevice.stay')}
      </Button>
    </Dialog>
  );
}
