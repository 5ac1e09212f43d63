import { accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ALONE } from './apps/api/test/kit/together-parts.mjs';

/** Is this program on the path? Tests named after one it lacks are left out; the runner says so. */
const has = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program));
      return true;
    } catch {
      return false;
    }
  });

const swc = { configFile: './.swcrc', sourceMaps: 'inline' };
const common = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@hearth/shared$': '<rootDir>/libs/shared/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.nx/', '<rootDir>/.hearth/'],
};

/**
 * HEARTH_TOGETHER=1 (the whole of `npm test`): most of the API's tests run in a few files, see `together.ts`. Otherwise each
 * is a file of its own.
 */
const isTogether = Boolean(process.env.HEARTH_TOGETHER);
/** What is left out: what runs together does not run alone too. */
const LEFT_OUT = isTogether
  ? `/apps/api/(?!test/together/)(?!.*${ALONE.source}).*\\.test\\.ts$`
  : '/apps/api/test/together/';

/**
 * Too long for `npm test`, which has other tests of the same things: four browsers through a whole session
 * (`npm run proof -- consultancy`), and what `npm run proof -- journeys` runs.
 */
const LONG = process.env.HEARTH_LONG
  ? []
  : ['(consultancy|guard|editor|drafts|picture|flag|mail|inbox)\\.journey', '/test/fortnight\\.test'];

/** `npm test` runs these projects; the journeys in a real browser live in apps/web/e2e and have a project of their own. */
export default {
  // Tests wait much of their time: for a server's answer, a beat, a browser. Three keep two cores at work.
  maxWorkers: 3,
  // A busy machine is no fault of the code; what must be quick measures itself.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/tools/test-order.mjs',
  projects: [
    {
      ...common,
      displayName: 'api',
      testEnvironment: '<rootDir>/apps/api/test/kit/environment.mjs',
      testMatch: [
        '<rootDir>/apps/api/**/*.test.ts',
        '<rootDir>/libs/**/*.test.ts',
        '<rootDir>/tools/**/*.test.ts',
      ],
      testPathIgnorePatterns: [
        '/node_modules/',
        LEFT_OUT,
        ...LONG,
        ...(has('redis-server') ? [] : ['\\.redis\\.test\\.ts$']),
        ...(has('nginx') ? [] : ['\\.nginx\\.test\\.ts$']),
      ],
      globalSetup: '<rootDir>/apps/api/test/kit/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/test/kit/global-teardown.mjs',
    },
    {
      ...common,
      displayName: 'web',
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '\\.css$': '<rootDir>/apps/web/test/style-stub.mjs',
        // Jest looks for a file without what stands after its question mark.
        '\\.worker\\.ts(\\?.*)?$': '<rootDir>/apps/web/test/worker-address.mjs',
      },
      testEnvironment: '<rootDir>/apps/web/test/environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/apps/web/test/set-up.ts'],
      testMatch: ['<rootDir>/apps/web/src/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'journeys',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/web/e2e/**/*.journey.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...LONG],
      globalSetup: '<rootDir>/apps/web/e2e/set-up.mjs',
      globalTeardown: '<rootDir>/apps/web/e2e/tear-down.mjs',
    },
  ],
};
