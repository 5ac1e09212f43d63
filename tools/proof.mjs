// `npm run proof` lists what is too long or too noisy for tests; `npm run proof -- <part>` runs one part.
import './check-node.mjs';
const { runPart } = await import('./start/run-part.ts');
await runPart('proof');
