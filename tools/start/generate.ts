import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { generate as generateTypes, loadContext } from '@graphql-codegen/cli';
import { buildApi } from './build-api.ts';
import { runNx } from './build-if-stale.ts';
import { apiMain, checkout } from './paths.ts';

const run = promisify(execFile);
const schemaFile = join(checkout, 'apps/api/schema.graphql');

/** Brings schema and client types up to date, or only tells where they are not. @returns the exit code */
export async function generate(checkOnly: boolean): Promise<number> {
  // npm test has just built it.
  if (!process.env.HEARTH_BUILT) {
    const failure = await runNx(['run', '@hearth/shared:build']);
    if (failure || !(await buildApi())) {
      console.error(failure || 'The API does not compile.');
      return 1;
    }
  }
  const { stdout: schema } = await run(process.execPath, [apiMain, 'print-schema'], { cwd: checkout });
  const files = [{ path: schemaFile, content: schema }];
  const known = await readFile(schemaFile, 'utf8').catch(() => '');
  // The types are made from the schema file: where that is stale, what they would be is not known yet.
  if (!checkOnly) await writeFile(schemaFile, schema);
  const left: string[] = [];
  if (!checkOnly || known === schema) {
    const types = await clientTypes();
    files.push(...types);
    left.push(...(await filesBeside(types.map(({ path }) => path))));
  }

  let stale = left.length;
  for (const path of left) {
    if (checkOnly)
      console.error(`${relative(checkout, path)} comes from no source any more: run "npm run codegen".`);
    else await rm(path);
  }
  for (const { path, content } of files) {
    if ((await readFile(path, 'utf8').catch(() => '')) === content) continue;
    stale += 1;
    if (checkOnly)
      console.error(
        `${relative(checkout, path)} is not what the sources say: run "npm run codegen" and commit it.`,
      );
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  }
  if (checkOnly && stale) return 1;
  console.log(
    checkOnly
      ? 'Schema and client types are what the sources say.'
      : `Wrote the schema and ${files.length - 1} files of types.`,
  );
  return 0;
}

/** Generated files of an earlier time. */
async function filesBeside(made: string[]): Promise<string[]> {
  const entries = await readdir(join(checkout, 'apps/web/src/gql'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => !made.includes(file));
}

/** What graphql-codegen would write for the web, with full paths. */
async function clientTypes(): Promise<{ path: string; content: string }[]> {
  const context = await loadContext(join(checkout, 'apps/web/codegen.ts'));
  context.updateConfig({ silent: true, errorsOnly: true });
  const made: { filename: string; content: string }[] = await generateTypes(context, false);
  return made.map(({ filename, content }) => ({ path: filename, content }));
}
