import { timingSafeEqual } from 'node:crypto';
import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import express, { type Request, type Response } from 'express';
import { hashOfSecret } from '../access/secrets.js';
import { Public } from '../access/allow.js';
import { invalidField, notAllowed, notFound } from '../access/refusal-error.js';
import { Config } from '../config/config.js';
import { networkOf } from '../limits/network-of.js';
import { RateLimits } from '../limits/rate-limits.js';
import { InboundMails } from './inbound-mails.js';

/** Of the same length whatever was sent, so that the time it takes tells nothing. */
const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(hashOfSecret(one), hashOfSecret(other));

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Takes mail that a mail service hands over: its bytes (`message/rfc822`) as the body, the envelope in headers or in the
 * query. It answers 200 once the mail is stored.
 */
@Controller()
export class InboundController {
  constructor(
    private readonly config: Config,
    private readonly mails: InboundMails,
    private readonly limits: RateLimits,
  ) {}

  @Post('mail/inbound')
  @HttpCode(200)
  @Public()
  async take(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<object> {
    const secret = this.config.INBOUND_MAIL_SECRET;
    if (!secret) throw notFound();
    await this.limits.take('inbound-mail', networkOf(request.ip ?? ''));
    if (!sameSecret(request.headers.authorization ?? '', `Bearer ${secret}`))
      throw notAllowed('mail service');
    const to = textOf(request.headers['x-envelope-to'] ?? request.query['to']);
    if (!to) throw invalidField('to', 'required');
    const recipient = await this.mails.recipient(to);
    if (!recipient) throw notFound();
    const raw = await this.bytesOf(request, response);
    if (raw === 'too large') {
      response.status(413);
      return {
        code: 'invalid',
        fields: [{ field: 'body', rule: 'too_large', params: { max: this.mails.most } }],
      };
    }
    if (raw.length === 0) throw invalidField('body', 'required');
    const sender = textOf(request.headers['x-envelope-from'] ?? request.query['from']);
    await this.mails.take(raw, sender?.replace(/^<(.*)>$/, '$1') ?? null, [recipient]);
    return { stored: true };
  }

  /** The body, read only once it is known who sends it. */
  private bytesOf(request: Request, response: Response): Promise<Buffer | 'too large'> {
    const read = express.raw({ type: () => true, limit: this.mails.most, inflate: true });
    return new Promise((resolve, reject) => {
      read(request, response, (error?: { status?: number }) => {
        if (error?.status === 413) resolve('too large');
        else if (error) reject(invalidField('body', 'unknown'));
        else resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
      });
    });
  }
}
