import { Injectable, type OnModuleInit } from '@nestjs/common';
import { maskedEmail } from '@hearth/shared';
import { Db, type Tx } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Links } from '../../platform/links/links.js';
import { EMAIL_CHANGE_WORDS } from './email-change-words.js';
import { READER, SafetyMails, type Reader } from './safety-mails.js';

/** A letter about another address is good for so long: it may lie over night. */
export const EMAIL_CHANGE_HOURS = 24;
/**
 * So long the letter to the new address waits where an administrator asks: whoever reads mail at the old one hears of it first, and can
 * stop it. Nobody takes another's account between two looks at a mailbox.
 */
export const EMAIL_CHANGE_RESTS_HOURS = 24;

interface Asked extends Reader {
  changeId: string;
  next: string;
  /** When the new address is written to, where an administrator asks. */
  opensAt: Date;
  until: Date;
  byAdministrator: boolean;
}

/** Writes to both addresses once a change was asked for: only here is it looked up whether the new one is someone else's. */
@Injectable()
export class EmailChangeLetters implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly links: Links,
    private readonly mails: SafetyMails,
  ) {}

  onModuleInit(): void {
    this.jobs.register('email-change.mail', ({ changeId }) =>
      this.db.write(async (tx) => {
        const asked = await heldAsked(tx, changeId);
        if (!asked) return;
        if (asked.byAdministrator)
          await tx.enqueue('email-change.confirm', { changeId }, { runAt: asked.opensAt });
        else await this.confirm(tx, asked);
        await this.asked(tx, asked);
      }),
    );
    this.jobs.register('email-change.confirm', ({ changeId }) =>
      this.db.write(async (tx) => {
        const asked = await heldAsked(tx, changeId);
        if (asked) await this.confirm(tx, asked);
      }),
    );
  }

  /** To the new address; where it is an account's, to that one. */
  private async confirm(tx: Tx, asked: Asked): Promise<void> {
    const { changeId, personId, next, until, byAdministrator } = asked;
    const [owner] = await tx.query<Reader>(
      `SELECT ${READER} FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = $1`,
      [next],
    );
    if (owner) {
      const letter = EMAIL_CHANGE_WORDS[owner.locale].taken();
      return this.mails.post(tx, owner, letter, '/me/sign-in', `email-taken:${changeId}`);
    }
    const [token = ''] = await this.links.make(tx, 'email.confirm', [
      { subject: { personId, changeId }, days: EMAIL_CHANGE_HOURS / 24, once: true },
    ]);
    const { confirm, because } = EMAIL_CHANGE_WORDS[asked.locale];
    const to = { ...asked, email: next };
    const key = `email-confirm:${changeId}`;
    await this.mails.post(tx, to, confirm(byAdministrator), `/email/confirm#${token}`, key, until, because);
  }

  private async asked(tx: Tx, asked: Asked): Promise<void> {
    const { changeId, personId, next, until, byAdministrator } = asked;
    const rests = byAdministrator ? EMAIL_CHANGE_RESTS_HOURS : 0;
    const [token = ''] = await this.links.make(tx, 'email.stop', [
      { subject: { personId, changeId }, days: (EMAIL_CHANGE_HOURS + rests) / 24, once: true },
    ]);
    const letter = EMAIL_CHANGE_WORDS[asked.locale].asked(maskedEmail(next), byAdministrator);
    await this.mails.post(tx, asked, letter, `/email/stop#${token}`, `email-asked:${changeId}`, until);
  }

  /** Tells the address that an account has left, in the transaction that moves it. */
  changed(tx: Tx, before: Reader, changeId: string, next: string): Promise<void> {
    const letter = EMAIL_CHANGE_WORDS[before.locale].changed(next);
    return this.mails.post(tx, before, letter, '/', `email-changed:${changeId}`);
  }
}

/** A change that waits, held; null where it was withdrawn meanwhile. */
async function heldAsked(tx: Tx, changeId: string): Promise<Asked | null> {
  const [asked] = await tx.query<Asked>(
    `SELECT ${READER}, c.id AS "changeId", c.email::text AS next, c.expires_at AS until, c.by_administrator AS "byAdministrator",
            c.asked_at + make_interval(hours => ${EMAIL_CHANGE_RESTS_HOURS}) AS "opensAt"
       FROM email_change c JOIN account a ON a.person_id = c.person_id JOIN person p ON p.id = c.person_id
      WHERE c.id = $1 AND c.changed_at IS NULL AND c.expires_at > now() FOR UPDATE OF c`,
    [changeId],
  );
  return asked ?? null;
}
