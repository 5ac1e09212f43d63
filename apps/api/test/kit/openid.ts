import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a provider says of someone; `undefined` leaves a claim out. */
type Claims = Record<string, unknown>;

/** An OpenID provider of the tests', which says what it is told to say, wrong things too. */
export interface TestProvider {
  issuer: string;
  /** Settings of a house that knows it by this id. */
  settings(id: string, more?: Record<string, string>): Record<string, string>;
  /** Someone agrees to what this address asks: a code for `claims`. */
  agree(authorization: URL, claims: Claims): string;
  /** How often a code was asked to be changed into tokens. */
  readonly exchanges: number;
  close(): Promise<void>;
}

interface Agreed {
  claims: Claims;
  challenge: string;
  redirectUri: string;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) text += String(part);
  return new URLSearchParams(text);
}

/** Opens one; close it when done. It changes each code once, for whoever proves to have asked for it. */
export async function aProvider(): Promise<TestProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Agreed>();
  let exchanges = 0;
  let issuer = '';

  const tokenOf = (claims: Claims): string => {
    const now = Math.floor(Date.now() / 1000);
    const head = `${encoded({ alg: 'RS256', kid: 'a' })}.${encoded({ iss: issuer, aud: 'hearth', iat: now, exp: now + 60, ...claims })}`;
    return `${head}.${sign('sha256', Buffer.from(head), privateKey).toString('base64url')}`;
  };
  const exchange = async (request: IncomingMessage): Promise<[number, object]> => {
    exchanges += 1;
    const body = await bodyOf(request);
    const agreed = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const [, given = ''] = (request.headers.authorization ?? '').split('Basic ');
    if (decodeURIComponent(Buffer.from(given, 'base64').toString()) !== 'hearth:quiet-secret')
      return [401, { error: 'invalid_client' }];
    if (!agreed || agreed.challenge !== challenge || agreed.redirectUri !== body.get('redirect_uri'))
      return [400, { error: 'invalid_grant' }];
    return [200, { access_token: randomUUID(), token_type: 'Bearer', id_token: tokenOf(agreed.claims) }];
  };
  const answer = async (request: IncomingMessage): Promise<[number, object]> => {
    if (request.url === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          authorization_response_iss_parameter_supported: true,
        },
      ];
    if (request.url === '/keys')
      return [
        200,
        { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'a', alg: 'RS256', use: 'sig' }] },
      ];
    if (request.url === '/token') return exchange(request);
    return [404, {}];
  };

  const server: Server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    settings: (id, more = {}) => {
      const own = {
        NAME: `The ${id}`,
        ISSUER: issuer,
        CLIENT_ID: 'hearth',
        CLIENT_SECRET: 'quiet-secret',
        ...more,
      };
      return Object.fromEntries(
        Object.entries(own).map(([name, value]) => [`OPENID_${id.toUpperCase()}_${name}`, value]),
      );
    },
    agree({ searchParams }, claims) {
      const code = randomUUID();
      codes.set(code, {
        claims: { nonce: searchParams.get('nonce'), ...claims },
        challenge: searchParams.get('code_challenge') ?? '',
        redirectUri: searchParams.get('redirect_uri') ?? '',
      });
      return code;
    },
    get exchanges() {
      return exchanges;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
