// `npm start`: everything Hearth needs, on one port. See docs/running.md.
import './check-node.mjs';
const { start } = await import('./start/main.ts');
await start();
