// `npm run erasing-table` writes docs/erasing.md from what each feature says becomes of its tables.
import './check-node.mjs';
import { spawnSync } from 'node:child_process';
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const only = ['--selectProjects', 'api', '--testPathPatterns', 'features/my-data', '-t', 'the written table'];
const { status } = spawnSync(process.execPath, [...jest, ...only], {
  env: { ...process.env, ERASING_TABLE: 'write' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
