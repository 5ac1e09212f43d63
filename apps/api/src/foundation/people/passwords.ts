import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';

/** Argon2id with the OWASP minimum of 2026: 19 MiB, two passes, one lane. */
export const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const base64 = (bytes: number) => randomBytes(bytes).toString('base64').replace(/=+$/, '');

/** A hash nothing matches: comparing with it takes as long as with a real one. */
export const HASH_OF_NOBODY = [
  '$argon2id$v=19',
  `m=${PASSWORD_COST.memoryCost},t=${PASSWORD_COST.timeCost},p=${PASSWORD_COST.parallelism}`,
  base64(16),
  base64(32),
].join('$');

/** Off the event loop, but in no line: for the demo and the tests. What comes from outside goes through `PasswordWork`. */
export function hashPassword(plain: string): Promise<string> {
  return hash(plain.normalize('NFKC'), PASSWORD_COST);
}
