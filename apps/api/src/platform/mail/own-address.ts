import type { Config } from '../config/config.js';

/** An address of the house: what it is for, and the secret in it. */
export interface OwnAddress {
  kind: string;
  token: string;
}

const OWN = /^([a-z]+)(?:\+([0-9a-f]{48}))?$/;

/** The address of the house for a secret; null where it has none. */
export const ownAddress = (config: Config, { kind, token }: OwnAddress): string | null =>
  config.REPLY_DOMAIN ? `${kind}+${token}@${config.REPLY_DOMAIN}` : null;

/** What an address of the house is for; null where it is none. Capital letters and angle brackets do not matter. */
export function readOwnAddress(config: Config, address: string): OwnAddress | null {
  const [local = '', domain, ...more] = address
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase()
    .split('@');
  if (!config.REPLY_DOMAIN || domain !== config.REPLY_DOMAIN || more.length > 0) return null;
  const [, kind, token = ''] = OWN.exec(local) ?? [];
  return kind ? { kind, token } : null;
}
