// Four browsers through a whole consultancy: a phone, a line that is cut, a server that is killed, one who is late; keys and a screen reader.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../tools/start/paths.ts';

const { status } = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--no-warnings', join(checkout, 'node_modules/jest/bin/jest.js')],
    ...['--selectProjects', 'journeys', '--testPathPatterns', 'consultancy'],
  ],
  { cwd: checkout, stdio: 'inherit', env: { ...process.env, HEARTH_LONG: '1' } },
);
process.exitCode = status ?? 1;
