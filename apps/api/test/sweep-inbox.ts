import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';

/** Rows of the sweep's table: devices that are told, and "five minutes". */
export const inboxRows: Record<string, Row> = {
  'Query.catchUp': { may: 's0000000++', ask: run(`{ catchUp { items { title } } }`) },
  'Query.pushSettings': { may: 's+++++++++', ask: run(`{ pushSettings { publicKey devices { id } } }`) },
  'Mutation.pushDeviceAdd': {
    may: 'siiiiiiiii',
    ask: run(`mutation($input: PushDeviceAddInput!) { pushDeviceAdd(input: $input) { id } }`, () => ({
      // Anyone may ask for their own browser; this one lives inside.
      input: {
        endpoint: 'https://127.0.0.1/push',
        p256dh: Buffer.alloc(65).toString('base64url'),
        auth: Buffer.alloc(16).toString('base64url'),
      },
    })),
  },
  'Mutation.pushDeviceChange': {
    may: 'snnnnnnnnn',
    ask: run(`mutation($input: PushDeviceChangeInput!) { pushDeviceChange(input: $input) { id } }`, () => ({
      input: { id: randomUUID(), showsKind: true },
    })),
  },
  'Mutation.pushDeviceRemove': {
    may: 's+++++++++',
    ask: run(`mutation($id: ID!) { pushDeviceRemove(id: $id) { id } }`, () => ({ id: randomUUID() })),
  },
};
