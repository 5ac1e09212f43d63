import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkout } from '../start/paths.ts';

const FOLDERS = ['apps/api/{src,test}', 'apps/web/{src,e2e}', 'tools/test', 'libs/shared/src'];
const files = FOLDERS.flatMap((folder) =>
  globSync(`${folder}/**/*.{test,journey}.{ts,tsx}`, { cwd: checkout }),
);
const docs = (page: string): string => readFileSync(join(checkout, 'docs', page), 'utf8');

test.each(['security.md', 'asvs.md'])('every test that %s names is there', (page) => {
  const there = new Set(files.map((file) => basename(file)));
  const named = [...docs(page).matchAll(/([\w.-]+\.(?:test|journey)\.tsx?)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((name) => !there.has(name))).toEqual([]);
});

test.each(['security.md', 'asvs.md'])('every name of a test that %s quotes is one of its file', (page) => {
  const quoted = [...docs(page).matchAll(/`[^`]*?([\w.-]+\.(?:test|journey)\.tsx?)` \("([^"]+)"\)/g)];
  if (page === 'asvs.md') expect(quoted.length).toBeGreaterThan(40);
  const texts = (name: string) =>
    files.filter((file) => basename(file) === name).map((file) => readFileSync(join(checkout, file), 'utf8'));
  const lost = quoted
    .filter(([, file = '', name = '']) => !texts(file).some((text) => text.includes(`'${name}'`)))
    .map(([, file, name]) => `${file}: ${name}`);
  expect(lost).toEqual([]);
});

test('every item of levels 1 and 2 of the ASVS stands in asvs.md once, with what holds it or why not', () => {
  const { levels } = JSON.parse(docs('asvs-items.json')) as { levels: Record<string, number> };
  expect(Object.keys(levels)).toHaveLength(345);
  const rows = [...docs('asvs.md').matchAll(/^\| (\d[^|]*)\|([^\n]*)\|$/gm)];
  const items = rows.flatMap(([, first = '']) => first.match(/\b\d+\.\d+\.\d+\b/g) ?? []);
  expect(items.filter((item, index) => items.indexOf(item) !== index)).toEqual([]);
  expect(items.filter((item) => !(item in levels))).toEqual([]);
  expect(Object.keys(levels).filter((item) => levels[item] !== 3 && !items.includes(item))).toEqual([]);
  // A test, a page or a file, or a word on why there is none.
  const says = /`[^`]+`|\]\(|does not apply|not met|by design|by reading|operator|in \[|listed|pinned|none/i;
  expect(rows.filter(([, , held = '']) => !says.test(held)).map(([row]) => row)).toEqual([]);
});
