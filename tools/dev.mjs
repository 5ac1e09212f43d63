// `npm run dev`: the API restarts and the page reloads with every change.
import './check-node.mjs';
const { develop } = await import('./start/develop.ts');
await develop();
