import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { siteName } from '../../platform/settings/site-brand.js';

/** What every authenticator app knows: SHA-1, six digits, thirty seconds. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 };
/** A phone's clock may be off by one step, both ways. */
const DRIFT = 1;

export const newTotpSecret = (): Buffer => randomBytes(20);

const totp = (secret: Uint8Array, label = ''): TOTP =>
  new TOTP({
    ...SHAPE,
    // A colon would end the name where it stands before the address.
    issuer: siteName('en').replaceAll(':', ' '),
    label,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
  });

/** The key as it is typed, and as it stands in a QR code. */
export function totpKey(secret: Uint8Array, email: string): { key: string; uri: string } {
  const made = totp(secret, email);
  return { key: made.secret.base32, uri: made.toString() };
}

/**
 * The step (thirty seconds, counted from 1970) whose code this is at an instant; null where it is none of now, or of a step
 * that is not after `lastStep`: a code is good once, and so is every one before it.
 */
export function stepOfCode(secret: Uint8Array, code: string, at: Date, lastStep: number): number | null {
  const made = totp(secret);
  const now = Math.floor(at.getTime() / 1000 / SHAPE.period);
  let found: number | null = null;
  // All are compared, right or not, so that time tells nothing.
  for (let step = now - DRIFT; step <= now + DRIFT; step += 1) {
    const right = Buffer.from(made.generate({ timestamp: step * SHAPE.period * 1000 }));
    const typed = Buffer.from(code);
    if (right.length === typed.length && timingSafeEqual(right, typed) && step > lastStep) found ??= step;
  }
  return found;
}
