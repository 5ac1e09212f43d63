import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@hearth/shared';
import type { Finding } from './finding.js';

/** A sentence of the labelled set. */
export interface Labelled {
  locale: Locale;
  text: string;
  /** What may identify a student in it, each as `kind place bit`. */
  wanted: string[];
}

const MARK = /(\[\w+:[^\]]*\])/;
const MARKED = /^\[(\w+):([^\]]*)\]$/;

function labelled(locale: Locale, line: string): Labelled {
  const wanted: string[] = [];
  let text = '';
  for (const part of line.split(MARK)) {
    const [, kind, bit] = MARKED.exec(part) ?? [];
    if (kind && bit !== undefined) wanted.push(`${kind} ${text.length} ${bit}`);
    text += bit ?? part;
  }
  return { locale, text, wanted };
}

/** The first, third and so on of each language for the rules to be written on; the others only to report on. */
export function sentences(half: 'rules' | 'report', folder: string): Labelled[] {
  return (['en', 'es'] as const).flatMap((locale) =>
    readFileSync(join(folder, `${locale}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .filter((_, index) => (index % 2 === 0) === (half === 'rules'))
      .map((line) => labelled(locale, line)),
  );
}

/** Findings in the form of `Labelled.wanted`. */
export const spelledOut = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ kind, start, end }) => `${kind} ${start} ${text.slice(start, end)}`);
