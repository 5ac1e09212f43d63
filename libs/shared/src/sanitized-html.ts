/** Elements that a text which people wrote may become. */
export const TEXT_ELEMENTS = [
  ...['p', 'br', 'strong', 'em', 's', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr'],
  ...['h2', 'h3', 'h4', 'img'],
] as const;

/** Attributes that their elements may have. */
export const TEXT_ATTRIBUTES: Readonly<Record<string, string[]>> = {
  a: ['href', 'rel', 'data-file'],
  ol: ['start'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
};

const NAMES = Object.values(TEXT_ATTRIBUTES).flat().join('|');
/** A tag as the sanitizer writes it: in one way alone. */
const TAG = new RegExp(`</?(?:${TEXT_ELEMENTS.join('|')})(?: (?:${NAMES})(?:="[^"<>]*")?)*(?: ?/)?>`, 'g');

/** Schemes of addresses that a text may lead to. */
export const TEXT_SCHEMES = ['https', 'http', 'mailto', 'tel'];

/** The attributes of such a tag one after the other: what stands within one's quotes is never taken for another. */
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** A sign written as none that the sanitizer writes, which could hide a scheme. */
const HIDDEN = /&(?!(?:amp|lt|gt|quot);)/;

/** Whether an address leads within the site or by a scheme of the list, as a browser reads it: it passes over blanks and line breaks. */
function leadsWhereItMay(address: string): boolean {
  if (HIDDEN.test(address)) return false;
  const scheme = SCHEME.exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1];
  return scheme === undefined || TEXT_SCHEMES.includes(scheme.toLowerCase());
}

const mayStand = (tag: string): boolean =>
  [...tag.matchAll(ATTRIBUTE)].every(
    ([, name, value = '']) => (name !== 'href' && name !== 'src') || leadsWhereItMay(value),
  );

/** Whether this is HTML as the server's sanitizer writes it. What people wrote holds no bare `<` there. */
export const isSanitizedHtml = (html: string): boolean =>
  !html.replace(TAG, (tag) => (mayStand(tag) ? '' : tag)).includes('<');
