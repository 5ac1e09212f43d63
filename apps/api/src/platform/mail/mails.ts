import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Db, type Tx } from '../db/db.js';
import { Jobs } from '../jobs/jobs.js';
import { Links } from '../links/links.js';
import type { MailedCalendar, MailEntity } from './mail.entity.js';
import { stopAddress } from './mail-stops.js';
import { ownAddress } from './own-address.js';
import { domainOf, Smtp, type Letter, type Outcome } from './smtp.js';

export type NewMail = Pick<
  MailEntity,
  'key' | 'personId' | 'list' | 'address' | 'subject' | 'html' | 'text' | 'headers' | 'voidAt'
> & { about?: object; calendar?: MailedCalendar };

/** A mail that could not be sent at once. */
export interface LateMail {
  personId: string;
  address: string;
  about: object;
}
/**
 * May it still be sent as it was written? Where not, whoever answers leaves what holds of it to be written anew. The mail is
 * locked meanwhile: take no lock here that others hold when they come to mails.
 */
export type StillHolds = (tx: Tx, mail: LateMail) => Promise<boolean>;

interface Taken extends Letter {
  tries: number;
  personId: string | null;
  about: object | null;
  late: boolean;
  void: boolean;
  stopped: string | null;
}

/** As often as the queue tries a job. */
const MOST_TRIES = 25;

// Whoever sends it holds it: when that process dies, the database lets go.
const TAKE = `
  SELECT m.id, m.person_id AS "personId", m.address, m.subject, m.html, m.text, m.headers, m.calendar, m.about, m.tries,
         (m.tries > 0 OR m.created_at < now() - interval '1 minute') AS late, coalesce(m.void_at < now(), false) AS void,
         (SELECT s.why FROM mail_stop s WHERE s.address = lower(m.address)) AS stopped
    FROM mail m WHERE m.id = $1 AND m.sent_at IS NULL AND m.failed_at IS NULL FOR UPDATE OF m SKIP LOCKED`;
// That a mail went out is known for so long. Few at a time: nobody waits for the whole of it.
const TIDY = `
  DELETE FROM mail WHERE id IN (
    SELECT id FROM mail WHERE created_at < now() - interval '90 days' LIMIT 20 FOR UPDATE SKIP LOCKED)`;
const WAITS = `SELECT 1 FROM mail WHERE id = $1 AND sent_at IS NULL AND failed_at IS NULL`;
const DROP_WORDS = `html = '', text = '', headers = '{}', calendar = NULL`;
const SENT = `UPDATE mail SET sent_at = now(), tries = tries + 1, why = NULL, ${DROP_WORDS} WHERE id = $1`;
const FAILED = `UPDATE mail SET failed_at = now(), tries = tries + $3, why = $2, ${DROP_WORDS} WHERE id = $1`;
// What is written anew may be the same again.
const FREE_KEY = `UPDATE mail SET key = key || ' ' || id WHERE id = $1`;
const LATER = `UPDATE mail SET tries = tries + 1, why = $2 WHERE id = $1`;

/** What comes back of a mail is told within days, a complaint within weeks. */
const BOUNCE_DAYS = 90;

/**
 * The outbox of mail. `post` writes a mail into the transaction it belongs to; a job sends it. Each goes out at least once,
 * and twice only where a process died between the server's "taken" and our note of it, then with the same Message-ID.
 */
