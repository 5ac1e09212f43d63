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

/** Whether this is HTML as the server's sanitizer writes it. What people wrote holds no bare `<` there. */
export const isSanitizedHtml = (html: string): boolean => !html.replace(TAG, '').includes('<');
