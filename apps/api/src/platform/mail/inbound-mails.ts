import { createHash, randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/config.js';
import { InboundRefusal, type InboundKind, type InboundMail } from '../contributors/inbound-kind.js';
import { InboundKinds } from '../contributors/inbound-kinds.js';
import { Db, type Tx } from '../db/db.js';
import { Jobs } from '../jobs/jobs.js';
import { Retention } from '../retention/retention.js';
import { daysAgo, rowsOf } from '../retention/retention-rule.js';
import { readOwnAddress, type OwnAddress } from './own-address.js';
import { messageIdOf, readMail, type TakenMail } from './read-mail.js';
import { addressIn, domainOf } from './smtp.js';

const TAKE = `
  INSERT INTO inbound_mail (id, key, kind, token, sender, raw) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (key) DO NOTHING RETURNING id`;
/** What could not be handled for so long never will be, in days. */
const UNHANDLED = 14;
const WAITING = `SELECT id, kind, token, sender, raw FROM inbound_mail WHERE id = $1 AND handled_at IS NULL`;
const HOLD = `SELECT FROM inbound_mail WHERE id = $1 AND handled_at IS NULL FOR UPDATE`;
const HANDLED = `UPDATE inbound_mail SET handled_at = now(), outcome = $2, token = '', sender = NULL, raw = '' WHERE id = $1`;

/**
 * Mail that comes in. It is taken once it is stored; a job hands it to the kind its address belongs to, in the transaction
 * that notes it as handled: whatever dies meanwhile, each mail is handled once.
 */
@Injectable()
export class InboundMails implements OnModuleInit {
  private readonly log = new Logger('mail');

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly kinds: InboundKinds,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.jobs.register('mail.receive', ({ inboundMailId }) => this.handle(inboundMailId));
    this.retention.register(
      'mails_received',
      rowsOf(
        'inbound_mail',
        `(t.received_at < ${daysAgo()} OR (t.handled_at IS NULL AND t.received_at < ${daysAgo(`least($1::int, ${UNHANDLED})`)}))`,
      ),
    );
  }

  /** The largest mail that is taken, in bytes. */
  get most(): number {
    return this.config.INBOUND_MAIL_MB * 1_000_000;
  }

  /** The address of the house that this is, if mail may come there. */
  async recipient(address: string): Promise<OwnAddress | null> {
    const own = readOwnAddress(this.config, address);
    const known = own && (await this.kinds.find(own.kind)?.knows(this.db, own.token));
    return known ? own : null;
  }

  /** Takes a mail for these addresses. Resolves once it is stored; one that was taken before is the same mail. */
  async take(raw: Buffer, sender: string | null, to: readonly OwnAddress[]): Promise<void> {
    const messageId = messageIdOf(raw);
    await this.db.write(async (tx) => {
      for (const { kind, token } of to) {
        const key = createHash('sha256').update(`${kind} ${token} ${messageId}`).digest('hex');
        const [taken] = await tx.query<{ id: string }>(TAKE, [randomUUID(), key, kind, token, sender, raw]);
        if (taken)
          await tx.enqueue('mail.receive', { inboundMailId: taken.id }, { key: `mail.receive:${taken.id}` });
      }
    });
  }

  private async handle(id: string): Promise<void> {
    const [row] = await this.db.query<TakenMail & { kind: string }>(WAITING, [id]);
    if (!row) return;
    const kind = this.kinds.find(row.kind);
    if (!kind) throw new Error(`No feature brings the inbound mail "${row.kind}"`);
    const mail = await readMail(row, {
      from: addressIn(this.config.MAIL_FROM),
      domain: this.config.REPLY_DOMAIN ?? domainOf(this.config.MAIL_FROM),
    });
    const outcome = await this.once(id, (tx) => kind.receive(tx, mail)).catch((error: unknown) =>
      this.refused(kind, mail, error),
    );
    this.log.log({ inboundMailId: id, outcome }, 'a mail that came in was handled');
  }

  private refused(kind: InboundKind, mail: InboundMail, error: unknown): Promise<string | null> {
    if (!(error instanceof InboundRefusal)) throw error;
    return this.once(mail.id, async (tx) => {
      await kind.refuse(tx, mail, error.reason);
      return `refused: ${error.reason}`;
    });
  }

  /** Does the work unless the mail was handled already, and notes what came of it together with it. */
  private once(id: string, work: (tx: Tx) => Promise<string>): Promise<string | null> {
    return this.db.write(async (tx) => {
      if ((await tx.query(HOLD, [id])).length === 0) return null;
      const outcome = await work(tx);
      await tx.query(HANDLED, [id, outcome]);
      return outcome;
    });
  }
}
