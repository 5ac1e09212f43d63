import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const features = join(process.cwd(), 'apps/web/src/features');

test('no address has two pages', () => {
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.routes.tsx'),
  );
  const paths = files.flatMap((name) =>
    [...readFileSync(join(features, name), 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path),
  );
  expect(paths.length).toBeGreaterThan(8);
  expect(paths).toEqual([...new Set(paths)]);
});
