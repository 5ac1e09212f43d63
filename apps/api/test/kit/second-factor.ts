import { Secret, TOTP } from 'otpauth';
import { Refused, type Actor } from './actor.js';
import { expectRefused } from './asserts.js';
import type { House } from './house.js';

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { id } }`;
/** What is asked of the API about the second step. */
export const ASK = {
  step: `{ signInStep { waitsFor email endsAt byCode } viewer { id } }`,
  prove: `mutation($code: String!) { signInStepProve(input: { code: $code }) { id } }`,
  stepBegin: `mutation { signInStepBegin { key uri } }`,
  stepConfirm: `mutation($code: String!) { signInStepConfirm(input: { code: $code }) { recoveryCodes viewer { id } } }`,
  mine: `{ mySecondFactor { since required recoveryCodesLeft } }`,
  begin: `mutation($code: String) { secondFactorBegin(input: { code: $code }) { key uri } }`,
  confirm: `mutation($code: String!) { secondFactorConfirm(input: { code: $code }) { recoveryCodes viewer { id } } }`,
  make: `mutation($code: String!) { recoveryCodesMake(input: { code: $code }) }`,
  end: `mutation($code: String!) { secondFactorEnd(input: { code: $code }) { since } }`,
  rule: `mutation($role: RuledRole!, $required: Boolean!) { secondFactorRuleSave(input: { role: $role, required: $required }) { role required } }`,
  reset: `mutation($input: SecondFactorResetInput!) { secondFactorReset(input: $input) { id name } }`,
};
/** Of whoever signs in here. */
export const PASSWORD = 'a quiet staff room';
const STEP_MS = 30_000;

/** What an authenticator app shows now, or so many steps later. */
export const shown = (key: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + later * STEP_MS });
/** Six digits that are no code of these minutes. */
export const notIt = (key: string): string =>
  ['111111', '222222', '333333', '444444', '555555'].find(
    (code) => ![-2, -1, 0, 1, 2].some((at) => shown(key, at) === code),
  )!;
/** As if the codes that were taken lay long ago. */
export const laterOn = (house: House, { personId }: Actor) =>
  house.db.query(`UPDATE second_factor SET last_step = 0 WHERE person_id = $1`, [personId]);
/** The subjects of what someone was mailed about their second step, in order. */
export const mailsTo = async (house: House, { email }: Actor) =>
  (
    await house.db.query<{ subject: string }>(
      `SELECT subject FROM mail WHERE address = $1 AND key LIKE 'second-factor:%' ORDER BY created_at`,
      [email],
    )
  ).map(({ subject }) => subject);
/** It must be refused as a wrong code. */
export const wrong = async (promise: Promise<unknown>) =>
  expect((await expectRefused(promise, 'invalid')).fields).toEqual([{ field: 'code', rule: 'code_wrong' }]);

/** A browser that keeps its cookie. */
export function aBrowser(house: House) {
  const browser = {
    cookie: '',
    async gql<Data = never>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const response = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: browser.cookie },
        body: JSON.stringify({ query: document, variables }),
      });
      const [set] = response.headers.getSetCookie().filter((one) => one.startsWith('hearth='));
      if (set) browser.cookie = set.split(';')[0]!;
      const { data, errors } = (await response.json()) as {
        data: Data;
        errors?: { message: string; extensions: never }[];
      };
      if (errors) throw new Refused(errors[0]!.extensions, errors[0]!.message);
      return data;
    },
  };
  return browser;
}
/** A browser whose sign-in waits, unless there is nothing to wait for. */
export async function signedIn(house: House, { email }: Actor) {
  const browser = aBrowser(house);
  await browser.gql(SIGN_IN, { input: { email, password: PASSWORD } });
  return browser;
}
/** Sets an authenticator up at the second step. */
export async function setUp(house: House, who: Actor) {
  const browser = await signedIn(house, who);
  const { signInStepBegin } = await browser.gql<{ signInStepBegin: { key: string; uri: string } }>(
    ASK.stepBegin,
  );
  const { key, uri } = signInStepBegin;
  const before = browser.cookie;
  const { signInStepConfirm } = await browser.gql<{
    signInStepConfirm: { recoveryCodes: string[]; viewer: { id: string } };
  }>(ASK.stepConfirm, { code: shown(key) });
  return { browser, before, key, uri, ...signInStepConfirm };
}
