import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Programs {
  /** Path of a Chromium-like browser, or ''. */
  chromium: string;
  /** One line naming what is left out and what brings it, or ''. */
  leftOut: string;
}

const BROWSERS = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const NEEDED = [
  { of: 'the journeys in a browser', packages: ['chromium', 'fonts-dejavu-core'], find: () => findBrowser() },
  { of: 'the tests with Redis', packages: ['redis-server'], find: () => findProgram('redis-server') },
  { of: 'the test of the proxy', packages: ['nginx'], find: () => findProgram('nginx') },
];

/** Finds what the tests use beside npm's packages; as root on a Debian-like system it brings what is missing. */
export async function findPrograms(): Promise<Programs> {
  let missing = NEEDED.filter(({ find }) => !find());
  const install = () =>
    `apt-get update && apt-get install -y --no-install-recommends ${missing.flatMap((need) => need.packages).join(' ')}`;
  if (missing.length > 0 && process.getuid?.() === 0 && findProgram('apt-get')) {
    console.log(`Bringing what the tests need: ${install()}`);
    const { status, stderr } = spawnSync('/bin/sh', ['-c', install()], {
      // RUNLEVEL: the programs are for the tests; their services are not to be started.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) console.log(stderr.trim().split('\n').at(-1));
    missing = NEEDED.filter(({ find }) => !find());
  }
  const names = missing.map((need) => need.of).join(', ');
  return {
    chromium: findBrowser(),
    leftOut:
      missing.length > 0
        ? `Left out: ${names}. On Debian or Ubuntu this brings what they need: sudo sh -c '${install()}'`
        : '',
  };
}

function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  return (
    BROWSERS.map((name) => (name.includes('/') || name.includes('\\') ? name : findProgram(name))).find(
      (path) => path && existsSync(path),
    ) ?? ''
  );
}

function findProgram(name: string): string {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => isRunnable(path)) ?? '';
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
