import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  discovery,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import { Config } from '../../platform/config/config.js';
import type { OpenIdProvider } from '../../platform/config/openid-settings.js';

/** What a provider says of itself is asked for anew after this. */
const HOLDS_MS = 3_600_000;
const ANSWERS_WITHIN_SECONDS = 10;

/** What is known of each provider, asked of it when it is first needed: one that is down stops nobody else. */
@Injectable()
export class OpenIdClients {
  private readonly known = new Map<string, { client: Promise<Configuration>; until: number }>();

  constructor(private readonly config: Config) {}

  provider(id: string): OpenIdProvider | undefined {
    return this.config.openId.find((provider) => provider.id === id);
  }

  /** Rejects where the provider does not answer, or not as itself; the next one asks it again. */
  get(provider: OpenIdProvider): Promise<Configuration> {
    const held = this.known.get(provider.id);
    if (held && held.until > Date.now()) return held.client;
    const client = discovery(
      new URL(provider.issuer),
      provider.clientId,
      // Clocks of schools' own servers.
      { [clockTolerance]: 30 },
      bySecret(provider.clientSecret),
      {
        timeout: ANSWERS_WITHIN_SECONDS,
        // The settings let plain HTTP pass for this machine alone.
        execute: provider.issuer.startsWith('http:') ? [allowInsecureRequests] : [],
      },
    );
    this.known.set(provider.id, { client, until: Date.now() + HOLDS_MS });
    client.catch(() => this.known.delete(provider.id));
    return client;
  }
}

/** The secret goes where the provider takes it. */
const bySecret = (secret: string): ClientAuth => {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported;
    const inBody = ways?.includes('client_secret_post') && !ways.includes('client_secret_basic');
    return (inBody ? post : basic)(server, client, body, headers);
  };
};
