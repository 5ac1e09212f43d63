import { lazy, Suspense, useSyncExternalStore } from 'react';
import { loadWords } from '../i18n/load-words.js';
import { proveAgain } from '../sign-in/prove-again.js';
import type { Viewer } from '../sign-in/viewer-context.js';

const Dialog = lazy(async () => {
  const [{ ProveAgainDialog }] = await Promise.all([
    import('./prove-again-dialog.js'),
    loadWords(['safety', 'sign-in', 'passkeys']),
  ]);
  return { default: ProveAgainDialog };
});

/** Opens on top of the page when something asks for a fresh proof. */
export function ProveAgain({ viewer }: { viewer: Viewer }) {
  const asked = useSyncExternalStore(proveAgain.subscribe, proveAgain.isAsked);
  return asked ? (
    <Suspense fallback={null}>
      <Dialog viewer={viewer} />
    </Suspense>
  ) : null;
}
