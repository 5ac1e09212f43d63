import { randomInt } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { PASSWORD_COST } from './passwords.js';

/** Without letters that look like digits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODES = 10;
const LENGTH = 12;

/** Ten codes of sixty random bits, as they are shown: `k7m2-9qxd-4hjp`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: CODES }, () =>
    Array.from(
      { length: LENGTH },
      (_, at) => (at > 0 && at % 4 === 0 ? '-' : '') + ALPHABET[randomInt(32)],
    ).join(''),
  );

/** What was typed, however it was spaced and whatever was taken for a digit; null where it cannot be one. */
export function recoveryCodeIn(typed: string): string | null {
  const code = typed
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign)) ? code : null;
}

/** What is kept of a code; those of one person share a salt, so that one typed code is hashed once. Off the event loop. */
export const hashRecoveryCode = (code: string, salt: Uint8Array): Promise<Buffer> =>
  hashRaw(code.replaceAll('-', ''), { ...PASSWORD_COST, salt });
