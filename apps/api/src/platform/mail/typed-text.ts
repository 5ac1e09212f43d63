import { runInNewContext } from 'node:vm';
import EmailReplyParser from 'email-reply-parser';

/** A piece of a mail, as the library tells it. */
interface Piece {
  lines: string[];
  quoted: boolean;
  signature: boolean;
}

/** Longest that taking a mail apart may take, in milliseconds: some expressions of the library take hours for odd texts. */
const LONGEST = 500;
/** More text than this is no mail that someone typed, quotes included; in characters. */
const MOST_TEXT = 200_000;

/** What Outlook and Exchange put above a mail that is answered: all that follows is that mail. */
const FROM = /^\s*\*?(From|De)\s?:\*?\s/i;
const DATE = /^\s*\*?(Sent|Date|Enviado( el)?|Fecha)\s?:\*?\s/i;
const TO = /^\s*\*?(To|Subject|Para|Asunto)\s?:\*?/i;
const ORIGINAL =
  /^\s*-{2,} ?(Original message|Mensaje original|Original appointment|Cita original) ?-{2,}\s*$/i;
const RULE = /^\s*([_*-])\1{4,}\s*$/;

/** What mail programs and phones add about themselves. */
const ADVERTISING =
  /^(Sent (from|via)|Enviado (desde|con|mediante)|Get (Outlook|BlueMail)|(Obtener|Obtén|Descargar) Outlook|Yahoo Mail:|Sent with) ?.{0,120}$/i;
/** A picture within the text, as Gmail and Outlook say in words that it was there. */
const PICTURE = /^\s*\[(image|imagen|cid): ?[^\]]*\]\s*$/i;
const BLANK = /^\s*$/;

const isOriginal = (lines: readonly string[], at: number): boolean => {
  const has = (what: RegExp, within: number) =>
    lines.slice(at + 1, at + 1 + within).some((line) => what.test(line));
  return ORIGINAL.test(lines[at] ?? '') || (FROM.test(lines[at] ?? '') && has(DATE, 3) && has(TO, 6));
};

/** What stands above a mail that is answered in Outlook's way. */
function aboveOriginal(lines: readonly string[]): string[] {
  const at = lines.findIndex((_, index) => isOriginal(lines, index));
  if (at < 0) return [...lines];
  let end = at;
  while (end > 0 && (BLANK.test(lines[end - 1] ?? '') || RULE.test(lines[end - 1] ?? ''))) end -= 1;
  return lines.slice(0, end);
}

/** Takes a text apart; null where that takes too long. */
function piecesOf(text: string): Piece[] | null {
  const read = (): Piece[] =>
    new EmailReplyParser()
      .read(text)
      .getFragments()
      .map((fragment) => ({
        lines: fragment.getContent().split('\n'),
        quoted: fragment.isQuoted(),
        signature: fragment.isSignature(),
      }));
  try {
    return runInNewContext('read()', { read }, { timeout: LONGEST }) as Piece[];
  } catch {
    return null;
  }
}

/** "On Monday everyone wrote" can be someone's own words: a line above a quote tells an address, a year or an hour. */
const isQuoteHead = (lines: readonly string[]): boolean =>
  /@|\b20\d\d\b|\d[:.]\d\d\b|\/\d\d\b/.test(lines.slice(0, 3).join(' '));

/** The line that mail programs put above a signature (RFC 3676). Any other line of signs may as well part two thoughts. */
const DASHES = /^-- ?$/;
const SIGNS = /^\s*([-_+=])\1{1,3}\s*$/;

/** A signature is short, and its lines are names and numbers; beneath the two dashes there may be a lawyer's words too. */
function isSignature([first = '', ...rest]: readonly string[]): boolean {
  if (DASHES.test(first)) return rest.join('\n').length <= 2_000;
  return !SIGNS.test(first) && rest.length <= 12 && rest.every((line) => line.length <= 120);
}

/** The lines of a piece that were typed. What is not surely a quote or a signature stays: better too much than a word lost. */
function typedIn({ lines, quoted, signature }: Piece): string[] {
  const text = [...lines];
  while (BLANK.test(text[0] ?? 'end')) text.shift();
  const [first = ''] = text;
  if (quoted) {
    if (text.some((line) => line.startsWith('>')) || isQuoteHead(text)) return [''];
    return lines;
  }
  if (!signature) return lines;
  // A phone's line about itself says nothing about what is typed beneath it.
  if (ADVERTISING.test(first)) return text.slice(1);
  return isSignature(text) ? [''] : lines;
}

const withoutQuotes = (text: string): string[] => text.split('\n').filter((line) => !line.startsWith('>'));

/**
 * What someone typed in a mail, without what it quotes, its signature and what programs add about themselves. Answers between
 * quoted lines stay, in their order.
 */
export function typedText(text: string): string {
  const clean = text
    .slice(0, MOST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '');
  const above = aboveOriginal(clean.split('\n')).join('\n');
  const typed = (piecesOf(above)?.flatMap(typedIn) ?? withoutQuotes(above)).filter(
    (line) => !PICTURE.test(line),
  );
  while (typed.length > 0 && (BLANK.test(typed.at(-1) ?? '') || ADVERTISING.test(typed.at(-1) ?? '')))
    typed.pop();
  return typed
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
