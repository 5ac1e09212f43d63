import { randomUUID } from 'node:crypto';
import { actor, aVisitor, type Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aProvider, type TestProvider } from '../../../test/kit/openid.js';
import { aPerson } from '../../../test/kit/people.js';
import { ELSEWHERE } from '../../../../../libs/shared/src/own-path-table.js';
import { SignInService } from './sign-in.service.js';

const WAITING = `{ openIdWaiting { name email mine } }`;
const LINK = `mutation { openIdLink { id name email } }`;
const UNLINK = `mutation($id: ID!) { openIdUnlink(id: $id) { id } }`;

let district: TestProvider;
let college: TestProvider;
let house: House;
beforeAll(async () => {
  [district, college] = await Promise.all([aProvider(), aProvider()]);
  house = await aHouse({
    OPENID_PROVIDERS: 'district, college,down',
    ...district.settings('district'),
    ...college.settings('college', { SECOND_FACTOR: 'theirs' }),
    ...college.settings('down', { ISSUER: 'http://127.0.0.1:9' }),
  });
});
afterAll(async () => {
  await house.close();
  await Promise.all([district.close(), college.close()]);
});

type Headers = Record<string, string>;
const get = (path: string, cookie = '', headers: Headers = {}) =>
  fetch(`${house.url}${path}`, { redirect: 'manual', headers: { ...(cookie && { cookie }), ...headers } });
const cookiesIn = (response: Response) =>
  Object.fromEntries(
    response.headers.getSetCookie().map((cookie) => {
      const [pair = ''] = cookie.split(';');
      return [pair.slice(0, pair.indexOf('=')), pair];
    }),
  );
const landed = (response: Response) => {
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
};

/** Someone's browser has gone to a provider. */
async function goes(query = 'next=%2Fforum', id = 'district', cookie = '') {
  const response = await get(`/openid/${id}/start?${query}`, cookie);
  const to = new URL(landed(response));
  return {
    to,
    browser: cookiesIn(response)['hearth-openid'] ?? '',
    state: to.searchParams.get('state') ?? '',
  };
}
type Gone = Awaited<ReturnType<typeof goes>>;

/** They come back with what the provider says of them. */
function comes(gone: Gone, claims: object, more: Headers & { id?: string } = {}) {
  const { id = 'district', ...changed } = more;
  const provider = id === 'college' ? college : district;
  const query = new URLSearchParams({
    code: provider.agree(gone.to, { sub: 'sub', email_verified: true, ...claims }),
    state: gone.state,
    iss: provider.issuer,
    ...changed,
  });
  return get(`/openid/${id}/callback?${query}`, gone.browser);
}
const withBrowser = (who: Actor, browser: string): Actor =>
  actor(house, { ...who, cookie: [who.cookie, browser].filter(Boolean).join('; ') });

/** Someone who is linked to the district, or to a provider that is trusted with the second factor. */
async function aLinked(id = 'district') {
  const noor = await aPerson(house);
  const claims = { sub: randomUUID(), email: noor.email.toUpperCase() };
  const gone = await goes('next=%2Fforum', id);
  expect(landed(await comes(gone, claims, { id }))).toBe('/sign-in/link-account?next=%2Fforum');
  await withBrowser(noor, gone.browser).gql(LINK);
  return { noor, claims };
}
const opened = ({ personId }: Actor) =>
  house.db.query<{ isShared: boolean }>(
    `SELECT is_shared AS "isShared" FROM sign_in WHERE person_id = $1 AND how = 'openid'`,
    [personId],
  );

