/** Text as PostgreSQL and every browser can hold it: no NUL, no lone surrogates, line ends as \n. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/**
 * What turns the direction of text around, or takes no room at all: in a title or a name it could dress one up as another, or
 * turn what stands beside it. Joiners that letters and emoji are made with stay.
 */
const UNSEEN = /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/**
 * One line of clean text: line breaks, tabs and other controls become spaces, runs of spaces one, ends trimmed; what turns
 * directions or takes no room is dropped.
 */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replaceAll(UNSEEN, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Does the text show anything? Spaces, joiners and other invisible characters alone do not. */
export const isBlank = (text: string): boolean =>
  text.replace(/[\p{C}\p{Z}\u115f\u1160\u3164\uffa0\u2800]/gu, '') === '';
