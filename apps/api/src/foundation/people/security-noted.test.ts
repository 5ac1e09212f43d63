import { Logger } from '@nestjs/common';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aMember, aPerson } from '../../../test/kit/people.js';
import {
  aBrowser,
  ASK,
  laterOn,
  notIt,
  PASSWORD,
  shown,
  signedIn,
  wrong,
} from '../../../test/kit/second-factor.js';
import { hashPassword } from './passwords.js';

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { id } }`;
const NEW = 'seven lanterns under the pier';

let house: House;
let lines: Record<string, unknown>[] = [];
const kept = { log: Logger.prototype.log, warn: Logger.prototype.warn };
beforeAll(async () => {
  house = await aHouse({ SIGN_IN_ATTEMPTS: '12' });
  const note = (line: unknown, ...rest: unknown[]) =>
    rest.includes('security') ? lines.push(line as Record<string, unknown>) : undefined;
  Object.assign(Logger.prototype, { log: note, warn: note });
});
afterAll(async () => {
  Object.assign(Logger.prototype, kept);
  await house.close();
});

/** What the log says of this work, without when and where. */
async function told(work: () => Promise<unknown>) {
  lines = [];
  await work();
  expect(lines.every(({ req }) => typeof (req as { id: unknown }).id === 'string')).toBe(true);
  expect(lines.every(({ network }) => network === '127.0.0.1')).toBe(true);
  return lines.map(({ event, personId }) => [event, personId]);
}
const noted = async ({ personId }: Actor) =>
  (
    await house.db.query<{ kind: string }>(
      `SELECT kind FROM audit_entry WHERE subject_id = $1 AND by_person_id = subject_id::uuid ORDER BY at, id`,
      [personId],
    )
  ).map(({ kind }) => kind);

test('signing in, failing to, wrong codes and what is refused stand in the log: who, whence, under which request, and nothing typed', async () => {
  const noor = await aMember(house, { passwordHash: await hashPassword(PASSWORD) });
  const { personId } = noor;
  const tries = (email: string, password: string) => () =>
    aBrowser(house)
      .gql(SIGN_IN, { input: { email, password } })
      .catch(() => null);
  expect(await told(tries(noor.email, 'not the one'))).toEqual([['sign_in_failed', personId]]);
  expect(await told(tries('nobody.at.all@test.example', 'not the one'))).toEqual([['sign_in_failed', null]]);
  const typed = JSON.stringify(lines);
  for (const word of ['nobody', 'not the one', '@']) expect(typed).not.toContain(word);
  expect(await told(tries(noor.email, PASSWORD))).toEqual([['signed_in', personId]]);
  // Twice refused in one request is told of once.
  const refused = () => noor.gql(`{ a: auditLog { nextCursor } b: auditLog { nextCursor } }`);
  expect(await told(() => expectRefused(refused(), 'not_allowed'))).toEqual([['not_allowed', personId]]);
  expect(await told(() => fetch(`${house.url}/audit-log.csv`, { headers: { cookie: noor.cookie } }))).toEqual(
    [['not_allowed', personId]],
  );
  const away = await told(async () => {
    for (let n = 0; n < 14; n += 1) await tries(noor.email, 'not the one')();
  });
  expect(away.filter(([event]) => event === 'turned_away')).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('@');
});

test('what changes how one signs in is noted for administrators, of whom and that, and no more', async () => {
  const noor = await aPerson(house, { passwordHash: await hashPassword(PASSWORD) });
  const { personId } = noor;
  const browser = await signedIn(house, noor);
  const { key } = (await browser.gql<{ secondFactorBegin: { key: string } }>(ASK.begin)).secondFactorBegin;
  expect(await told(() => wrong(browser.gql(ASK.confirm, { code: notIt(key) })))).toEqual([
    ['code_wrong', personId],
  ]);
  await browser.gql(ASK.confirm, { code: shown(key) });
  await laterOn(house, noor);
  const waiting = await signedIn(house, noor);
  expect(await told(() => wrong(waiting.gql(ASK.prove, { code: notIt(key) })))).toEqual([
    ['code_wrong', personId],
  ]);
  expect(await told(() => waiting.gql(ASK.prove, { code: shown(key) }))).toEqual([
    ['second_step_done', personId],
  ]);
  await laterOn(house, noor);
  await waiting.gql(ASK.make, { code: shown(key) });
  await laterOn(house, noor);
  await waiting.gql(ASK.end, { code: shown(key) });
  await waiting.gql(`mutation($input: PasswordChangeInput!) { passwordChange(input: $input) }`, {
    input: { password: NEW },
  });
  expect(await noted(noor)).toEqual([
    'second_factor.on',
    'recovery_codes.made',
    'second_factor.off',
    'password.changed',
  ]);
  const [row] = await house.db.query<{ details: object }>(
    `SELECT jsonb_agg(details) AS details FROM audit_entry WHERE subject_id = $1`,
    [personId],
  );
  expect(row!.details).toEqual([{}, {}, {}, {}]);
});
