import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';

const answer = { answer: '{}' };
const one = () => ({ id: randomUUID() });

/** One’s own passkeys and providers: there are no others’, so that none is found. What signs in is open to everyone. */
export const passkeyRows: Record<string, Row> = {
  'Query.passkeys': { may: 's000000000aa', ask: run(`{ passkeys { id } }`) },
  'Mutation.passkeyAddBegin': { may: 's+++++++++aa', ask: run(`mutation { passkeyAddBegin }`) },
  'Mutation.passkeyAdd': {
    may: 'sFFFFFFFFFaa',
    ask: run(`mutation($answer: String!) { passkeyAdd(input: { answer: $answer }) { id } }`, () => answer),
  },
  'Mutation.passkeyRename': {
    may: 'snnnnnnnnnaa',
    ask: run(`mutation($id: ID!) { passkeyRename(input: { id: $id, name: "Mine" }) { id } }`, one),
  },
  'Mutation.passkeyRemove': {
    may: 'snnnnnnnnnaa',
    ask: run(`mutation($id: ID!) { passkeyRemove(id: $id) { id } }`, one),
  },
  'Mutation.passkeyProveBegin': { may: 's+++++++++aa', ask: run(`mutation { passkeyProveBegin }`) },
  'Mutation.passkeyProve': {
    may: 'sFFFFFFFFFaa',
    ask: run(`mutation($answer: String!) { passkeyProve(input: { answer: $answer }) }`, () => answer),
  },
  'Query.openIdLinks': { may: 's000000000aa', ask: run(`{ openIdLinks { id } }`) },
  'Mutation.openIdLink': { may: 'snnnnnnnnnaa', ask: run(`mutation { openIdLink { id } }`) },
  'Mutation.openIdUnlink': {
    may: 'snnnnnnnnnaa',
    ask: run(`mutation($id: ID!) { openIdUnlink(id: $id) { id } }`, one),
  },
};

/** What leads in is open, and says nothing of anyone. */
export const passkeyOpen = [
  'Mutation.passkeySignInBegin',
  'Mutation.passkeySignIn',
  'Query.openIdProviders',
  'Query.openIdWaiting',
  'HTTP openid/:id/start',
  'HTTP openid/:id/callback',
];
