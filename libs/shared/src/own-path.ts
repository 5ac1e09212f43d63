/** Nobody's address: what a path of this site is read against. */
const HERE = 'https://here.invalid';
const LONGEST = 2_000;

/**
 * A path of this site to go on to, or `/`: an address that was handed to us leads nowhere else. It is read as a browser reads it,
 * which leaves out tabs and line breaks and takes `\` for `/`; what is left is printable ASCII, fit for a header. The one way from
 * a `next` to an address, for the web and for the server.
 */
export function ownPath(address: unknown): string {
  if (typeof address !== 'string' || !address.startsWith('/') || address.length > LONGEST) return '/';
  // No address that anyone came from has one.
  if (/\p{Cc}/u.test(address) || !URL.canParse(address, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(address, HERE);
  // Dots are folded: what begins with two strokes now would be another site's when it is read again.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
