// Holds the web build to what was promised: how much a browser fetches for a page. `npm test` runs it after the build.
import './check-node.mjs';
const { pageSizes, printSizes } = await import('./page-sizes.ts');
const broken = printSizes(pageSizes());
for (const line of broken) console.error(`Too much: ${line}`);
if (broken.length > 0) process.exitCode = 1;