test('a stranger to the house with a confirmed address of an account signs in once, says so, and is known from then on', async () => {
  const noor = await aPerson(house);
  const claims = { sub: randomUUID(), email: noor.email };
  const gone = await goes();
  expect([...gone.to.searchParams.keys()].sort()).toEqual([
    'client_id',
    'code_challenge',
    'code_challenge_method',
    'nonce',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ]);
  const back = await comes(gone, claims);
  expect(landed(back)).toBe('/sign-in/link-account?next=%2Fforum');
  expect(cookiesIn(back)['hearth']).toBeUndefined();
  expect(await opened(noor)).toEqual([]);

  const visitor = withBrowser(aVisitor(house), gone.browser);
  const waiting = { name: 'The district', email: noor.email };
  expect(await visitor.gql(WAITING)).toEqual({ openIdWaiting: { ...waiting, mine: false } });
  expect(await aVisitor(house).gql(WAITING)).toEqual({ openIdWaiting: null });
  await expectRefused(visitor.gql(LINK), 'signed_out');
  const other = withBrowser(await aPerson(house), gone.browser);
  expect(await other.gql(WAITING)).toEqual({ openIdWaiting: { ...waiting, mine: false } });
  await expectRefused(other.gql(LINK), 'not_found');
  await expectRefused(noor.gql(LINK), 'not_found');

  const here = withBrowser(noor, gone.browser);
  expect(await here.gql(WAITING)).toEqual({ openIdWaiting: { ...waiting, mine: true } });
  await house.db.query(`UPDATE sign_in SET proved_at = now() - interval '1 hour' WHERE id = $1`, [
    noor.signInId,
  ]);
  await expectRefused(here.gql(LINK), 'prove_again');
  await house.db.query(`UPDATE sign_in SET proved_at = now() WHERE id = $1`, [noor.signInId]);
  // Pressed twice.
  const pressed = await Promise.allSettled([here.gql(LINK), here.gql(LINK)]);
  expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);

  const again = await goes('next=%2Fforum%3Fa%3D1&shared=1');
  const welcome = await comes(again, { ...claims, email: 'a.new.name@elsewhere.example' });
  expect(landed(welcome)).toBe('/forum?a=1');
  const { hearth, 'hearth-openid': ended } = cookiesIn(welcome);
  expect(ended).toBe('hearth-openid=');
  const known = actor(house, { ...noor, cookie: hearth! });
  expect(await known.gql('{ viewer { id } openIdLinks { name email lastUsedAt } }')).toEqual({
    viewer: { id: noor.personId },
    openIdLinks: [{ ...waiting, lastUsedAt: expect.any(String) }],
  });
  expect(await opened(noor)).toEqual([{ isShared: true }]);
  const mails = await house.db.query(
    `SELECT subject FROM mail WHERE person_id = $1 AND key LIKE 'way-in:%'`,
    [noor.personId],
  );
  expect(mails).toEqual([{ subject: 'Another way to sign in was linked' }]);
});

test('an answer is good once, for the browser that went, at the provider it went to, and for a quarter of an hour', async () => {
  const { noor, claims } = await aLinked();
  const over = '/sign-in?next=%2F&openid=over';
  const gone = await goes();
  const other = await goes();
  expect(landed(await comes({ ...gone, browser: other.browser }, claims))).toBe(over);
  expect(landed(await comes({ ...gone, browser: '' }, claims))).toBe(over);
  expect(landed(await comes({ ...gone, state: 'x'.repeat(43) }, claims))).toBe(over);
  expect(landed(await comes(gone, claims, { id: 'college' }))).toBe(over);
  expect(landed(await comes(gone, claims))).toBe('/forum');
  expect(landed(await comes(gone, claims))).toBe(over);
  const late = await goes();
  await house.db.query(`UPDATE openid_visit SET expires_at = now() - interval '1 second'`);
  expect(landed(await comes(late, claims))).toBe(over);
  // Of two at the same moment, one.
  const twice = await goes();
  const both = await Promise.all([comes(twice, claims), comes(twice, claims)]);
  expect(both.map(landed).sort()).toEqual(['/forum', over]);
  expect(await opened(noor)).toHaveLength(2);
});

test('what the provider says is believed only as it was asked: nonce, issuer, audience, time, PKCE', async () => {
  const { noor, claims } = await aLinked();
  const failed = '/sign-in?next=%2Fforum&openid=failed';
  const wrong: [object, Headers?][] = [
    [{ nonce: 'another' }],
    [{ nonce: undefined }],
    [{ iss: college.issuer }],
    [{}, { iss: college.issuer }],
    [{ aud: 'another' }],
    [{ aud: ['hearth', 'another'], azp: 'another' }],
    [{ exp: 1 }],
    [{ sub: undefined }],
    [{}, { code: randomUUID() }],
  ];
  for (const [flaw, changed] of wrong)
    expect(landed(await comes(await goes(), { ...claims, ...flaw }, changed))).toBe(failed);
  // A code that was agreed to for somebody else's way there.
  const [mine, theirs] = [await goes(), await goes()];
  const code = district.agree(theirs.to, { ...claims, nonce: mine.to.searchParams.get('nonce') });
  expect(landed(await comes(mine, claims, { code }))).toBe(failed);
  const before = district.exchanges;
  const left = await goes();
  const query = new URLSearchParams({ error: 'access_denied', state: left.state, iss: district.issuer });
  expect(landed(await get(`/openid/district/callback?${query}`, left.browser))).toBe(
    '/sign-in?next=%2Fforum&openid=left',
  );
  expect(district.exchanges).toBe(before);
  expect(await opened(noor)).toEqual([]);
});

