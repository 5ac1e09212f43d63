import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** `left`: put off, too late, or there is none here. `known`: this device has one for the account already. `failed`: anything else. */
export type PasskeyTrouble = 'left' | 'known' | 'failed';
/** What a browser answered, as JSON for the server, or why it did not. */
export type Asked = { answer: string } | { trouble: PasskeyTrouble };

/** Is there anything in this browser that holds passkeys? */
export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && typeof navigator.credentials?.get === 'function';

const load = () => import('@simplewebauthn/browser');

async function asked(work: () => Promise<object>): Promise<Asked> {
  try {
    return { answer: JSON.stringify(await work()) };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'NotAllowedError' || name === 'AbortError') return { trouble: 'left' };
    return { trouble: name === 'InvalidStateError' ? 'known' : 'failed' };
  }
}

/** Asks the browser to make one. `options` as the server gave them. */
export const makePasskey = (options: string): Promise<Asked> =>
  asked(async () =>
    (await load()).startRegistration({
      optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON,
    }),
  );

/** Asks the browser for one. `quietly`: it offers them where the address is typed, and waits as long as nobody takes one. */
export const askForPasskey = (options: string, { quietly = false } = {}): Promise<Asked> =>
  asked(async () =>
    (await load()).startAuthentication({
      optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON,
      useBrowserAutofill: quietly,
    }),
  );

/** Can the browser offer them where the address is typed? */
export async function offersQuietly(): Promise<boolean> {
  if (!hasPasskeys()) return false;
  return (await load()).browserSupportsWebAuthnAutofill();
}

/** Nobody waits for an answer any more. */
export async function stopAsking(): Promise<void> {
  (await load()).WebAuthnAbortService.cancelCeremony();
}
