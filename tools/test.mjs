// `npm test`: everything that can fail, in stages; `npm test -- forum` runs just the tests whose path matches.
import './check-node.mjs';
const { testAll } = await import('./start/test-all.ts');
process.exitCode = await testAll(process.argv.slice(2));
