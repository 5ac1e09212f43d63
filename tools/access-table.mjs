// `npm run access-table` writes docs/access-table.md from what the sweep asks and the rules at the doors.
import './check-node.mjs';
import { spawnSync } from 'node:child_process';
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const only = ['--selectProjects', 'api', '--testPathPatterns', 'test/sweep.test', '-t', 'the table in docs'];
const { status } = spawnSync(process.execPath, [...jest, ...only], {
  env: { ...process.env, ACCESS_TABLE: 'write' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