@Injectable()
export class Mails implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('mail');
  private readonly smtp: Smtp | null;
  private stillHolds: StillHolds = () => Promise.resolve(true);
  /** `smtp` sends; `mailbox` keeps for a look (development, tests); `off` writes none (production without a server). */
  readonly mode: 'smtp' | 'mailbox' | 'off';

  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly links: Links,
  ) {
    this.smtp = config.SMTP_URL ? new Smtp(config.SMTP_URL, config.MAIL_FROM) : null;
    this.mode = this.smtp ? 'smtp' : config.production ? 'off' : 'mailbox';
  }

  onModuleInit(): void {
    this.jobs.register('mail.send', ({ mailId }) => this.send(mailId));
    if (this.mode === 'off')
      this.log.warn(
        'SMTP_URL is not set: no mail is sent. Nobody can sign in by a mailed link, choose a forgotten password anew, confirm a request or be invited, and nobody is told of a new sign-in.',
      );
  }

  /** Whoever writes mails `about` something says whether one that comes late may still be sent. */
  whenLate(stillHolds: StillHolds): void {
    this.stillHolds = stillHolds;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.smtp?.close();
  }

  /** The name behind the @ in what identifies our mails. */
  get domain(): string {
    return domainOf(this.config.MAIL_FROM);
  }

  /** Leaves a mail to be sent; one whose key was there before is the same mail and is not sent again. */
  async post(tx: Tx, mail: NewMail): Promise<void> {
    if (this.mode === 'off') return;
    await tx.query(TIDY);
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO mail (id, key, person_id, list, address, subject, html, text, headers, void_at, why, about, calendar)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12::jsonb, $13::jsonb) ON CONFLICT (key) DO NOTHING RETURNING id`,
      [
        randomUUID(),
        mail.key,
        mail.personId,
        mail.list,
        mail.address,
        mail.subject,
        mail.html,
        mail.text,
        JSON.stringify(mail.headers),
        mail.voidAt?.toISOString() ?? null,
        this.mode === 'mailbox' ? 'no server to send it' : null,
        mail.about ? JSON.stringify(mail.about) : null,
        mail.calendar ? JSON.stringify(mail.calendar) : null,
      ],
    );
    if (made && this.mode === 'smtp')
      await tx.enqueue('mail.send', { mailId: made.id }, { key: `mail.send:${made.id}` });
  }

  /** Takes back what waits for a person from these lists, and says how many there were; what is being handed over is not waited for, but asked about before another try. */
  async withdraw(tx: Tx, personId: string, lists: readonly string[]): Promise<number> {
    const taken = await tx.query(
      `UPDATE mail SET failed_at = now(), why = 'the list was left', ${DROP_WORDS}
        WHERE id IN (SELECT id FROM mail WHERE person_id = $1 AND list = ANY($2::text[]) AND sent_at IS NULL
                        AND failed_at IS NULL FOR UPDATE SKIP LOCKED) RETURNING id`,
      [personId, lists],
    );
    return taken.length;
  }

  /** One try. Throws where it must be tried again, so that the queue waits longer each time. */
  private async send(mailId: string): Promise<void> {
    const smtp = this.smtp;
    if (!smtp) return;
    const waits = await this.db.write(async (tx) => {
      const [mail] = await tx.query<Taken>(TAKE, [mailId]);
      // Another has it in hand, and may yet fail or die: this job looks again.
      if (!mail) return (await tx.query(WAITS, [mailId])).length > 0 ? 'another has it in hand' : null;
      if (mail.void) return this.giveUp(tx, mailId, 'it came to be too late', 0);
      if (mail.stopped !== null) return this.giveUp(tx, mailId, 'the address takes no mail', 0);
      const { personId, address, about } = mail;
      if (mail.late && personId && about && !(await this.stillHolds(tx, { personId, address, about }))) {
        await tx.query(FREE_KEY, [mailId]);
        return this.giveUp(tx, mailId, 'it came late, and no longer held', 0);
      }
      return this.note(tx, mail, await smtp.send(mail, await this.bounceAddress(tx, mail)));
    });
    if (waits !== null) throw new Error(`Mail ${mailId} waits for another try`);
  }

  /** The sender on the envelope, another for each try: what comes back there is known to be about this mail. */
  private async bounceAddress(tx: Tx, { address, personId }: Taken): Promise<string | null> {
    if (!this.config.REPLY_DOMAIN) return null;
    const link = { subject: { address, personId }, days: BOUNCE_DAYS };
    const [token = ''] = await this.links.make(tx, 'mail.bounce', [link]);
    return ownAddress(this.config, { kind: 'bounce', token });
  }

  /** Notes what came of a try; the reason where there must be another. */
  private async note(tx: Tx, mail: Taken, outcome: Outcome): Promise<string | null> {
    if (outcome.is === 'sent') {
      await tx.query(SENT, [mail.id]);
      return null;
    }
    const last = mail.tries + 1 >= MOST_TRIES;
    if (outcome.is === 'later' && !last) {
      await tx.query(LATER, [mail.id, outcome.why]);
      return outcome.why;
    }
    if (outcome.is === 'refused' && outcome.address) await stopAddress(tx, { ...mail, why: outcome.why });
    return this.giveUp(tx, mail.id, outcome.why, 1);
  }

  private async giveUp(tx: Tx, mailId: string, why: string, tries: number): Promise<null> {
    await tx.query(FAILED, [mailId, why, tries]);
    this.log.warn({ mailId }, 'a mail was given up');
    return null;
  }
}
