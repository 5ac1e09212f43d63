import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the OWASP minimum of 2026: 19 MiB, two passes, one lane. Runs off the event loop. */
export const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(plain: string): Promise<string> {
  return hash(plain.normalize('NFKC'), PASSWORD_COST);
}

/** A hash nothing matches: verifying against it takes as long as against a real one. */
const nobody = hashPassword('a password that belongs to nobody');

/** Checks a password; `stored` null (no such account) takes as long and is always false. */
export async function verifyPassword(stored: string | null, plain: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobody), plain.normalize('NFKC'));
  return stored !== null && matches;
}
