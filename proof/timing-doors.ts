import { randomBytes } from 'node:crypto';

/** What answers to an address of mail without a sign-in. `known`: whose address it might tell of; `code`: how every answer ends. */
export interface Door {
  known: 'member' | 'waiting' | 'applied';
  mutation: string;
  text: string;
  input: (email: string, cohortId: string) => object;
  code: string | null;
}

const secret = () => randomBytes(32).toString('base64url');
const someone = (email: string) => ({
  secret: secret(),
  email,
  name: 'Ada Asks',
  roleTitle: 'school nurse',
  organizationName: 'Hill School',
  state: 'VT',
  locale: 'EN',
  timeZone: 'America/New_York',
});
const request = (email: string) => ({ ...someone(email), words: 'I would like to learn with others.' });
const application = (email: string, cohortId: string) => ({
  ...someone(email),
  cohortId,
  formVersion: 1,
  role: 'COUNSELOR',
  organizationKind: 'SCHOOL',
  answers: [
    { key: 'why', values: ['I want to learn with others.'] },
    { key: 'practice', values: ['We began each day with a circle.'] },
    { key: 'support', values: ['yes'] },
    { key: 'time', values: ['yes'] },
  ],
});
const of = (mutation: string, type: string, answer = '{ state }') =>
  `mutation($input: ${type}!) { ${mutation}(input: $input) ${answer} }`;

const door = (
  known: Door['known'],
  mutation: string,
  type: string,
  input: Door['input'],
  answer?: string,
  code: string | null = null,
): Door => ({ known, mutation, text: of(mutation, type, answer), input, code });

/** Every public mutation that takes an address stands here (a test holds that it does). */
export const DOORS: readonly Door[] = [
  door(
    'member',
    'signIn',
    'SignInInput',
    (email) => ({ email, password: 'not the one it is' }),
    '{ id }',
    'sign_in_failed',
  ),
  door('member', 'passwordForgotten', 'PasswordForgottenInput', (email) => ({ email }), ''),
  door('member', 'signInLinkSend', 'SignInLinkSendInput', (email) => ({ email }), ''),
  door('member', 'accessRequestSave', 'AccessRequestWriteInput', request),
  door('member', 'accessRequestSend', 'AccessRequestWriteInput', request),
  door('waiting', 'accessRequestSend', 'AccessRequestWriteInput', request),
  door('applied', 'applicationSave', 'ApplicationWriteInput', application),
  door('applied', 'applicationSend', 'ApplicationWriteInput', application),
  door('member', 'applicationSend', 'ApplicationWriteInput', application),
];

/** Those that take an address and cannot tell: why. */
export const NO_DOORS: Readonly<Record<string, string>> = {
  firstAdministratorSignUp: 'wants the one-time link of an empty house first: nobody is there yet',
};
