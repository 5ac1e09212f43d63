import { Button } from '@mantine/core';
import { useCallback, useSyncExternalStore } from 'react';
import { loadWords } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { leavesShared } from '../../platform/shared-device/leaves-shared.js';
import { useIdleEnd } from '../../platform/shared-device/use-idle-end.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { later, useLater, useWhenIdle } from '../../ui/later.js';

const LEAVE = later(async () => {
  const [{ LeaveDialog }] = await Promise.all([import('./leave-dialog.js'), loadWords(['shared-device'])]);
  return LeaveDialog;
});

/** On a device that others use too: who is away is signed out, and who signs out is asked first what is still on its way. */
export default function OnSharedDevice() {
  const { t } = useWords();
  useIdleEnd(useViewer().sharedDevice?.idleMinutes ?? null);
  const asked = useSyncExternalStore(leavesShared.subscribe, leavesShared.isAsked);
  const { Piece, failed, again } = useLater(LEAVE, asked);
  // The line may be cut when one wants to go: the way out, and on a phone the page it is on, are here before.
  useWhenIdle(
    useCallback(() => {
      void LEAVE.fetch();
      import('../pages/me-page.js').catch(() => undefined);
    }, []),
  );
  if (!asked) return null;
  if (Piece) return <Piece />;
  return failed ? (
    <Dialog open title={t('shell.signOut')} onClose={() => leavesShared.answer(false)}>
      <p role="alert">{t('shell.notSignedOut')}</p>
      <Row>
        <Button onClick={again}>{t('words.tryAgain')}</Button>
        <Button variant="subtle" onClick={() => leavesShared.answer(false)}>
          {t('shell.stay')}
        </Button>
      </Row>
    </Dialog>
  ) : null;
}
