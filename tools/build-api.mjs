// Compiles the API and the migrations with SWC (which emits the decorator metadata Nest needs) into apps/api/dist.
// Run by Nx from apps/api: `nx build @hearth/api`.
import './check-node.mjs';
const { buildApi } = await import('./start/build-api.ts');
process.exitCode = (await buildApi()) ? 0 : 1;
