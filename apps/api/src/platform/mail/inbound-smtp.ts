import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { Config } from '../config/config.js';
import { Doors } from '../health/health.controller.js';
import { networkOf } from '../limits/network-of.js';
import { RateLimits } from '../limits/rate-limits.js';
import { InboundMails } from './inbound-mails.js';
import type { OwnAddress } from './own-address.js';

/** What the other server is told instead of "taken". */
class Answer extends Error {
  constructor(
    readonly responseCode: number,
    words: string,
  ) {
    super(words);
  }
}

const MOST_RECIPIENTS = 20;
const MOST_CLIENTS = 50;

type Done = (error?: Error | null) => void;

/**
 * Takes mail by SMTP from a mail server on this machine or in its network, which brings TLS and keeps strangers' floods away.
 * It relays nothing: only addresses of the house are known.
 */
@Injectable()
export class InboundSmtp implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('mail');
  private server: SMTPServer | undefined;
  /** Where it listens; null where it does not. */
  port: number | null = null;

  constructor(
    private readonly config: Config,
    private readonly mails: InboundMails,
    private readonly limits: RateLimits,
    private readonly doors: Doors,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { INBOUND_SMTP_PORT: port, INBOUND_SMTP_HOST: host, REPLY_DOMAIN: name } = this.config;
    if (port === undefined) return;
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      name,
      banner: 'Hearth',
      size: this.mails.most,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      maxClients: MOST_CLIENTS,
      socketTimeout: 60_000,
      closeTimeout: 5_000,
      logger: false,
      onConnect: (session, done) => void this.say(this.welcome(session), done),
      onRcptTo: ({ address }, session, done) => void this.say(this.know(address, session), done),
      onData: (stream, session, done) => void this.say(this.take(stream, session), done),
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => resolve());
    }).catch((error: { code?: string; message: string }) => {
      const taken = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.message})`;
      throw new Error(`INBOUND_SMTP_PORT ${port} at INBOUND_SMTP_HOST ${host} ${taken}. Choose another.`);
    });
    // A client that breaks off is no fault of ours.
    server.on('error', (error) => this.log.debug({ err: error }, 'a mail server broke off'));
    this.server = server;
    const at = server.server.address();
    this.port = typeof at === 'object' && at ? at.port : port;
  }

  async onApplicationShutdown(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
  }

  private async say(work: Promise<void>, done: Done): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (error instanceof Answer) return done(error);
      this.log.error({ err: error }, 'a mail could not be taken');
      return done(new Answer(451, '4.3.0 Come again later'));
    }
    done();
  }

  private async welcome({ remoteAddress }: SMTPServerSession): Promise<void> {
    if (this.doors.state !== 'open') throw new Answer(421, '4.3.2 Not open now, come again later');
    await this.limited(remoteAddress);
  }

  private async know(address: string, { envelope, remoteAddress }: SMTPServerSession): Promise<void> {
    if (envelope.rcptTo.length >= MOST_RECIPIENTS) throw new Answer(452, '4.5.3 Too many recipients');
    await this.limited(remoteAddress);
    if (!(await this.mails.recipient(address))) throw new Answer(550, '5.1.1 No such address here');
  }

  private async limited(remoteAddress: string): Promise<void> {
    await this.limits.take('inbound-mail', networkOf(remoteAddress)).catch(() => {
      throw new Answer(451, '4.7.1 Too much at once, come again later');
    });
  }

  private async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // What is too large is heard to its end, and not kept.
      if (stream.byteLength <= this.mails.most) chunks.push(chunk);
    }
    if (stream.sizeExceeded || stream.byteLength > this.mails.most)
      throw new Answer(552, '5.3.4 This mail is too large');
    const to = await Promise.all(envelope.rcptTo.map(({ address }) => this.mails.recipient(address)));
    const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
    const known = to.filter((one): one is OwnAddress => one !== null);
    await this.mails.take(Buffer.concat(chunks), sender, known);
  }
}
