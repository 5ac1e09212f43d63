import { Injectable, type OnModuleInit } from '@nestjs/common';
import { maskedEmail } from '@hearth/shared';
import { Db, type Tx } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Links } from '../../platform/links/links.js';
import { EMAIL_CHANGE_WORDS } from './email-change-words.js';
import { READER, SafetyMails, type Reader } from './safety-mails.js';

/** A letter about another address is good for so long: it may lie over night. */
export const EMAIL_CHANGE_HOURS = 24;

interface Asked extends Reader {
  next: string;
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
    this.jobs.register('email-change.mail', ({ changeId }) => this.write(changeId));
  }

  private write(changeId: string): Promise<void> {
    return this.db.write(async (tx) => {
      const [asked] = await tx.query<Asked>(
        `SELECT ${READER}, c.email::text AS next, c.expires_at AS until, c.by_administrator AS "byAdministrator"
           FROM email_change c JOIN account a ON a.person_id = c.person_id JOIN person p ON p.id = c.person_id
          WHERE c.id = $1 AND c.changed_at IS NULL AND c.expires_at > now() FOR UPDATE OF c`,
        [changeId],
      );
      // Withdrawn meanwhile.
      if (!asked) return;
      const { personId, next, until, byAdministrator } = asked;
      const link = { subject: { personId, changeId }, days: EMAIL_CHANGE_HOURS / 24, once: true };
      const [owner] = await tx.query<Reader>(
        `SELECT ${READER} FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = $1`,
        [next],
      );
      if (owner) {
        const letter = EMAIL_CHANGE_WORDS[owner.locale].taken();
        await this.mails.post(tx, owner, letter, '/me/sign-in', `email-taken:${changeId}`);
      } else {
        const { confirm, because } = EMAIL_CHANGE_WORDS[asked.locale];
        const [token = ''] = await this.links.make(tx, 'email.confirm', [link]);
        const to = { ...asked, email: next };
        const path = `/email/confirm#${token}`;
        await this.mails.post(
          tx,
          to,
          confirm(byAdministrator),
          path,
          `email-confirm:${changeId}`,
          until,
          because,
        );
      }
      const [stop = ''] = await this.links.make(tx, 'email.stop', [link]);
      const letter = EMAIL_CHANGE_WORDS[asked.locale].asked(maskedEmail(next), byAdministrator);
      await this.mails.post(tx, asked, letter, `/email/stop#${stop}`, `email-asked:${changeId}`, until);
    });
  }

  /** Tells the address that an account has left, in the transaction that moves it. */
  changed(tx: Tx, before: Reader, changeId: string, next: string): Promise<void> {
    const letter = EMAIL_CHANGE_WORDS[before.locale].changed(next);
    return this.mails.post(tx, before, letter, '/', `email-changed:${changeId}`);
  }
}
