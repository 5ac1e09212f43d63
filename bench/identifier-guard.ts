// What may identify a student: precision and recall on the sentences no rule was written on, beside redact-pii and openredaction.
import { join } from 'node:path';
import { OpenRedaction } from '@openredaction/core';
import { SyncRedactor } from 'redact-pii';
import { runnerImport } from 'vite';
import { checkout } from '../tools/start/paths.ts';

const folder = join(checkout, 'apps/web/src/platform/identifier-guard');
const load = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(folder, file), { configFile: false, root: checkout, logLevel: 'error' }))
    .module;
const { findIdentifiers } =
  await load<typeof import('../apps/web/src/platform/identifier-guard/find-identifiers.ts')>(
    'find-identifiers.ts',
  );
const { sentences, spelledOut } =
  await load<typeof import('../apps/web/src/platform/identifier-guard/labelled-for-tests.ts')>(
    'labelled-for-tests.ts',
  );

interface Score {
  right: number;
  found: number;
  wanted: number;
}

const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(2));
const row = (name: string, { right, found, wanted }: Score, ms?: number): void =>
  console.log(
    `| ${name} | ${share(right, found)} | ${share(right, wanted)} | ${wanted} | ${ms === undefined ? '' : `${ms.toFixed(1)} ms`} |`,
  );

const half = sentences('report', join(folder, 'sentences'));
const redactor = new SyncRedactor();
const open = new OpenRedaction({ redactionMode: 'placeholder' });

/** Whether a guard says anything of a sentence at all: the other two do not tell places and kinds that compare. */
const guards: Record<string, (text: string, locale: 'en' | 'es') => boolean | Promise<boolean>> = {
  Hearth: (text, locale) => findIdentifiers(text, locale).length > 0,
  'redact-pii': (text) => redactor.redact(text) !== text,
  openredaction: async (text) => (await open.detect(text)).redacted !== text,
};
const LONG = half
  .map(({ text }) => text)
  .join(' ')
  .repeat(2)
  .slice(0, 4_000);

console.log(
  `${half.length} sentences, ${half.filter(({ wanted }) => wanted.length === 0).length} of them clean\n`,
);
console.log(
  '| sentences pointed out | precision | recall | wanted | 4,000 characters |\n|---|---|---|---|---|',
);
for (const [name, speaks] of Object.entries(guards)) {
  const score: Score = { right: 0, found: 0, wanted: 0 };
  for (const { text, locale, wanted } of half) {
    const spoke = await speaks(text, locale);
    if (spoke) score.found += 1;
    if (wanted.length > 0) score.wanted += 1;
    if (spoke && wanted.length > 0) score.right += 1;
  }
  const times: number[] = [];
  for (let n = 0; n < 21; n += 1) {
    const start = performance.now();
    await speaks(LONG, 'en');
    times.push(performance.now() - start);
  }
  row(name, score, times.sort((one, other) => one - other)[10]);
}

console.log('\n| Hearth, exact bits | precision | recall | wanted | |\n|---|---|---|---|---|');
const kinds = new Map<string, Score>();
for (const { text, locale, wanted } of half) {
  const found = spelledOut(text, findIdentifiers(text, locale));
  const note = (one: string, what: keyof Score) => {
    for (const key of ['all', locale === 'en' ? 'English' : 'Spanish', one.split(' ')[0] ?? '']) {
      const score = kinds.get(key) ?? { right: 0, found: 0, wanted: 0 };
      score[what] += 1;
      kinds.set(key, score);
    }
  };
  for (const one of wanted) note(one, 'wanted');
  for (const one of found) note(one, 'found');
  for (const one of found) if (wanted.includes(one)) note(one, 'right');
}
for (const [name, score] of kinds) row(name, score);