test('no address is believed that is not confirmed, and no unknown one lets in', async () => {
  const noor = await aPerson(house);
  const outcome = async (claims: object) => {
    const gone = await goes();
    const to = landed(await comes(gone, { sub: randomUUID(), ...claims }));
    expect(await withBrowser(aVisitor(house), gone.browser).gql(WAITING)).toEqual({ openIdWaiting: null });
    return new URL(to, house.url).searchParams.get('openid');
  };
  expect(await outcome({ email: noor.email, email_verified: false })).toBe('unconfirmed');
  expect(await outcome({ email: noor.email, email_verified: 'true' })).toBe('unconfirmed');
  expect(await outcome({ email: noor.email, email_verified: undefined })).toBe('unconfirmed');
  expect(await outcome({ email: 'nobody@test.example', email_verified: false })).toBe('unconfirmed');
  expect(await outcome({ email_verified: true })).toBe('unconfirmed');
  expect(await outcome({ email: 'nobody@test.example' })).toBe('stranger');
  expect(await outcome({ email: `${noor.email}\u0000` })).toBe('unconfirmed');
  expect(await outcome({ sub: 'a\u0000', email: noor.email })).toBe('failed');
  expect(await outcome({ email: "' OR true --" })).toBe('unconfirmed');
});

test('whoever is gone comes in by no provider, and the sub of one provider is nobody at another', async () => {
  const { noor, claims } = await aLinked();
  expect(landed(await comes(await goes('', 'college'), claims, { id: 'college' }))).toBe(
    '/sign-in/link-account?next=%2F',
  );
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [noor.personId]);
  expect(landed(await comes(await goes(), claims))).toBe('/sign-in?next=%2Fforum&openid=stranger');
  expect(await opened(noor)).toEqual([]);
});

test('the house asks for its second factor after a provider, unless that is trusted with it', async () => {
  const [asked, trusted] = [await aLinked(), await aLinked('college')];
  house.running.app.get(SignInService).asksMore((_, personId, { how }) => {
    if (![asked, trusted].some(({ noor }) => noor.personId === personId)) return Promise.resolve(null);
    return Promise.resolve(how === 'openid' ? 'second_factor' : null);
  });
  const waits = await comes(await goes(), asked.claims);
  expect(landed(waits)).toBe('/sign-in/step?next=%2Fforum');
  const cookie = cookiesIn(waits)['hearth']!;
  expect(await actor(house, { ...asked.noor, cookie }).gql('{ viewer { id } }')).toEqual({ viewer: null });
  expect(landed(await comes(await goes('', 'college'), trusted.claims, { id: 'college' }))).toBe('/');
  expect(await opened(trusted.noor)).toHaveLength(1);
});

test('unlinking is told by mail, is one’s own, and leaves a way in', async () => {
  const { noor, claims } = await aLinked();
  const other = await aPerson(house);
  const { openIdLinks } = await noor.gql<{ openIdLinks: { id: string }[] }>('{ openIdLinks { id } }');
  const id = openIdLinks[0]!.id;
  await expectRefused(other.gql(UNLINK, { id }), 'not_found');
  const password = (hash: string | null) =>
    house.db.query(`UPDATE account SET password_hash = $2 WHERE person_id = $1`, [noor.personId, hash]);
  await password(null);
  await expectRefused(noor.gql(UNLINK, { id }), 'last_way_in');
  await password('x');
  await noor.gql(UNLINK, { id });
  expect(
    await house.db.query(
      `SELECT kind, details->>'provider' AS provider FROM audit_entry WHERE subject_id = $1 ORDER BY at`,
      [noor.personId],
    ),
  ).toEqual(
    ['provider.linked', 'provider.unlinked'].map((kind) => ({
      kind,
      provider: expect.any(String) as string,
    })),
  );
  expect(landed(await comes(await goes(), claims))).toBe('/sign-in/link-account?next=%2Fforum');
});

test('one goes on to this site alone, and nobody begins for someone else', async () => {
  const { claims } = await aLinked();
  for (const next of ELSEWHERE) {
    const back = await comes(await goes(new URLSearchParams({ next }).toString()), claims);
    expect(landed(back)).toBe('/');
    expect(Object.keys(cookiesIn(back)).sort()).toEqual(['hearth', 'hearth-device', 'hearth-openid']);
  }
  expect(landed(await comes(await goes('next=/a&next=//evil.example'), claims))).toBe('/');
  const foreign = await get('/openid/district/start?next=%2Fforum', '', { 'sec-fetch-site': 'cross-site' });
  expect(landed(foreign)).toBe('/sign-in?next=%2Fforum');
  expect(landed(await get('/openid/down/start?next=%2Fforum'))).toBe('/sign-in?next=%2Fforum&openid=failed');
  for (const path of ['/openid/nobody/start', '/openid/nobody/callback', '/openid/toString/start'])
    expect((await get(path)).status).toBe(404);
  expect(landed(await get('/openid/district/callback?state[]=a&state[]=b'))).toBe(
    '/sign-in?next=%2F&openid=over',
  );
  const { openIdProviders } = await aVisitor(house).gql<{ openIdProviders: object[] }>(
    '{ openIdProviders { id name } }',
  );
  expect(openIdProviders[0]).toEqual({ id: 'district', name: 'The district' });
  expect(JSON.stringify(openIdProviders)).not.toContain('secret');
});
