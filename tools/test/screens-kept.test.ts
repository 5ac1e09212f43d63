import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkout } from '../start/paths.ts';

const read = (file: string): string => readFileSync(join(checkout, file), 'utf8');
const parts = globSync('proof/screens-*.ts', { cwd: checkout }).map((file) => basename(file, '.ts'));
const tables = () => parts.map((part) => ({ part, text: read(`proof/${part}.md`) }));

test('every part of the screens keeps a table of its last look, without a finding', () => {
  expect(parts.length).toBeGreaterThan(10);
  const found = tables().filter(({ text }) => !text.includes('**0 findings**'));
  expect(found.map(({ part }) => part)).toEqual([]);
});

test('every address of the web was looked at in one of them', () => {
  const files = ['src/**/*.routes.{ts,tsx}', 'src/app/{router,seldom-pages}.tsx'];
  const web = join(checkout, 'apps/web');
  const routes = new Set(
    files
      .flatMap((pattern) => globSync(pattern, { cwd: web }))
      .flatMap((file) => [
        ...readFileSync(join(web, file), 'utf8').matchAll(/\bpath[:=] ?['"](\/[^'"]*)['"]/g),
      ])
      .map(([, path]) => path ?? ''),
  );
  const seen = tables().flatMap(({ text }) => [...text.matchAll(/^\| [^|]+ \| (\/[^ ]*) \|/gm)]);
  const addresses = new Set(seen.map(([, address]) => address ?? ''));
  expect(routes.size).toBeGreaterThan(80);
  const isOf = (route: string) => {
    const pattern = new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`);
    // An address with a name of its own is no case of the one with a place for any.
    return [...addresses].some(
      (address) => pattern.test(address) && (address === route || !routes.has(address)),
    );
  };
  expect([...routes].filter((route) => !isOf(route)).toSorted()).toEqual([]);
});
