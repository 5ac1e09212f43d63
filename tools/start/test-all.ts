import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { build } from './build-if-stale.ts';
import { checkout, ownFolder } from './paths.ts';
import { findPrograms } from './test-programs.ts';

interface Outcome {
  passed: number;
  failed: number;
}

/**
 * Runs every stage and counts: a stage is one, Jest's are as many as its tests. Ends with the line
 * "N passed, N failed". With arguments only Jest runs, with them.
 * @returns the exit code
 */
export async function testAll(args: string[]): Promise<number> {
  // Debian keeps nginx where the path of a plain account does not look.
  process.env.PATH += `${delimiter}/usr/sbin`;
  const programs = await findPrograms();
  const total: Outcome = { passed: 0, failed: 0 };
  const stage = async (name: string, step: () => Promise<Outcome>) => {
    const began = Date.now();
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`== ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    return failed === 0;
  };

  const makes = () =>
    stage('build', async () => {
      const failure = await build();
      if (failure) console.error(failure);
      return failure ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
    });
  if (programs.chromium) process.env.CHROMIUM_PATH = programs.chromium;
  const projects = ['api', 'web', ...(programs.chromium ? ['journeys'] : [])];
  if (args.length > 0) {
    const built = await makes();
    process.env.HEARTH_BUILT = '1';
    if (built) await stage('jest', () => jest(projects, [...args, '--passWithNoTests']));
  } else {
    const npm = (script: string) => command('npm', ['run', '--silent', script]);
    const node = (...args: string[]) => command(process.execPath, args);
    // Each of these keeps one core busy: two go side by side, those that need nothing built beside the build.
    const [built] = await Promise.all([
      (async () => {
        const built = await makes();
        process.env.HEARTH_BUILT = '1';
        if (built) {
          await stage('schema and generated types', () => node('tools/codegen.mjs', '--check'));
          await stage('sizes', () => node('tools/check-sizes.mjs'));
        }
        await stage('storeys', () => npm('lint:storeys'));
        await stage('compose file', () => node('node_modules/dclint/bin/dclint.cjs', 'docker-compose.yml'));
        return built;
      })(),
      (async () => {
        await stage('lint', () => npm('lint:code'));
        await stage('types', () => npm('typecheck'));
        await stage('format', () => npm('lint:format'));
      })(),
    ]);
    // Together: where a journey waits for a browser, the others go on.
    if (built)
      await stage('tests', () => {
        process.env.HEARTH_TOGETHER = '1';
        return jest(projects, []);
      });
  }
  if (programs.leftOut) console.log(`\n${programs.leftOut}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed ? 1 : 0;
}

/** One program as one stage: it tells what it printed when it fails. */
async function command(program: string, args: string[]): Promise<Outcome> {
  const { code, printed } = await run(program, args, true);
  if (code !== 0) console.error(printed);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function jest(projects: string[], args: string[]): Promise<Outcome> {
  const report = join(ownFolder, `jest-${projects.join('-')}.json`);
  await mkdir(ownFolder, { recursive: true });
  await rm(report, { force: true });
  const { code } = await run(process.execPath, [
    ...[
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      ...projects,
    ],
    ...['--json', `--outputFile=${report}`, ...args],
  ]);
  const text = await readFile(report, 'utf8').catch(() => '');
  if (!text) return { passed: 0, failed: 1 };
  const told: { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number } =
    JSON.parse(text);
  const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
  // Jest can fail without a failed test: a set-up that threw, a handle left open.
  return { passed: told.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function run(
  program: string,
  args: string[],
  quiet = false,
): Promise<{ code: number | null; printed: string }> {
  const child = spawn(program, args, {
    cwd: checkout,
    // Jest prints its JSON report to standard output as well; what people read is on the other.
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
    shell: process.platform === 'win32',
  });
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, printed: error.message }));
    child.once('close', (code) => resolve({ code, printed }));
  });
}
