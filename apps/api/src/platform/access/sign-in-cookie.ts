import { parseCookie, stringifySetCookie } from 'cookie';

const NAMES = { secure: '__Host-hearth', plain: 'hearth' };
const DEVICE = { secure: '__Host-hearth-device', plain: 'hearth-device' };

/** The secret of a sign-in from a Cookie header, or null. Over HTTPS only the bound cookie counts: others can be planted. */
export function readSignInCookie(header: string | undefined, secure: boolean): string | null {
  if (!header) return null;
  return parseCookie(header)[secure ? NAMES.secure : NAMES.plain] || null;
}

/**
 * The Set-Cookie value that keeps a sign-in; `secret` null ends it. Over HTTPS the cookie is `__Host-` bound.
 * `maxAgeSeconds` null: until the browser is closed.
 */
export const signInCookie = (secret: string | null, secure: boolean, maxAgeSeconds: number | null): string =>
  cookie(NAMES, secret, secure, maxAgeSeconds);

/** The secret by which a browser is known again, whoever signs in with it; it opens nothing. */
export const readDeviceCookie = (header: string | undefined, secure: boolean): string | null =>
  header ? parseCookie(header)[secure ? DEVICE.secure : DEVICE.plain] || null : null;

/** The Set-Cookie value that keeps it, as long as browsers keep one. */
export const deviceCookie = (secret: string, secure: boolean): string =>
  cookie(DEVICE, secret, secure, 400 * 86_400);

function cookie(names: typeof NAMES, secret: string | null, secure: boolean, maxAgeSeconds: number | null) {
  return stringifySetCookie({
    name: secure ? names.secure : names.plain,
    value: secret ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    ...(secret === null ? { maxAge: 0 } : maxAgeSeconds !== null && { maxAge: maxAgeSeconds }),
  });
}
