import { Injectable, Logger } from '@nestjs/common';
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  type Configuration,
  type IDToken,
} from 'openid-client';
import { isEmail } from 'class-validator';
import { hashOfSecret, newSecret } from '../../platform/access/secrets.js';
import { notFound } from '../../platform/access/refusal-error.js';
import type { OpenIdProvider } from '../../platform/config/openid-settings.js';
import { Db } from '../../platform/db/db.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { OpenIdClients } from './openid-clients.js';
import { SignInService } from './sign-in.service.js';

/** Minutes for what one does at the provider, and for signing in once to be linked. */
export const VISIT_MINUTES = 15;

/** What comes of coming back, and where it goes on. */
export type OpenIdOutcome =
  | { is: 'signed in'; secret: string; next: string }
  /** Not linked yet: the person of the confirmed address signs in once, and says so. */
  | { is: 'to link'; next: string }
  | { is: 'refused'; why: OpenIdRefusal; next: string };
/** `over`: too late, twice, or another browser. `stranger`: nobody here has the address. `unconfirmed`: the provider does not vouch for it. */
export type OpenIdRefusal = 'over' | 'left' | 'failed' | 'stranger' | 'unconfirmed';

interface Visit {
  nonce: string;
  verifier: string;
  next: string;
  isShared: boolean;
}
/** Where the provider sends people back to, as they came. */
interface Return {
  id: string;
  back: URL;
  state: string;
  browser: string;
  address: string;
  userAgent: string;
}

// Few at a time: nobody waits for the whole of it.
const TIDY = `DELETE FROM openid_visit WHERE state_hash IN (
  SELECT state_hash FROM openid_visit WHERE expires_at < now() LIMIT 20 FOR UPDATE SKIP LOCKED)`;
const TIDY_WAITING = `DELETE FROM openid_waiting WHERE browser_hash IN (
  SELECT browser_hash FROM openid_waiting WHERE expires_at < now() LIMIT 20 FOR UPDATE SKIP LOCKED)`;

