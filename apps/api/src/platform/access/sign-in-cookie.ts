import { parseCookie, stringifySetCookie } from 'cookie';

const NAMES = { secure: '__Host-hearth', plain: 'hearth' };

/** The secret of a sign-in from a Cookie header, or null. Over HTTPS only the bound cookie counts: others can be planted. */
export function readSignInCookie(header: string | undefined, secure: boolean): string | null {
  if (!header) return null;
  return parseCookie(header)[secure ? NAMES.secure : NAMES.plain] || null;
}

/** The Set-Cookie value that keeps a sign-in; `secret` null ends it. Over HTTPS the cookie is `__Host-` bound. */
export function signInCookie(secret: string | null, secure: boolean, maxAgeSeconds: number): string {
  return stringifySetCookie({
    name: secure ? NAMES.secure : NAMES.plain,
    value: secret ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: secret ? maxAgeSeconds : 0,
  });
}
