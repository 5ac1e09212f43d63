import { readDeviceCookie } from '../../platform/access/sign-in-cookie.js';
import { hashOfSecret } from '../../platform/access/secrets.js';
import type { Reader } from '../../platform/db/reader.js';

/** A secret as we make them: nothing else is looked for. */
const SECRET = /^[\w-]{43}$/;

/** The secret by which a request's browser is known again; null where it has none. */
export function deviceOf(cookies: string | undefined, secure: boolean): string | null {
  const known = readDeviceCookie(cookies, secure);
  return known && SECRET.test(known) ? known : null;
}

/**
 * Out of which purse a try for this address is paid: that of the browser, where its owner has signed in with it before, or that of
 * the address, which everyone shares who tries it. A cookie that was stolen or guessed pays out of one purse only, too.
 */
export async function purseOf(
  reader: Reader,
  email: string,
  device: string | null,
): Promise<{ known: boolean; key: string }> {
  const address = email.toLowerCase();
  if (!device) return { known: false, key: address };
  const hash = hashOfSecret(device);
  const [known] = await reader.query(
    `SELECT 1 FROM known_device d JOIN account a ON a.person_id = d.person_id WHERE d.token_hash = $1 AND a.email = $2`,
    [hash, email],
  );
  return known ? { known: true, key: `${hash.toString('hex')} ${address}` } : { known: false, key: address };
}
