import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { checkout } from '../start/paths.ts';

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
}

/** Packages that a folder's sources import by name, types apart. */
function imported(folder: string): string[] {
  const files = readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|-for-tests\.tsx?$/.test(file),
  );
  const names = sources.flatMap((file) => {
    const text = readFileSync(join(checkout, folder, file), 'utf8');
    const found = text.matchAll(
      /^(?:import|export)\s(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    );
    return [...found].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
  });
  const packages = names
    .filter((name) => !/^[./]|^node:|^virtual:/.test(name) && !builtinModules.includes(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return [...new Set(packages)].sort();
}

// In a checkout everything is hoisted to one folder, so that a missing name is only found where a part is installed by itself,
// as in the image.
test.each(['apps/api', 'apps/web', 'libs/shared'])('%s names every package that it imports', (workspace) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(checkout, workspace, 'package.json'), 'utf8'));
  const declared = Object.keys(manifest.dependencies ?? {});
  const names = imported(`${workspace}/src`);
  if (workspace === 'apps/api') expect(names).toContain('@nestjs/common');
  expect(names.filter((name) => !declared.includes(name))).toEqual([]);
});
