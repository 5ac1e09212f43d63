import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A real OpenID provider on this machine, with pages of its own for signing in and agreeing. */
export interface DistrictProvider {
  issuer: string;
  /** Settings of a house that knows it as `district`. */
  settings: Record<string, string>;
  stop(): Promise<void>;
}

/** Opens one for the house at this address. Whoever signs in there with an address has it confirmed. */
export async function openProvider(houseUrl: string): Promise<DistrictProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const client = { client_id: 'hearth', client_secret: 'a-secret-of-this-journey-alone' };
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [`${houseUrl}/openid/district/callback`] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of this journey'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: true }),
    }),
  });
  server.on('request', provider.callback());
  return {
    issuer,
    settings: {
      OPENID_PROVIDERS: 'district',
      OPENID_DISTRICT_NAME: 'Hartford School District',
      OPENID_DISTRICT_ISSUER: issuer,
      OPENID_DISTRICT_CLIENT_ID: client.client_id,
      OPENID_DISTRICT_CLIENT_SECRET: client.client_secret,
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
