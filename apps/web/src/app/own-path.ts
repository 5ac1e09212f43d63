/**
 * A path of this site, or `/`: an address that was handed to us leads nowhere else. It is read as the browser reads it, which
 * leaves out tabs and line breaks and takes `\` for `/`.
 */
export function ownPath(address: string | null): string {
  const { origin } = location;
  if (!address?.startsWith('/') || !URL.canParse(address, origin)) return '/';
  const url = new URL(address, origin);
  // What begins with two strokes would be another site's when it is read again.
  const isOurs = url.origin === origin && !url.pathname.startsWith('//');
  return isOurs ? url.pathname + url.search + url.hash : '/';
}
