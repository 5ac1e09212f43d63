import { aVisitor, Refused } from './kit/actor.js';
import { expectRefused, expectSteadyGrowth } from './kit/asserts.js';
import { aHouse, type House } from './kit/house.js';
import { aMember } from './kit/people.js';

let house: House;
beforeAll(async () => {
  house = await aHouse({ REQUESTS_PER_MINUTE: '40' });
});
afterAll(() => house.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('GraphQL takes no more than a page needs', () => {
  test('a deep operation is refused as too complex', async () => {
    const deep = `{ ${'viewer { person { name } } '.repeat(1)} __type(name: "Query") { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } }`;
    await expectRefused(aVisitor(house).gql(deep), 'too_complex');
  });

  test('a wide operation is refused as too complex', async () => {
    const wide = `{ ${Array.from({ length: 3_000 }, (_, i) => `a${i}: viewer { id email timeZone locale }`).join(' ')} }`;
    await expectRefused(aVisitor(house).gql(wide), 'too_complex');
  });

  test('a document of very many words is refused before anything compares them', async () => {
    await expectSteadyGrowth(14_000, (fields) =>
      expectRefused(aVisitor(house).gql(`{ ${'viewer { id } '.repeat(fields)} }`), 'too_complex'),
    );
  });

  test('names made up by callers do not fill the metrics', async () => {
    for (let person = 0; person < 10; person += 1) {
      const caller = await aMember(house);
      await Promise.all(
        Array.from({ length: 30 }, (_, i) => caller.gql(`query Made_${person}_${i} { viewer { id } }`)),
      );
    }
    const text = await (await fetch(`${house.url}/metrics`)).text();
    const names = new Set([...text.matchAll(/operation="(Made_[^"]+)"/g)].map(([, name]) => name));
    expect(names.size).toBeLessThanOrEqual(200);
    expect(text).toContain('operation="other"');
  });

  test('a batch is refused', async () => {
    const response = await post([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]);
    expect(response.status).toBe(400);
  });

  test('a body of more than 200 KB is refused', async () => {
    const response = await post({ query: '{ viewer { id } }', extensions: { x: 'x'.repeat(210_000) } });
    expect(response.status).toBe(413);
    expect(await response.text()).not.toContain('node_modules');
  });

  test('a simple request of a foreign page (form, no preflight) is refused', async () => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.status).toBe(400);
    expect((await fetch(`${house.url}/graphql?query=${encodeURIComponent('{viewer{id}}')}`)).status).toBe(
      400,
    );
  });

  test('what is our fault is told without its inside', async () => {
    const member = await aMember(house);
    await house.db.query(`ALTER TABLE organization RENAME TO organization_away`);
    try {
      const refusal = await expectRefused(member.gql('{ viewer { person { name } } }'), 'internal');
      expect(refusal).toEqual({ code: 'internal' });
    } finally {
      await house.db.query(`ALTER TABLE organization_away RENAME TO organization`);
    }
  });

  test('one person may ask so often in a minute, then is told how long to wait; others go on', async () => {
    const [busy, calm] = [await aMember(house), await aMember(house)];
    const answers = await Promise.allSettled(Array.from({ length: 45 }, () => busy.gql('{ viewer { id } }')));
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as Refused] : [],
    );
    expect(refused).toHaveLength(5);
    expect(refused[0]!.refusal).toMatchObject({
      code: 'too_many',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    await calm.gql('{ viewer { id } }');
  });
});

describe('every answer', () => {
  test('carries the security headers, with a content security policy without unsafe-inline', async () => {
    const { headers } = await fetch(`${house.url}/health/live`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('carries a request id, the caller’s own where it is a decent one', async () => {
    const own = await fetch(`${house.url}/health/live`);
    expect(own.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    const given = await fetch(`${house.url}/health/live`, {
      headers: { 'x-request-id': 'from-the-proxy-1' },
    });
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy-1');
    const odd = await fetch(`${house.url}/health/live`, { headers: { 'x-request-id': 'a b<script>' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  test('health and metrics tell how the process is and nothing about people', async () => {
    expect(await (await fetch(`${house.url}/health/ready`)).json()).toEqual({
      status: 'ok',
      database: 'ready',
      redis: 'off',
    });
    const metrics = await (await fetch(`${house.url}/metrics`)).text();
    expect(metrics).toContain('hearth_sockets');
    expect(metrics).not.toContain('test.example');
  });
});
