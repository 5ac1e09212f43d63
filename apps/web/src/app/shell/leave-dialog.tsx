import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { leavesShared } from '../../platform/shared-device/leaves-shared.js';
import { waitingHere, type Waiting } from '../../platform/shared-device/waiting-here.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { leaveSharedDevice, sendWaiting } from './leave-shared-device.js';
import classes from './leave-dialog.module.css';

/** So many are named. */
const NAMED = 5;

function Lost({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = useWords();
  const kinds = {
    draft: t('sharedDevice.draft'),
    message: t('sharedDevice.message'),
    reply: t('sharedDevice.reply'),
    notes: t('sharedDevice.notes'),
    answers: t('sharedDevice.answers'),
    here: t('sharedDevice.here'),
  };
  return (
    <>
      <p>{t('sharedDevice.lost')}</p>
      <ul className={classes.lost}>
        {waiting.slice(0, NAMED).map(({ name, kind, words }) => (
          <li key={name}>
            <strong>{kinds[kind]}</strong>
            {words ? <p className="quiet">{words}</p> : null}
          </li>
        ))}
      </ul>
      {waiting.length > NAMED ? <p>{t('sharedDevice.more', { count: waiting.length - NAMED })}</p> : null}
    </>
  );
}

/** Sends what is on its way, says what would be lost, then signs out and takes everything away. */
export function LeaveDialog() {
  const { t } = useWords();
  const client = useApolloClient();
  const { id } = useViewer();
  const heading = useRef<HTMLDivElement>(null);
  /** Null while it is sent. */
  const [waiting, setWaiting] = useState<readonly Waiting[] | null>(null);
  const [isAway, setIsAway] = useState(false);

  const leave = useCallback(async () => {
    setWaiting(null);
    setIsAway(false);
    try {
      await leaveSharedDevice(client, id);
    } catch {
      setIsAway(true);
      setWaiting([]);
    }
  }, [client, id]);
  const send = useCallback(async () => {
    setWaiting(null);
    await sendWaiting(client, id);
    const left = await waitingHere(id);
    if (left.length === 0) return leave();
    setIsAway(false);
    setWaiting(left);
    return undefined;
  }, [client, id, leave]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void send();
  }, [send]);
  // What was pressed is gone: what is said now is where the focus is.
  useEffect(() => heading.current?.focus(), [waiting]);

  const stay = () => leavesShared.answer(false);
  return (
    <Dialog open title={t('sharedDevice.title')} onClose={stay}>
      <div ref={heading} tabIndex={-1} className={classes.said}>
        {waiting === null ? <p role="status">{t('sharedDevice.sending')}</p> : null}
        {isAway ? <p role="alert">{t('sharedDevice.noLine')}</p> : null}
        {waiting && waiting.length > 0 ? <Lost waiting={waiting} /> : null}
      </div>
      {waiting === null ? null : (
        <Row>
          <Button onClick={() => void send()}>{t('words.tryAgain')}</Button>
          {waiting.length > 0 ? (
            <Button variant="default" onClick={() => void leave()}>
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
