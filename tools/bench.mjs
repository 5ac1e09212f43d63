// `npm run bench` lists the benchmarks; `npm run bench -- <name>` runs one, beside its raw baseline.
import './check-node.mjs';
const { runPart } = await import('./start/run-part.ts');
await runPart('bench');
