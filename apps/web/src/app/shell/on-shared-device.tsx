import { Suspense, lazy, useSyncExternalStore } from 'react';
import { loadWords } from '../../platform/i18n/load-words.js';
import { leavesShared } from '../../platform/shared-device/leaves-shared.js';
import { useIdleEnd } from '../../platform/shared-device/use-idle-end.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';

const LeaveDialog = lazy(async () => {
  const [{ LeaveDialog: Dialog }] = await Promise.all([
    import('./leave-dialog.js'),
    loadWords(['shared-device']),
  ]);
  return { default: Dialog };
});

/** On a device that others use too: who is away is signed out, and who signs out is asked first what is still on its way. */
export default function OnSharedDevice() {
  useIdleEnd(useViewer().sharedDevice?.idleMinutes ?? null);
  const asked = useSyncExternalStore(leavesShared.subscribe, leavesShared.isAsked);
  return asked ? (
    <Suspense fallback={null}>
      <LeaveDialog />
    </Suspense>
  ) : null;
}
