import { expectQueries } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aPerson } from '../../../test/kit/people.js';
import { hashPassword } from './passwords.js';

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { id } }`;
const RIGHT = 'a quiet staff room';
const [CROWD, ELSEWHERE] = ['203.0.113.7', '198.51.100.4'];

let house: House;
beforeAll(async () => {
  // Ten attempts of a network; six passwords in the line, three of one network.
  house = await aHouse({
    SIGN_IN_ATTEMPTS: '2',
    PASSWORDS_AT_ONCE: '1',
    PASSWORDS_WAITING: '5',
    TRUST_PROXY: '1',
  });
});
afterAll(() => house.close());

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  code: string | undefined;
  retryAfter: number;
}

async function knock(
  from: string,
  email: string,
  { password = 'wrong', query = SIGN_IN, accept = 'application/json', cookie = '' } = {},
): Promise<Answer> {
  const { status, headers, ...answer } = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, 'x-forwarded-for': from, cookie },
    body: JSON.stringify({ query, variables: { input: { email, password } } }),
  }).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    text: await response.text(),
  }));
  const { code, params } = (JSON.parse(answer.text) as Told).errors?.[0]?.extensions ?? {};
  return { status, headers, ...answer, code, retryAfter: params?.retryAfterSeconds ?? 0 };
}
interface Told {
  errors?: { extensions: { code: string; params?: { retryAfterSeconds: number } } }[];
}

test('a crowd from one network fills half of the line and is told to come again; whoever comes from elsewhere gets in meanwhile', async () => {
  const noor = await aPerson(house, { passwordHash: await hashPassword(RIGHT) });
  const crowd = Array.from({ length: 9 }, (_, n) => knock(CROWD, `nobody${n}@test.example`));
  const inside = await knock(ELSEWHERE, noor.email, { password: RIGHT });
  expect(inside).toMatchObject({ status: 200, code: undefined });
  const answers = await Promise.all(crowd);
  const away = answers.filter(({ code }) => code === 'too_many');
  expect(away.length).toBeGreaterThan(0);
  // For want of room, not of turns.
  expect(away.every(({ retryAfter }) => retryAfter === 3)).toBe(true);
  expect(answers.filter(({ code }) => code === 'sign_in_failed')).toHaveLength(9 - away.length);
});

test('a network without turns is turned away before anything is asked, whomever it tries, in whatever words', async () => {
  const noor = await aPerson(house, { passwordHash: await hashPassword(RIGHT) });
  let last: Answer;
  let number = 100;
  do last = await knock(CROWD, `nobody${(number += 1)}@test.example`);
  while (last.retryAfter <= 3 && number < 120);
  expect(last.retryAfter).toBeGreaterThan(3);

  const [known, unknown] = await expectQueries(0, () =>
    Promise.all([noor.email, 'nobody@test.example'].map((email) => knock(CROWD, email, { password: RIGHT }))),
  );
  expect(known).toMatchObject({ status: 429, code: 'too_many' });
  const withoutTime = ({ text }: Answer) => text.replace(/\d+/g, 'n');
  expect(withoutTime(known!)).toBe(withoutTime(unknown!));
  expect(Object.fromEntries(known!.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': expect.stringMatching(/^\d{2,3}$/) as string,
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'self'") as string,
  });
  const web = await knock(CROWD, noor.email, { accept: 'application/graphql-response+json' });
  expect(web.headers.get('content-type')).toContain('application/graphql-response+json');

  // What it does not read goes on to the door, and is no way around it; what asks for something else is not held up.
  for (const query of [
    SIGN_IN.replace('signIn(', 'a: signIn('),
    `mutation($input: SignInInput!) { a: signIn(input: $input) { id } b: signIn(input: $input) { id } }`,
    `${SIGN_IN} query($input: SignInInput) { __typename }`.replace('mutation', 'mutation A'),
    `mutation($input: SignInInput!) { ...f } fragment f on Mutation { signIn(input: $input) { id } }`,
    `${SIGN_IN}${' '.repeat(3_000)}`,
  ]) {
    const { text } = await knock(CROWD, noor.email, { password: RIGHT, query });
    expect(text).not.toContain('"id"');
  }
  expect((await knock(CROWD, noor.email, { query: '{ viewer { id } }' })).text).toBe(
    '{"data":{"viewer":null}}\n',
  );
  expect((await knock(ELSEWHERE, noor.email, { password: RIGHT })).text).toContain(noor.personId);
});

test('whoever tries an address from many places does not shut its owner out of a browser that is known; right ones cost no turn', async () => {
  const passwordHash = await hashPassword(RIGHT);
  const [noor, other] = [await aPerson(house, { passwordHash }), await aPerson(house, { passwordHash })];
  const device = async (email: string) => {
    const { headers } = await knock('192.0.2.10', email, { password: RIGHT });
    return /hearth-device=[\w-]{43}/.exec(headers.get('set-cookie') ?? '')![0];
  };
  const [known, others] = [await device(noor.email), await device(other.email)];
  // More than the ten of a network, and than the two of an account.
  for (let n = 0; n < 12; n += 1)
    expect((await knock('192.0.2.10', other.email, { password: RIGHT })).code).toBeUndefined();
  for (const [n, code] of [
    [1, 'sign_in_failed'],
    [2, 'sign_in_failed'],
    [3, 'too_many'],
  ] as const)
    expect((await knock(`192.0.2.2${n}`, noor.email)).code).toBe(code);
  const away = { password: RIGHT, cookie: others };
  expect((await knock('192.0.2.30', noor.email, away)).code).toBe('too_many');
  expect(
    (await knock('192.0.2.30', noor.email.toUpperCase(), { ...away, cookie: known })).code,
  ).toBeUndefined();
  // Its own purse is no deeper.
  const tries = [1, 2, 3].map(() => knock('192.0.2.31', noor.email, { cookie: known }));
  expect((await Promise.all(tries)).map(({ code }) => code).sort()).toEqual([
    'sign_in_failed',
    'sign_in_failed',
    'too_many',
  ]);

  // Mails by which one signs in: six of an hour that anyone may ask for, and six for the browser.
  const query = `mutation($input: SignInLinkSendInput!) { signInLinkSend(input: $input) }`;
  const asks = async (cookie: string) => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${(from += 1)}`, cookie },
      body: JSON.stringify({ query, variables: { input: { email: noor.email } } }),
    });
    return response.text();
  };
  let from = 100;
  for (let n = 0; n < 6; n += 1) expect(await asks('')).toContain('true');
  expect(await asks(others)).toContain('too_many');
  expect(await asks(known)).toContain('true');
});
