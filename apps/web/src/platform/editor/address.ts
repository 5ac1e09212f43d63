const MAIL = /^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/;
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** Where an address that somebody typed leads; null where that is nowhere a link may lead. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (MAIL.test(text)) return `mailto:${text}`;
  const whole =
    /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/:]+\.[^/:]+:\d+(?:\/|$)/.test(text) ? text : `https://${text}`;
  try {
    const { protocol, hostname, href } = new URL(whole);
    if (!SCHEMES.includes(protocol)) return null;
    if (/^https?:$/.test(protocol) && !hostname.includes('.') && hostname !== 'localhost') return null;
    return href;
  } catch {
    return null;
  }
}
