import { createRequire } from 'node:module';
import type { Finding } from 'csp_evaluator/dist/finding.js';
import { aVisitor, Refused } from './kit/actor.js';
import { expectRefused, expectSteadyGrowth } from './kit/asserts.js';
import { aHouse, type House } from './kit/house.js';
import { aMember } from './kit/people.js';

// CommonJS, and of several files.
const require = createRequire(import.meta.url);
const { CspEvaluator } = require('csp_evaluator') as typeof import('csp_evaluator/dist/evaluator.js');
const { CspParser } =
  require('csp_evaluator/dist/parser.js') as typeof import('csp_evaluator/dist/parser.js');
const { Severity } =
  require('csp_evaluator/dist/finding.js') as typeof import('csp_evaluator/dist/finding.js');
const { Version } = require('csp_evaluator/dist/csp.js') as typeof import('csp_evaluator/dist/csp.js');

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

  test('many other names for one field, and many directives, are refused as too complex', async () => {
    const many = (of: number, text: (index: number) => string) =>
      aVisitor(house).gql(`{ ${Array.from({ length: of }, (_, index) => text(index)).join(' ')} }`);
    await many(30, (index) => `a${index}: __typename`);
    await expectRefused(
      many(31, (index) => `a${index}: __typename`),
      'too_complex',
    );
    await expectRefused(
      many(31, () => `__typename @include(if: true)`),
      'too_complex',
    );
    // Each fragment holds the one before it twice.
    const fragments = Array.from(
      { length: 12 },
      (_, index) => `fragment F${index + 1} on Query { a: viewer { id } ...F${index} ...F${index} }`,
    );
    await expectRefused(
      aVisitor(house).gql(`{ ...F12 } fragment F0 on Query { viewer { id } } ${fragments.join(' ')}`),
      'too_complex',
    );
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
      const answer = await post({ query: '{ viewer { person { name } } }' }, { cookie: member.cookie });
      // The number by which it is found in the log, and nothing else.
      const requestId = answer.headers.get('x-request-id');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toEqual({
        data: { viewer: null },
        errors: [
          {
            message: 'internal',
            path: ['viewer', 'person'],
            extensions: { code: 'internal', params: { requestId } },
          },
        ],
      });
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
    // No policy by default, and no second one of a name.
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(/trusted-types ([^;]*)/.exec(policy.replace('require-trusted-types-for', ''))?.[1]).toBe(
      'hearth hearth-inert ProseMirrorClipboard',
    );
    const findings = new CspEvaluator(new CspParser(policy).csp, Version.CSP3).evaluate();
    // That whatever our own origin serves may be run is known: it serves no script that anyone brought (`nosniff`, and
    // files that people bring are sandboxed downloads or pictures).
    const known = ({ directive, value }: Finding) => directive === 'script-src' && value === "'self'";
    const grave = [Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM, Severity.HIGH_MAYBE];
    expect(findings.filter((finding) => grave.includes(finding.severity) && !known(finding))).toEqual([]);
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
