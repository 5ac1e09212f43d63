/** Code, addresses of pages, and where links lead: nobody reads them as prose. Every quantifier is bounded or linear. */
const NOT_PROSE =
  /```[^`]*(?:```|$)|`[^`\n]{1,400}`|\]\([^()\s]{1,2000}\)|\bhttps?:\/\/[^\s<>()[\]]+|\bwww\.[^\s<>()[\]]+|<\/?[a-z][^<>\n]{0,400}>/gi;
const E_MAIL = /@[^\s@]+\.[a-z]/i;
/** A character that is neither a letter nor a space, so that words on both sides stay apart. */
const FILLER = '\uFFFC';

/** The text as prose: what is not prose is filled, so that every place stays where it was. */
export const readable = (text: string): string =>
  text.replace(NOT_PROSE, (bit) =>
    bit.startsWith('<') && E_MAIL.test(bit) ? bit : FILLER.repeat(bit.length),
  );
