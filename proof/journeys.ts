// The journeys of writing, flags, mail and the inbox in a real browser, and two weeks of mail: longer than `npm test` may take.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../tools/start/paths.ts';

const { status } = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--no-warnings', join(checkout, 'node_modules/jest/bin/jest.js')],
    ...['--selectProjects', 'journeys', 'api', '--testPathPatterns'],
    '(guard|editor|drafts|picture|flag|mail|inbox)\\.journey|test/fortnight\\.test',
  ],
  { cwd: checkout, stdio: 'inherit', env: { ...process.env, HEARTH_LONG: '1' } },
);
process.exitCode = status ?? 1;
