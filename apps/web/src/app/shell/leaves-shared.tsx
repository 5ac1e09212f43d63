import { lazy, Suspense, useSyncExternalStore } from 'react';
import { loadWords } from '../../platform/i18n/load-words.js';
import { leavesShared } from '../../platform/shared-device/leaves-shared.js';

const LeaveDialog = lazy(async () => {
  const [{ LeaveDialog: Dialog }] = await Promise.all([
    import('./leave-dialog.js'),
    loadWords(['shared-device']),
  ]);
  return { default: Dialog };
});

/** Opens when one signs out on a device that others use too. */
export function LeavesShared() {
  const asked = useSyncExternalStore(leavesShared.subscribe, leavesShared.isAsked);
  return asked ? (
    <Suspense fallback={null}>
      <LeaveDialog />
    </Suspense>
  ) : null;
}
