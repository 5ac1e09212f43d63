// From a clean clone: `npm ci`, the first `npm start` until one can sign in, stop, the second start; timed.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../apps/api/src/app/demo/demo-ids.ts';
import { freePort } from '../tools/start/free-port.ts';
import { checkout } from '../tools/start/paths.ts';
import { browserPath, openBrowser, signInAs } from './look/browser.ts';
import { CAST } from './look/screen.ts';

/** Seconds a bare machine may take to a page; and a start that finds everything there. */
const GOALS = { 'npm ci to a page': 80, 'second start': 3 };
const PATIENCE = 300_000;

const folder = await mkdtemp(join(tmpdir(), 'hearth-first-start-'));
// As root the database runs under another account, which must be able to get there.
await chmod(folder, 0o755);
const house = join(folder, 'hearth');
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const rows: [string, number][] = [];

/** The environment of someone who has only npm: none of this run's own settings, nothing of this checkout on the path. */
function bareEnv(): NodeJS.ProcessEnv {
  const ours =
    /^(npm_(?!config_(registry|cafile|userconfig|cache|proxy|https_proxy|noproxy)$)|HEARTH_|NX_|NODE_|INIT_CWD|DATABASE_URL|REDIS_URL|DEMO_WORLD)/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter), PORT: String(port) };
}

async function timed<T>(what: string, step: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await step();
  const seconds = (performance.now() - began) / 1000;
  rows.push([what, seconds]);
  console.log(`${what}: ${seconds.toFixed(1)} s`);
  return result;
}

function start(program: string, args: string[], cwd: string): { child: ChildProcess; printed: () => string } {
  // A group of its own, so that Ctrl-C reaches npm and what it started, as in a terminal.
  const child = spawn(program, args, {
    cwd,
    env: bareEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk));
  return { child, printed: () => text };
}

async function done(program: string, args: string[], cwd: string): Promise<void> {
  const { child, printed } = start(program, args, cwd);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${printed()}`);
}

/** Starts the house and waits until its front page answers. */
async function open(): Promise<ReturnType<typeof start>> {
  const running = start('npm', ['start'], house);
  const until = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok && (await answer.text()).includes('id="root"')) return running;
    if (running.child.exitCode !== null || Date.now() > until)
      throw new Error(`npm start did not open the house:\n${running.printed()}`);
    await sleep(20);
  }
}

/** Presses Ctrl-C and waits until the database has closed its books; throws where something stays behind. */
async function close({ child, printed }: ReturnType<typeof start>): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve));
  if (child.pid) process.kill(-child.pid, 'SIGINT');
  await gone;
  const lock = join(house, '.hearth/postgres/data/postmaster.pid');
  const until = Date.now() + 15_000;
  while (existsSync(lock) && Date.now() < until) await sleep(20);
  const answers = await fetch(url).then(
    () => true,
    () => false,
  );
  if (existsSync(lock) || answers) throw new Error(`Ctrl-C did not stop the house:\n${printed()}`);
}

/** Signs in as a fellow by hand, in a real browser, and sees Home. */
async function signInByHand(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-US' });
    await page.goto(`${url}/sign-in`);
    await page.getByLabel('E-mail').fill(`${CAST.fellow}@demo.hearth.example`);
    await page.locator('input[type=password]').fill(DEMO_PASSWORD);
    await page.locator('main form button[type=submit]').click();
    await page.getByRole('heading', { level: 1, name: /Noor/ }).waitFor();
  } finally {
    await browser.close();
  }
}

try {
  await browserPath();
  await timed('git clone', () =>
    done('git', ['clone', '--quiet', '--no-hardlinks', checkout, house], folder),
  );
  await timed('npm ci', () => done('npm', ['ci', '--no-audit', '--no-fund'], house));
  const first = await timed('first npm start, to the front page', open);
  await timed('sign-in by hand, to Home', signInByHand);
  console.log(first.printed().trim());
  await timed('Ctrl-C', () => close(first));
  const second = await timed('second npm start, to the front page', open);
  await signInAs(url, `${CAST.fellow}@demo.hearth.example`);
  await timed('Ctrl-C again', () => close(second));
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

const seconds = (part: string) => rows.find(([what]) => what.startsWith(part))?.[1] ?? Infinity;
const toPage = seconds('npm ci') + seconds('first npm start');
const checks: [string, number, number][] = [
  ['npm ci to a page', toPage, GOALS['npm ci to a page']],
  ['second start', seconds('second npm start'), GOALS['second start']],
];
const text = [
  '# From a clean clone',
  '',
  '`npm run proof -- first-start` clones the last commit into an empty folder and runs both commands there, with an',
  `environment that knows nothing of this checkout; on ${cpus().length} processor cores, npm ${npmVersion()}, packages from npm's cache where`,
  'it has them.',
  '',
  '| step | seconds |',
  '|---|---:|',
  ...rows.map(([what, took]) => `| ${what} | ${took.toFixed(1)} |`),
  '',
  '| wanted | at most | took |',
  '|---|---:|---:|',
  ...checks.map(([what, took, most]) => `| ${what} | ${most} s | ${took.toFixed(1)} s |`),
  '',
].join('\n');
await writeFile(join(checkout, 'proof/first-start.md'), text);
for (const [what, took, most] of checks) {
  if (took > most) {
    console.error(`Too slow: ${what} took ${took.toFixed(1)} s, wanted ${most}`);
    process.exitCode = 1;
  }
}

function npmVersion(): string {
  return /npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1] ?? '';
}
