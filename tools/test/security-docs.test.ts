import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkout } from '../start/paths.ts';

test.each(['security.md', 'asvs.md'])('every test that %s names is there', (page) => {
  const folders = ['apps/api/{src,test}', 'apps/web/{src,e2e}', 'tools/test', 'libs/shared/src'];
  const there = new Set(
    folders
      .flatMap((folder) => globSync(`${folder}/**/*.{test,journey}.{ts,tsx}`, { cwd: checkout }))
      .map((file) => basename(file)),
  );
  const text = readFileSync(join(checkout, 'docs', page), 'utf8');
  const named = [...text.matchAll(/([\w.-]+\.(?:test|journey)\.tsx?)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((name) => !there.has(name))).toEqual([]);
});
