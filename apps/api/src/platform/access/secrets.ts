import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody guesses: 256 random bits, safe in a cookie and in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A secret for an address of mail, whose small and capital letters are the same to mail programs: 192 random bits. */
export const newAddressSecret = (): string => randomBytes(24).toString('hex');

/** What is kept of a secret. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
