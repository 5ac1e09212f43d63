import { lazy, Suspense, type ComponentType } from 'react';
import { loadWords } from '../../platform/i18n/load-words.js';
import type { Viewer } from '../../platform/sign-in/viewer-context.js';
import { Stack } from '../../ui/column.js';

/** What a way to sign in without a password is given. */
export interface WayProps {
  /** Null: one more step follows. */
  onSignedIn: (viewer: Viewer | null) => void;
  /** Someone else uses this device too: goes with the sign-in. */
  isShared: boolean;
}

/** Other ways to sign in, one line each: each loaded when it is shown. */
const WAYS: readonly ComponentType<WayProps>[] = [
  lazy(async () => {
    const [{ PasskeyButton }] = await Promise.all([
      import('../../platform/passkeys/passkey-button.js'),
      loadWords(['passkeys']),
    ]);
    return { default: PasskeyButton };
  }),
  lazy(async () => {
    const [{ OpenIdButtons }] = await Promise.all([
      import('../../features/openid/openid-buttons.js'),
      loadWords(['openid']),
    ]);
    return { default: OpenIdButtons };
  }),
];

/** Below the password: whatever else opens the door. */
export function OtherWays(props: WayProps) {
  if (WAYS.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Stack>
        {WAYS.map((Way, index) => (
          <Way key={index} {...props} />
        ))}
      </Stack>
    </Suspense>
  );
}
