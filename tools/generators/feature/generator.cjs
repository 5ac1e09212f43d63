// Writes the files of a new feature: `nx g @hearth/generators:feature action-plans --thing action-plan`.
// What it writes compiles, is refused to everyone until its policy says otherwise, and comes with its truth table.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const pascal = (kebab) => kebab.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const camel = (kebab) => kebab.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * @param {{ write(path: string, content: string): void, exists(path: string): boolean }} tree
 * @param {{ name: string, thing: string }} options
 */
module.exports = async function feature(tree, { name, thing }) {
  const target = `apps/api/src/features/${name}`;
  if (tree.exists(target)) throw new Error(`${target} is there already`);
  const words = {
    name,
    thing,
    Name: pascal(name),
    Thing: pascal(thing),
    nameVariable: camel(name),
    thingVariable: camel(thing),
    table: thing.replaceAll('-', '_'),
    stamp: String(Date.now()),
  };
  const fill = (text) => text.replace(/__(\w+?)__/g, (whole, key) => words[key] ?? whole);
  for (const file of readdirSync(join(__dirname, 'files'), { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const folder = file.parentPath ?? file.path;
    const path = join(folder, file.name);
    const relative = path.slice(join(__dirname, 'files').length + 1).replace(/\.txt$/, '');
    tree.write(fill(relative), fill(readFileSync(path, 'utf8')));
  }
  return () => {
    process.stdout.write(
      [
        '',
        'Still yours to do:',
        `  apps/api/src/app/entities.ts, resolvers.ts and app.module.ts: one line each for ${words.Thing}Entity, ${words.Name}Resolver, ${words.Name}Module`,
        `  npm run codegen`,
        `  the web folder apps/web/src/features/${name} and one line in apps/web/src/app/router.tsx`,
        '',
      ].join('\n'),
    );
  };
};
