import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const MAKE = `mutation($input: IntegrationKeyMakeInput!) { integrationKeyMake(input: $input) { secret key { id } } }`;
const input = () => ({ input: { id: randomUUID(), name: 'The yearly report', days: 1 } });

async function aKey({ people }: SweepWorld): Promise<{ id: string }> {
  const made = await people.administrator.gql<{ integrationKeyMake: { key: { id: string } } }>(MAKE, input());
  return { id: made.integrationKeyMake.key.id };
}

/** Who may what with keys for other programs. */
export const integrationRows: Record<string, Row> = {
  'Query.integrationKeys': { may: 'sa0aaaaaaaaa', ask: run(`{ integrationKeys { id name } }`) },
  'Mutation.integrationKeyMake': { may: 'sa+aaaaaaaaa', ask: run(MAKE, input) },
  'Mutation.integrationKeyRevoke': {
    may: 'sa+aaaaaaaaa',
    ask: run(`mutation($id: ID!) { integrationKeyRevoke(id: $id) { id } }`, aKey),
  },
};
