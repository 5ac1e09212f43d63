import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Request } from 'express';
import { RefusalError } from '../access/refusal-error.js';
import { Config } from '../config/config.js';
import { Db } from '../db/db.js';
import { IntegrationKeys } from '../integrations/integration-keys.js';
import { networkOf } from '../limits/network-of.js';
import { RateLimits } from '../limits/rate-limits.js';
import { hashOfText, operationsOfWeb } from './operations-of-web.js';

/** So many days a page of an earlier deployment may stand open and go on asking. */
const DAYS_KEPT = 30;
const HASH = /^[\w-]{22}$/;

/**
 * The operations that are registered: what the web asks, by hash. Pages of an earlier deployment go on, and so do those of the
 * next one while this process still runs: what each deployment's web asks stands in a table.
 */
@Injectable()
export class Operations implements OnApplicationBootstrap {
  private readonly log = new Logger('operations');
  private readonly known: Map<string, string>;

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly keys: IntegrationKeys,
    private readonly limits: RateLimits,
  ) {
    this.known = operationsOfWeb(config.WEB_DIST);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.registeredOnly) return;
    if (this.known.size === 0)
      this.log.warn('WEB_DIST holds no operations: only what other deployments registered is answered');
    else await this.keep();
  }

  /** Writes down what this deployment's web asks, and since when others are not asked any more. */
  private async keep(): Promise<void> {
    const hashes = [...this.known.keys()].sort();
    await this.db.write(async (tx) => {
      // Processes that start together do it one after the other.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('operation'))`);
      await tx.query(
        `INSERT INTO operation (hash, text) SELECT * FROM unnest($1::text[], $2::text[])
           ON CONFLICT (hash) DO UPDATE SET replaced_at = NULL WHERE operation.replaced_at IS NOT NULL`,
        [hashes, hashes.map((hash) => this.known.get(hash))],
      );
      await tx.query(
        `UPDATE operation SET replaced_at = now() WHERE replaced_at IS NULL AND hash <> ALL($1::text[])`,
        [hashes],
      );
      await tx.query(`DELETE FROM operation WHERE replaced_at < now() - make_interval(days => $1)`, [
        DAYS_KEPT,
      ]);
    });
  }

  /** The text of a registered operation, for Apollo's persisted queries. */
  get(hash: string): string | undefined {
    return this.known.get(hash);
  }

  /**
   * Lets a request to `/graphql` in: everything where operations are open; else what is registered, or comes with a key.
   * Returns whether it may ask what it likes. Refuses with `page_outdated` before anything is parsed.
   */
  async admit(request: Request): Promise<boolean> {
    if (!this.config.registeredOnly) return true;
    if (await this.keys.opens(request)) return true;
    const hash = hashIn(request);
    if (hash && (this.known.has(hash) || (await this.isOfAnother(hash, request)))) return false;
    throw new RefusalError('page_outdated');
  }

  /** The text of what a POST to `/graphql` asks, as far as this process knows that it will be read; nothing is looked up. */
  textAsked(request: Request): string | undefined {
    if (request.method !== 'POST') return undefined;
    if (this.config.registeredOnly) return this.known.get(hashIn(request) ?? '');
    const query: unknown = (request.body as { query?: unknown } | undefined)?.query;
    return typeof query === 'string' && query !== '' ? query : this.known.get(hashIn(request) ?? '');
  }

  /** Whether another deployment registered it; it is known from here on. */
  private async isOfAnother(hash: string, request: Request): Promise<boolean> {
    await this.limits.take('operation-unknown', networkOf(request.ip ?? ''));
    const [found] = await this.db.query<{ text: string }>(
      `SELECT text FROM operation WHERE hash = $1
          AND (replaced_at IS NULL OR replaced_at > now() - make_interval(days => $2))`,
      [hash, DAYS_KEPT],
    );
    if (found) this.known.set(hash, found.text);
    return found !== undefined;
  }

  /** Whether this text is registered. */
  holds(text: string): boolean {
    return this.known.has(hashOfText(text));
  }
}

/** The hash of what a request asks: of its text where it brings one, else the one it names. */
function hashIn({ method, query, body }: Request): string | null {
  const asked = (method === 'GET' ? query : body) as { query?: unknown; extensions?: unknown } | undefined;
  if (typeof asked?.query === 'string' && asked.query !== '') return hashOfText(asked.query);
  const extensions = typeof asked?.extensions === 'string' ? parsed(asked.extensions) : asked?.extensions;
  const named = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)
    ?.persistedQuery?.sha256Hash;
  return typeof named === 'string' && HASH.test(named) ? named : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
