// `npm run codegen` writes the GraphQL schema from the API and the web's types from the schema;
// with `-- --check` it writes nothing and fails where they differ from what is committed.
import './check-node.mjs';
const { generate } = await import('./start/generate.ts');
process.exitCode = await generate(process.argv.includes('--check'));
