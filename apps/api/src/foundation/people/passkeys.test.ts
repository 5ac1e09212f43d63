import type { Actor } from '../../../test/kit/actor.js';
import { aVisitor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { Authenticator } from '../../../test/kit/authenticator.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aPerson } from '../../../test/kit/people.js';
import { passkeyName } from './passkey-names.js';

const BEGIN = 'mutation { passkeyAddBegin }';
const ADD = `mutation($answer: String!) { passkeyAdd(input: { answer: $answer }) { id name isSynced lastUsedAt } }`;
const LIST = `{ passkeys { id name lastUsedAt } }`;
const REMOVE = `mutation($id: ID!) { passkeyRemove(id: $id) { id } }`;
const SIGN_IN = `mutation($answer: String!) { passkeySignIn(input: { answer: $answer }) { id } }`;

let house: House;
let visitor: Actor;
beforeAll(async () => {
  house = await aHouse();
  visitor = aVisitor(house);
});
afterAll(() => house.close());

const origin = () => new URL(house.url).origin;
const aKey = () => new Authenticator(origin());
const addBegin = async (who: Actor) => (await who.gql<{ passkeyAddBegin: string }>(BEGIN)).passkeyAddBegin;
const signInBegin = async () =>
  (await visitor.gql<{ passkeySignInBegin: string }>('mutation { passkeySignInBegin }')).passkeySignInBegin;
const add = async (who: Actor, answer: string) =>
  (await who.gql<{ passkeyAdd: { id: string; name: string }[] }>(ADD, { answer })).passkeyAdd;
const signIn = async (answer: string) =>
  (await visitor.gql<{ passkeySignIn: { id: string } }>(SIGN_IN, { answer })).passkeySignIn;
const fails = (asked: Promise<unknown>) => expectRefused(asked, 'passkey_failed');

/** Someone with a passkey. */
async function aHolder() {
  const noor = await aPerson(house);
  const key = aKey();
  const [passkey] = await add(noor, key.make(await addBegin(noor)));
  return { noor, key, passkey: passkey! };
}
const mailsTo = async ({ personId }: Actor) =>
  house.db.query<{ subject: string; text: string }>(
    `SELECT subject, text FROM mail WHERE person_id = $1 AND key LIKE 'way-in:%' ORDER BY created_at`,
    [personId],
  );
const open = async ({ personId }: Actor, how: string) =>
  house.db.query<{ isShared: boolean; waitsFor: string | null }>(
    `SELECT is_shared AS "isShared", waits_for AS "waitsFor" FROM sign_in WHERE person_id = $1 AND how = $2`,
    [personId, how],
  );

test('a passkey is added, named, told of by mail, and signs in without an address', async () => {
  const { noor, key, passkey } = await aHolder();
  expect((await mailsTo(noor)).map(({ subject }) => subject)).toEqual([
    'A passkey was added to your account',
  ]);
  const [before] = await noor.gql<{ passkeys: object[] }>(LIST).then(({ passkeys }) => passkeys);
  expect(before).toEqual({ ...passkey, isSynced: undefined, name: 'Passkey', lastUsedAt: null });

  const answer = key.use(await signInBegin());
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation($answer: String!) { passkeySignIn(input: { answer: $answer, isShared: true }) { id } }`,
      variables: { answer },
    }),
  });
  expect(await response.json()).toEqual({ data: { passkeySignIn: { id: noor.personId } } });
  expect(response.headers.get('set-cookie')).toMatch(/hearth=[\w-]{43}; .*HttpOnly.*SameSite=Lax/);
  expect(await open(noor, 'passkey')).toEqual([{ isShared: true, waitsFor: null }]);
  await fails(signIn(answer));

  const name = 'The tablet in the nurse’s office';
  await noor.gql(`mutation($input: PasskeyRenameInput!) { passkeyRename(input: $input) { name } }`, {
    input: { id: passkey.id, name },
  });
  const { passkeys } = await noor.gql<{ passkeys: { name: string; lastUsedAt: string }[] }>(LIST);
  expect(passkeys).toMatchObject([{ name, lastUsedAt: expect.stringContaining('T') }]);

  await noor.gql(REMOVE, { id: passkey.id });
  expect((await mailsTo(noor)).at(-1)!.text).toContain(`“${name}”`);
  await fails(signIn(key.use(await signInBegin())));
  expect(
    await house.db.query(
      `SELECT kind, details FROM audit_entry WHERE subject_id = $1 AND by_person_id = $1::uuid ORDER BY at`,
      [noor.personId],
    ),
  ).toEqual(['passkey.added', 'passkey.removed'].map((kind) => ({ kind, details: {} })));
});

test.each([
  ['made for another site', { origin: 'https://evil.example' }],
  ['bound to another name', { rpId: 'evil.example' }],
  ['that does not ask who is there', { verifiesUser: false }],
])('one %s is neither kept nor let in', async (_, flaw) => {
  const { noor, key } = await aHolder();
  await fails(add(noor, aKey().make(await addBegin(noor), flaw)));
  await fails(signIn(key.use(await signInBegin(), flaw)));
  expect(await open(noor, 'passkey')).toEqual([]);
});

test('a certificate nobody asked for is not read: its addresses would be fetched', async () => {
  const noor = await aPerson(house);
  for (const fmt of ['packed', 'fido-u2f', 'android-key', 'tpm', 'apple']) {
    const attestation = { fmt, attStmt: new Map<string, unknown>([['x5c', [new Uint8Array([48, 0])]]]) };
    await fails(add(noor, aKey().make(await addBegin(noor), { attestation })));
  }
});

test('a challenge is good once, for its person, for what it was made for, and for five minutes', async () => {
  const { noor, key } = await aHolder();
  const other = await aPerson(house);
  const begun = await addBegin(noor);
  await fails(add(other, aKey().make(begun)));
  const made = aKey().make(begun);
  await add(noor, made);
  await fails(add(noor, made));
  await fails(add(noor, aKey().make(begun)));
  await fails(signIn(key.use(JSON.stringify({ ...JSON.parse(await addBegin(noor)), rpId: 'localhost' }))));
  const late = await signInBegin();
  await house.db.query(`UPDATE passkey_challenge SET expires_at = now() - interval '1 second'`);
  await fails(signIn(key.use(late)));
});

test('a count that does not go on belongs to a copy, also at the same moment', async () => {
  const { key, noor } = await aHolder();
  await signIn(key.use(await signInBegin(), { counter: 7 }));
  await fails(signIn(key.use(await signInBegin(), { counter: 7 })));
  await fails(signIn(key.use(await signInBegin(), { counter: 0 })));
  const two = [key.use(await signInBegin(), { counter: 9 }), key.use(await signInBegin(), { counter: 9 })];
  const came = await Promise.allSettled(two.map((answer) => signIn(answer)));
  expect(came.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await open(noor, 'passkey')).toHaveLength(2);
});

test('another’s passkey is neither theirs to sign in as someone else, nor to be kept again', async () => {
  const { noor, key, passkey } = await aHolder();
  const other = await aHolder();
  const handle = Buffer.from(other.noor.personId.replaceAll('-', ''), 'hex').toString('base64url');
  await fails(signIn(key.use(await signInBegin(), { userHandle: handle })));
  await fails(signIn(key.use(await signInBegin(), { userHandle: '' })));
  await fails(add(other.noor, key.make(await addBegin(other.noor))));
  await expectRefused(other.noor.gql(REMOVE, { id: passkey.id }), 'not_found');
  const input = { id: passkey.id, name: 'Mine' };
  const rename = `mutation($input: PasskeyRenameInput!) { passkeyRename(input: $input) { name } }`;
  await expectRefused(other.noor.gql(rename, { input }), 'not_found');
  expect(await noor.gql(LIST)).toMatchObject({ passkeys: [{ id: passkey.id, name: 'Passkey' }] });
});

test('whoever is gone comes in by no passkey', async () => {
  const { noor, key } = await aHolder();
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [noor.personId]);
  await fails(signIn(key.use(await signInBegin())));
});

test('adding and removing ask for a fresh proof, which a passkey gives', async () => {
  const { noor, key, passkey } = await aHolder();
  const begun = await addBegin(noor);
  const stale = () =>
    house.db.query(`UPDATE sign_in SET proved_at = now() - interval '11 minutes' WHERE id = $1`, [
      noor.signInId,
    ]);
  await stale();
  await expectRefused(addBegin(noor), 'prove_again');
  await expectRefused(add(noor, aKey().make(begun)), 'prove_again');
  await expectRefused(noor.gql(REMOVE, { id: passkey.id }), 'prove_again');
  const prove = `mutation($answer: String!) { passkeyProve(input: { answer: $answer }) }`;
  const ask = async (who: Actor) =>
    (await who.gql<{ passkeyProveBegin: string }>('mutation { passkeyProveBegin }')).passkeyProveBegin;
  const other = await aHolder();
  await fails(noor.gql(prove, { answer: other.key.use(await ask(noor)) }));
  await fails(noor.gql(prove, { answer: key.use(await ask(other.noor)) }));
  await fails(noor.gql(prove, { answer: key.use(await signInBegin()) }));
  await noor.gql(prove, { answer: key.use(await ask(noor)) });
  await add(noor, aKey().make(await addBegin(noor)));
});

test('the last way in stays, also where the last two are taken at the same moment', async () => {
  const { noor, passkey } = await aHolder();
  const [, second] = await add(noor, aKey().make(await addBegin(noor)));
  expect(second!.name).toBe('Passkey 2');
  await house.db.query(`UPDATE account SET password_hash = NULL WHERE person_id = $1`, [noor.personId]);
  const ids = [passkey.id, second!.id];
  const taken = await Promise.allSettled(ids.map((id) => noor.gql(REMOVE, { id })));
  expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { passkeys } = await noor.gql<{ passkeys: { id: string }[] }>(LIST);
  expect(passkeys).toHaveLength(1);
  await expectRefused(noor.gql(REMOVE, { id: passkeys[0]!.id }), 'last_way_in');
});

test('the last one stays where a role asks for a second step and there is no other', async () => {
  const { noor, passkey } = await aHolder();
  await house.db.query(`UPDATE account SET password_hash = 'x' WHERE person_id = $1`, [noor.personId]);
  await house.db.query(`INSERT INTO site_role (person_id, role) VALUES ($1, 'administrator')`, [
    noor.personId,
  ]);
  await expectRefused(noor.gql(REMOVE, { id: passkey.id }), 'second_factor_required');
  const [, second] = await add(noor, aKey().make(await addBegin(noor)));
  const taken = await Promise.allSettled([passkey.id, second!.id].map((id) => noor.gql(REMOVE, { id })));
  expect(taken.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await house.db.query(
    `INSERT INTO second_factor (person_id, secret, confirmed_at, recovery_salt) VALUES ($1, '\\x00', now(), '\\x00')`,
    [noor.personId],
  );
  const { passkeys } = await noor.gql<{ passkeys: { id: string }[] }>(LIST);
  await noor.gql(REMOVE, { id: passkeys[0]!.id });
});

test('nobody keeps more than twenty, two at the same moment neither; a list costs what one does', async () => {
  const { noor } = await aHolder();
  await expectQueries(2, () => noor.gql(LIST));
  await house.db.query(
    `INSERT INTO passkey (id, person_id, credential_id, public_key, counter, name, is_synced)
     SELECT gen_random_uuid(), $1::uuid, 'made-' || $1 || n, '', 0, 'One of many ' || n, false FROM generate_series(1, 18) n`,
    [noor.personId],
  );
  const answers = [aKey().make(await addBegin(noor)), aKey().make(await addBegin(noor))];
  const kept = await Promise.allSettled(answers.map((answer) => add(noor, answer)));
  expect(kept.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await expectQueries(2, () => noor.gql<{ passkeys: object[] }>(LIST))).passkeys).toHaveLength(20);
});

test('what is no answer of a browser is a passkey that failed', async () => {
  const { noor, key } = await aHolder();
  const real = JSON.parse(key.use(await signInBegin())) as { response: object };
  const hostile: unknown[] = [
    null,
    [],
    1,
    'x',
    {},
    { id: 1, response: {} },
    { id: 'x', response: { clientDataJSON: '%%%' } },
    { id: 'x', response: { clientDataJSON: Buffer.from('null').toString('base64url') } },
    { ...real, response: { ...real.response, authenticatorData: 'AA' } },
    { ...real, id: '\u0000', response: { ...real.response, signature: '' } },
  ];
  for (const answer of [...hostile.map((value) => JSON.stringify(value)), '{', '[['.repeat(5_000)]) {
    await fails(signIn(answer));
    await fails(add(noor, answer));
  }
  await expectRefused(signIn('x'.repeat(20_001)), 'invalid');
});

test('a name is where it is kept, else the browser it was made with', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
  expect(passkeyName('fbfc3007-154e-4ecc-8c0b-6e020557d7bd', chrome)).toBe('iCloud Keychain');
  expect(passkeyName('00000000-0000-0000-0000-000000000000', chrome)).toBe('Chrome, Windows');
  expect(passkeyName('toString', '')).toBe('Passkey');
});
