import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';
import { openSecondFactor, secondFactorRows } from './sweep-second-factor.js';

/** How one signs in is one's own, and nobody else's; no one may say whose. */
export const signInRows: Record<string, Row> = {
  ...secondFactorRows,
  'Query.mySignIns': { may: 's+++++++++aa', ask: run(`{ mySignIns { how } }`) },
  'Mutation.signInRevoke': {
    may: 'snnnnnnnnnaa',
    ask: run(
      `mutation($input: SignInRevokeInput!) { signInRevoke(input: $input) { id } }`,
      async ({ house, author }) => {
        const id = randomUUID();
        await house.db.query(
          `INSERT INTO sign_in (id, token_hash, person_id, expires_at) VALUES ($1, sha256(gen_random_uuid()::text::bytea), $2, now() + interval '1 day')`,
          [id, author.personId],
        );
        return { input: { id } };
      },
    ),
  },
  'Mutation.signInsRevokeOthers': {
    may: 's+++++++++aa',
    ask: run(`mutation { signInsRevokeOthers { how } }`),
  },
  'Mutation.proveAgain': {
    may: 'siiiiiiiiiaa',
    ask: run(`mutation { proveAgain(input: { password: "not this one" }) }`),
  },
  'Query.myEmailChange': { may: 's+++++++++aa', ask: run(`{ myEmailChange { email } }`) },
  'Mutation.emailChangeAsk': {
    may: 's+++++++++aa',
    ask: run(`mutation($input: EmailChangeAskInput!) { emailChangeAsk(input: $input) { email } }`, () => ({
      input: { email: `${randomUUID()}@elsewhere.example` },
    })),
  },
  'Mutation.emailChangeWithdraw': { may: 's+++++++++aa', ask: run(`mutation { emailChangeWithdraw }`) },
  // Whoever may is told that it is easy to guess; nobody's password is changed for it.
  'Mutation.passwordChange': {
    may: 'siiiiiiiiiaa',
    ask: run(`mutation { passwordChange(input: { password: "password1234" }) }`),
  },
};

/** Open to everyone, each with a test of its own in door.test.ts, email-change.test.ts and second-factor.test.ts. */
export const openSignIn = [
  ...openSecondFactor,
  'Query.sendsMail',
  'Mutation.signInLinkSend',
  'Mutation.passwordForgotten',
  'Query.emailConfirmLink',
  'Query.emailStopLink',
  'Mutation.emailChangeConfirm',
  'Mutation.emailChangeStop',
  'Query.signInLink',
  'Query.passwordLink',
  'Mutation.signInByLink',
  'Mutation.passwordReset',
];
