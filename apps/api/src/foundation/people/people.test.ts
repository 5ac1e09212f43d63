import { DateTime } from 'luxon';
import { aVisitor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  anAdministrator,
  anOutsider,
  aPerson,
} from '../../../test/kit/people.js';
import { FirstAdministrator } from './first-administrator.js';
import { hashPassword } from './passwords.js';
import { isZone } from './people.types.js';

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { id email siteRoles person { name state } } }`;
const VIEWER = `{ viewer { id siteRoles cohorts { role cohort { name finished program { name } } } can { scheduleSessions readCollective } } }`;

let house: House;
beforeAll(async () => {
  house = await aHouse({ SIGN_IN_ATTEMPTS: '5' });
});
afterAll(() => house.close());

const signIn = (email: string, password: string) =>
  fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password } } }),
  });

describe('signing in', () => {
  test('by e-mail (in any case) and password gives an httpOnly cookie that opens the house', async () => {
    const noor = await aPerson(house, { passwordHash: await hashPassword('a quiet staff room') });
    const response = await signIn(noor.email.toUpperCase(), 'a quiet staff room');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^hearth=[\w-]{43}; .*HttpOnly.*SameSite=Lax/);
    const viewer = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookie.split(';')[0]! },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(await viewer.json()).toEqual({ data: { viewer: { id: noor.personId } } });
  });

  test('tells a wrong password and an unknown e-mail by the same words', async () => {
    const noor = await aPerson(house, { passwordHash: await hashPassword('a quiet staff room') });
    const wrong = await (await signIn(noor.email, 'another staff room')).text();
    const unknown = await (await signIn('nobody@test.example', 'another staff room')).text();
    expect(wrong).toBe(unknown);
    expect(wrong).toContain('sign_in_failed');
  });

  test('is limited per account', async () => {
    const noor = await aPerson(house, {});
    for (let i = 0; i < 5; i += 1)
      expect(await (await signIn(noor.email, 'wrong')).text()).toContain('sign_in_failed');
    const answer = (await (await signIn(noor.email, 'wrong')).json()) as {
      errors: { extensions: unknown }[];
    };
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'too_many',
      params: { retryAfterSeconds: expect.any(Number) },
    });
  });

  test('ends the sign-in this browser had, and its sockets', async () => {
    const before = await aPerson(house);
    const noor = await aPerson(house, { passwordHash: await hashPassword('a quiet staff room') });
    const socket = await before.socket();
    await before.gql(SIGN_IN, { input: { email: noor.email, password: 'a quiet staff room' } });
    expect(await before.gql('{ viewer { id } }')).toEqual({ viewer: null });
    await eventually('the socket is closed', () => socket.disconnected);
  });

  test('that fails leaves the sign-in this browser had', async () => {
    const noor = await aPerson(house);
    await expectRefused(
      noor.gql(SIGN_IN, { input: { email: noor.email, password: 'not this' } }),
      'sign_in_failed',
    );
    expect(await noor.gql('{ viewer { id } }')).toEqual({ viewer: { id: noor.personId } });
  });

  test('names the field at fault', async () => {
    const answer = (await (await signIn('not an address', '')).json()) as {
      errors: { extensions: unknown }[];
    };
    expect(answer.errors[0]!.extensions).toEqual({
      code: 'invalid',
      fields: [
        { field: 'email', rule: 'email' },
        { field: 'password', rule: 'required' },
      ],
    });
  });

  test('keeps no secret in the clear', async () => {
    const noor = await aPerson(house);
    const secret = noor.cookie.split('=')[1]!;
    const [row] = await house.db.query<{ found: number }>(
      `SELECT count(*)::int AS found FROM sign_in WHERE position($1 in encode(token_hash, 'escape')) > 0`,
      [secret],
    );
    expect(row!.found).toBe(0);
  });
});

describe('signing out', () => {
  test('ends the sign-in and closes its sockets, not those of another device', async () => {
    const noor = await aPerson(house);
    const socket = await noor.socket();
    let told = false;
    socket.on('signed.out', () => (told = true));
    await noor.gql('mutation { signOut }');
    await eventually('the socket is closed', () => socket.disconnected);
    expect(told).toBe(true);
    expect(await noor.gql('{ viewer { id } }')).toEqual({ viewer: null });
    await expect(noor.socket()).rejects.toThrow('signed_out');
  });

  test('a sign-in that was revoked elsewhere, of which only the database tells, loses its socket', async () => {
    const noor = await aPerson(house);
    const socket = await noor.socket();
    await house.db.query(`UPDATE sign_in SET revoked_at = now() WHERE id = $1`, [noor.signInId]);
    await eventually('the socket is closed', () => socket.disconnected);
  });
});

describe('the viewer', () => {
  test('a visitor is nobody', async () => {
    expect(await aVisitor(house).gql(VIEWER)).toEqual({ viewer: null });
  });

  test('knows roles, cohorts and rights, by one statement and one more for the cohorts', async () => {
    const cohort = await aCohort(house);
    const fellow = await aFellow(house, { in: cohort });
    const amara = await aCoordinator(house, { of: cohort });
    expect(await expectQueries(2, () => fellow.gql(VIEWER))).toMatchObject({
      viewer: {
        siteRoles: ['MEMBER'],
        cohorts: [{ role: 'FELLOW', cohort: { finished: false, program: { name: 'C-TLC' } } }],
        can: { scheduleSessions: false, readCollective: true },
      },
    });
    expect(await amara.gql(VIEWER)).toMatchObject({
      viewer: { cohorts: [{ role: 'COORDINATOR' }], can: { scheduleSessions: true } },
    });
    expect(await (await anAdministrator(house)).gql(VIEWER)).toMatchObject({
      viewer: { can: { readCollective: false } },
    });
    expect(await (await anOutsider(house)).gql(VIEWER)).toMatchObject({
      viewer: { cohorts: [], can: { readCollective: false } },
    });
  });

  test('a person who was deactivated is nobody', async () => {
    const noor = await aPerson(house);
    await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [noor.personId]);
    expect(await noor.gql('{ viewer { id } }')).toEqual({ viewer: null });
  });

  test('saves language and zone, and says which zone is none', async () => {
    const rosa = await aPerson(house);
    const save = `mutation($input: PreferencesSaveInput!) { preferencesSave(input: $input) { locale timeZone } }`;
    expect(await rosa.gql(save, { input: { locale: 'ES' } })).toEqual({
      preferencesSave: { locale: 'ES', timeZone: 'America/New_York' },
    });
    const refusal = await expectRefused(rosa.gql(save, { input: { timeZone: 'Mars/Olympus' } }), 'invalid');
    expect(refusal.fields).toEqual([{ field: 'timeZone', rule: 'zone' }]);
    await expectRefused(aVisitor(house).gql(save, { input: { locale: 'ES' } }), 'signed_out');
  });

  test('every zone that can be chosen is one to the database, and shows the same hour there', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = [
      ...Intl.supportedValuesOf('timeZone'),
      ...['SystemV/EST5EDT', 'SystemV/PST8', 'US/Pacific-New', 'US/Eastern', 'EST5EDT', 'GMT0', 'Japan'],
      ...letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c))),
    ].filter(isZone);
    const at = DateTime.fromISO('2026-07-01T12:00:00Z');
    const rows = await house.db.query<{ name: string; local: string }>(
      `SELECT name, to_char($1::timestamptz AT TIME ZONE name, 'YYYY-MM-DD"T"HH24:MI') AS local FROM unnest($2::text[]) name`,
      [at.toISO(), names],
    );
    expect(rows.length).toBeGreaterThan(400);
    expect(
      rows.filter(({ name, local }) => at.setZone(name).toFormat("yyyy-MM-dd'T'HH:mm") !== local),
    ).toEqual([]);
    expect(['VST', 'IST', 'systemv/est5edt', 'UTC', 'America/New_York'].map(isZone)).toEqual([
      ...[false, false, false, true, true],
    ]);
  });
});

describe('sockets', () => {
  test('a foreign Origin is refused even with the cookie; our own is not', async () => {
    const noor = await aPerson(house);
    await expect(house.socket(noor.cookie, { origin: 'https://elsewhere.example' })).rejects.toThrow();
    await expect(house.socket(noor.cookie, { origin: 'null' })).rejects.toThrow();
    expect((await house.socket(noor.cookie, { origin: house.url })).connected).toBe(true);
  });

  test('without a sign-in there is no socket', async () => {
    await expect(house.socket('')).rejects.toThrow('signed_out');
    await expect(house.socket('hearth=guessed')).rejects.toThrow('signed_out');
  });
});

describe('the first administrator', () => {
  const SIGN_UP = `mutation($input: FirstAdministratorSignUpInput!) { firstAdministratorSignUp(input: $input) { siteRoles } }`;
  const input = (token: string) => ({
    token,
    name: 'Ada Bergstrom',
    email: 'ada@test.example',
    password: 'a quiet staff room',
    isShared: true,
  });

  test('signs up once, whichever process printed the link, and never again', async () => {
    const other = await aHouse();
    try {
      const links = other.running.app.get(FirstAdministrator);
      const [link, another] = [await links.newLink(), await links.newLink()];
      const visitor = aVisitor(other);
      const all = await Promise.allSettled(
        [link!, link!, another!].map((token) => visitor.gql(SIGN_UP, { input: input(token) })),
      );
      expect(all.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
      await expectRefused(visitor.gql(SIGN_UP, { input: input(link!) }), 'link_ended');
      await expectRefused(visitor.gql(SIGN_UP, { input: input(another!) }), 'link_ended');
      expect(await links.newLink()).toBeNull();
      expect(await other.db.query(`SELECT is_shared AS shared FROM sign_in`)).toEqual([{ shared: true }]);
      // No work on a password without a link for it: what anyone would guess is not looked at.
      const guessed = { ...input('x'.repeat(43)), password: 'passwordpassword' };
      await expectRefused(visitor.gql(SIGN_UP, { input: guessed }), 'link_ended');
    } finally {
      await other.close();
    }
  });

  test('a short password is told with its field', async () => {
    const refusal = await expectRefused(
      aVisitor(house).gql(SIGN_UP, { input: { ...input('x'), password: 'short' } }),
      'invalid',
    );
    expect(refusal.fields).toEqual([
      { field: 'password', rule: 'too_short', params: { min: 12, length: 5 } },
    ]);
  });
});
