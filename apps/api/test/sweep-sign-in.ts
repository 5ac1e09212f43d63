import { run, type Row } from './sweep-asks.js';

/** How one signs in is one's own, and nobody else's; no one may say whose. */
export const signInRows: Record<string, Row> = {
  'Mutation.proveAgain': {
    may: 'siiiiiiiiiaa',
    ask: run(`mutation { proveAgain(input: { password: "not this one" }) }`),
  },
};
