import type { CaughtMail } from '../kit/smtp.js';

export type LineKind = 'reply' | 'mention' | 'scheduled' | 'changed' | 'canceled' | 'reminder';

/** One thing that a mail tells, as a person reads it. */
export interface Line {
  kind: LineKind;
  title: string;
  words: string;
  /** New posts behind it; 1 for a session. */
  count: number;
}

const KINDS: [LineKind, RegExp][] = [
  ['mention', /names? you|te nombran?/],
  ['reply', /repl(y|ies)|respuestas? nuevas?/],
  ['changed', /has changed|Cambió/],
  ['canceled', /does not take place|No tendrá lugar/],
  ['reminder', /^It starts|^Empieza/],
  ['scheduled', /./],
];

const text = (html: string): string =>
  html
    .replace(/<!--.*?-->|<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .trim();

/** What a mail tells, in order. */
export function linesOf({ mail }: CaughtMail): Line[] {
  const html = mail.html || '';
  return [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>\s*<p[^>]*>(.*?)<\/p>/gs)].map(
    ([, title = '', line = '']) => {
      const words = text(line);
      const kind = KINDS.find(([, sign]) => sign.test(words))?.[0] ?? 'scheduled';
      return { kind, title: text(title), words, count: Number(/^\d+/.exec(words)?.[0] ?? 1) };
    },
  );
}

/** The language a mail is written in, as it says itself. */
export const languageOf = ({ mail }: CaughtMail): string | undefined =>
  /<html[^>]* lang="(\w+)/.exec(mail.html || '')?.[1];

/** Is it the digest? Its one list is left by itself. */
export const isDigest = ({ mail }: CaughtMail): boolean =>
  /^Your (daily|weekly) summary|^Tu resumen/.test(mail.subject ?? '');
