import { parseCookie, stringifySetCookie } from 'cookie';
import { VISIT_MINUTES } from './openid-door.js';

const nameOf = (secure: boolean) => (secure ? '__Host-hearth-openid' : 'hearth-openid');

/** The secret by which a browser that went to a provider is known when it comes back. */
export function readOpenIdCookie(header: string | undefined, secure: boolean): string | null {
  const secret = header && parseCookie(header)[nameOf(secure)];
  return secret && /^[\w-]{43}$/.test(secret) ? secret : null;
}

/** The Set-Cookie value that keeps it for as long as the way there and back may take; Lax, for it comes back from elsewhere. */
export const openIdCookie = (secret: string | null, secure: boolean): string =>
  stringifySetCookie({
    name: nameOf(secure),
    value: secret ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: secret ? VISIT_MINUTES * 2 * 60 : 0,
  });