/** Signing in by an OpenID provider: out with a state, a nonce and a PKCE challenge, and back with the same browser, once. */
@Injectable()
export class OpenIdDoor {
  private readonly log = new Logger('openid');

  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly clients: OpenIdClients,
    private readonly signIns: SignInService,
  ) {}

  /** The provider’s address to go to; null where it cannot be reached. Refuses with `not_found`, `too_many`. */
  async leave(
    id: string,
    visit: { back: string; browser: string; next: string; isShared: boolean; address: string },
  ): Promise<URL | null> {
    const provider = this.clients.provider(id);
    if (!provider) throw notFound();
    await this.limits.take('openid', visit.address);
    const client = await this.client(provider);
    if (!client) return null;
    const [state, nonce, verifier] = [newSecret(), randomNonce(), randomPKCECodeVerifier()];
    await this.db.write(async (tx) => {
      await tx.query(TIDY);
      await tx.query(
        `INSERT INTO openid_visit (state_hash, browser_hash, provider, nonce, verifier, next, is_shared, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(mins => $8))`,
        [
          hashOfSecret(state),
          hashOfSecret(visit.browser),
          id,
          nonce,
          verifier,
          visit.next,
          visit.isShared,
          VISIT_MINUTES,
        ],
      );
    });
    return buildAuthorizationUrl(client, {
      redirect_uri: visit.back,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  /** What comes of coming back. Refuses with `not_found`, `too_many`. */
  async enter(came: Return): Promise<OpenIdOutcome> {
    const provider = this.clients.provider(came.id);
    if (!provider) throw notFound();
    await this.limits.take('openid', came.address);
    // Used up whatever comes of it: no answer of a provider is taken twice.
    const [visit] = await this.db.query<Visit>(
      `DELETE FROM openid_visit WHERE state_hash = $1 AND browser_hash = $2 AND provider = $3 AND expires_at > now()
       RETURNING nonce, verifier, next, is_shared AS "isShared"`,
      [hashOfSecret(came.state), hashOfSecret(came.browser), came.id],
    );
    if (!visit) return { is: 'refused', why: 'over', next: '/' };
    const { next } = visit;
    const told = await this.told(provider, came, visit);
    if ('why' in told) return { is: 'refused', why: told.why, next };
    const secret = await this.signIn(provider, told.claims, came, visit);
    if (secret) return { is: 'signed in', secret, next };
    return this.toLink(provider, told, came.browser, next);
  }

  /** Who the provider says it is, checked: signature, issuer, audience, nonce, state, PKCE. */
  private async told(
    provider: OpenIdProvider,
    came: Return,
    visit: Visit,
  ): Promise<Told | { why: OpenIdRefusal }> {
    const client = await this.client(provider);
    if (!client) return { why: 'failed' };
    try {
      const tokens = await authorizationCodeGrant(client, came.back, {
        pkceCodeVerifier: visit.verifier,
        expectedState: came.state,
        expectedNonce: visit.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      return claims && isName(claims.sub)
        ? { claims, client, accessToken: tokens.access_token }
        : { why: 'failed' };
    } catch (error) {
      if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
        return { why: 'left' };
      this.log.warn({ err: error, provider: provider.id }, 'a provider’s answer was refused');
      return { why: 'failed' };
    }
  }

  /** The secret of a sign-in, where it is known whose name at the provider that is. */
  private signIn(
    { provesBoth }: OpenIdProvider,
    { iss, sub }: IDToken,
    { userAgent }: Return,
    { isShared }: Visit,
  ): Promise<string | null> {
    return this.db.write(async (tx) => {
      const [known] = await tx.query<{ personId: string }>(
        `UPDATE openid_identity i SET last_used_at = now() FROM person p
          WHERE i.issuer = $1 AND i.subject = $2 AND p.id = i.person_id AND p.deactivated_at IS NULL
          RETURNING i.person_id AS "personId"`,
        [iss, sub],
      );
      if (!known) return null;
      return this.signIns.open(tx, known.personId, { userAgent, how: 'openid', isShared, provesBoth });
    });
  }

  /** Nobody is signed in by an address alone, and one the provider does not vouch for is no address at all. */
  private async toLink(
    provider: OpenIdProvider,
    told: Told,
    browser: string,
    next: string,
  ): Promise<OpenIdOutcome> {
    const { iss, sub } = told.claims;
    const email = await this.confirmedAddress(provider, told);
    if (email === undefined) return { is: 'refused', why: 'failed', next };
    if (email === null) return { is: 'refused', why: 'unconfirmed', next };
    const waits = await this.db.write(async (tx) => {
      await tx.query(TIDY_WAITING);
      return tx.query(
        `INSERT INTO openid_waiting (browser_hash, person_id, provider, issuer, subject, email, expires_at)
         SELECT $1, a.person_id, $2, $3, $4, a.email, now() + make_interval(mins => $6)
           FROM account a JOIN person p ON p.id = a.person_id
          WHERE a.email = $5 AND p.deactivated_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM openid_identity WHERE issuer = $3 AND subject = $4)
         ON CONFLICT (browser_hash) DO UPDATE SET person_id = excluded.person_id, provider = excluded.provider,
           issuer = excluded.issuer, subject = excluded.subject, email = excluded.email, expires_at = excluded.expires_at
         RETURNING 1`,
        [hashOfSecret(browser), provider.id, iss, sub, email, VISIT_MINUTES],
      );
    });
    return waits.length > 0 ? { is: 'to link', next } : { is: 'refused', why: 'stranger', next };
  }

  /** Some providers keep the address out of the token; null where they do not vouch for it, undefined where they do not answer. */
  private async confirmedAddress(
    provider: OpenIdProvider,
    { claims, client, accessToken }: Told,
  ): Promise<string | null | undefined> {
    let says: Record<string, unknown> = claims;
    if (says['email'] === undefined && client.serverMetadata().userinfo_endpoint) {
      try {
        says = await fetchUserInfo(client, accessToken, claims.sub);
      } catch (error) {
        this.log.warn({ err: error, provider: provider.id }, 'a provider did not say who someone is');
        return undefined;
      }
    }
    const { email, email_verified: isConfirmed } = says;
    return isEmail(email) && isConfirmed === true ? (email as string) : null;
  }

  private async client(provider: OpenIdProvider): Promise<Configuration | null> {
    try {
      return await this.clients.get(provider);
    } catch (error) {
      this.log.warn({ err: error, provider: provider.id }, 'a provider does not answer');
      return null;
    }
  }
}

/** As the specification has it; what PostgreSQL cannot hold is nobody’s. */
const isName = (subject: string): boolean => /^[\x20-\x7e]{1,255}$/.test(subject);

interface Told {
  claims: IDToken;
  client: Configuration;
  accessToken: string;
}
