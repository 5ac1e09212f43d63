// `npm run retention-table` writes docs/retention.md from how long the house keeps what it deletes by its age.
import './check-node.mjs';
import { spawnSync } from 'node:child_process';
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const only = [
  '--selectProjects',
  'api',
  '--testPathPatterns',
  'features/retention',
  '-t',
  'the page in docs',
];
const { status } = spawnSync(process.execPath, [...jest, ...only], {
  env: { ...process.env, RETENTION_TABLE: 'write' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
