/** Text as PostgreSQL and every browser can hold it: no NUL, no lone surrogates, line ends as \n. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** One line of clean text: line breaks, tabs and other controls become spaces, runs of spaces one, ends trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Does the text show anything? Spaces, joiners and other invisible characters alone do not. */
export const isBlank = (text: string): boolean =>
  text.replace(/[\p{C}\p{Z}\u115f\u1160\u3164\uffa0\u2800]/gu, '') === '';
