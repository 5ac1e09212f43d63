import { request as requestPlain } from 'node:http';
import { request } from 'node:https';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { isPushEndpoint, lookupPublic } from './push-endpoint.js';
import { PushKeys } from './push-keys.js';

/** Where a browser is reached, and by which keys only it reads what is sent. */
export interface PushAddress {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface PushManner {
  /** How long the push service may keep it for a device that is off, in seconds. */
  ttl: number;
  urgency: 'low' | 'normal' | 'high';
  /** What comes later under the same topic takes its place while it waits; at most 32 signs of base64url. */
  topic: string;
}

/** What came of handing a message over. */
export type PushOutcome =
  | { is: 'taken' }
  /** Nobody is reached there any more. */
  | { is: 'gone' }
  /** The service, or the line to it, may take it later. */
  | { is: 'later'; why: string };

const outcomeOf = (status: number): PushOutcome => {
  if (status >= 200 && status < 300) return { is: 'taken' };
  return status === 404 || status === 410 ? { is: 'gone' } : { is: 'later', why: `status ${status}` };
};

/** Hands messages to push services: encrypted for the one browser, signed by our keys, to public addresses only. */
@Injectable()
export class PushSender {
  /** A push service that takes longer is tried again, in milliseconds. */
  patience = 5_000;

  constructor(
    private readonly config: Config,
    private readonly keys: PushKeys,
  ) {}

  /** May we send to this address at all? */
  reaches(endpoint: string): boolean {
    return isPushEndpoint(endpoint, this.config.PUSH_TEST_ORIGIN);
  }

  async send(
    { endpoint, p256dh, auth }: PushAddress,
    message: unknown,
    manner: PushManner,
  ): Promise<PushOutcome> {
    if (!this.reaches(endpoint)) return { is: 'gone' };
    const { default: webPush } = await import('web-push');
    const { subject, publicKey, privateKey } = await this.keys.identity();
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(message),
      {
        vapidDetails: { subject, publicKey, privateKey },
        TTL: manner.ttl,
        urgency: manner.urgency,
        topic: manner.topic,
        contentEncoding: 'aes128gcm',
      },
    );
    try {
      return outcomeOf(await this.handOver(new URL(endpoint), headers, body));
    } catch (error) {
      const { code, name } = error as { code?: unknown; name?: string };
      return { is: 'later', why: typeof code === 'string' ? code : (name ?? 'unknown') };
    }
  }

  private handOver(url: URL, headers: Record<string, string | number>, body: Buffer | null): Promise<number> {
    const plain = url.protocol === 'http:';
    return new Promise((resolve, reject) => {
      const asked = (plain ? requestPlain : request)(
        url,
        {
          method: 'POST',
          headers,
          signal: AbortSignal.timeout(this.patience),
          ...(url.origin !== this.config.PUSH_TEST_ORIGIN && { lookup: lookupPublic }),
        },
        (answer) => {
          answer.resume();
          // Redirects are not followed: they could lead inside.
          resolve(answer.statusCode ?? 0);
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }
}
