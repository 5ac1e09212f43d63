import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { maskedEmail } from '@hearth/shared';
import { invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { Links, type LinkPurpose } from '../../platform/links/links.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Mails } from '../../platform/mail/mails.js';
import { Retention } from '../../platform/retention/retention.js';
import { daysAgo, rowsOf } from '../../platform/retention/retention-rule.js';
import type { EmailChangeLink, EmailChangeWaiting } from './email-change.types.js';
import { keptReason } from './audit-reasons.js';
import { EMAIL_CHANGE_HOURS, EMAIL_CHANGE_RESTS_HOURS, EmailChangeLetters } from './email-change-letters.js';
import { Proof } from './proof.js';
import { READER, type Reader } from './safety-mails.js';
import { SignInService } from './sign-in.service.js';
import { lockWaysIn } from './ways-in.js';

interface Held extends Reader {
  id: string;
  /** Where it moves to; `email` is where it is. */
  next: string;
  byAdministrator: boolean;
}
type Kind = 'email.confirm' | 'email.stop';

const HELD = `
  SELECT ${READER}, c.id, c.email::text AS next, c.by_administrator AS "byAdministrator"
    FROM email_change c JOIN account a ON a.person_id = c.person_id JOIN person p ON p.id = c.person_id
   WHERE c.id = $1 AND c.changed_at IS NULL AND c.expires_at > now() AND p.deactivated_at IS NULL`;

/** What a mailbox opens that may be someone else's from now on. Leaving a list still works from there. */
const ENDED_WITH_THE_MAILBOX: readonly LinkPurpose[] = [
  'sign-in.mail',
  'password.reset',
  'account.set-up',
  'thread.reply',
  'place.claim',
  'time-poll.answer',
  'email.confirm',
  'email.stop',
];

/**
 * Another address for an account. It moves once the letter at the new address is answered, by the person themself (by whoever reads
 * mail there, where an administrator helps); the old address is told before and after. Whether the new one is someone else's is told
 * to nobody but that one.
 */
@Injectable()
export class EmailChange implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly limits: RateLimits,
    private readonly outbox: Mails,
    private readonly letters: EmailChangeLetters,
    private readonly proof: Proof,
    private readonly signIns: SignInService,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    const { retention } = this;
    retention.register(
      'address_changes_unconfirmed',
      rowsOf('email_change', `t.changed_at IS NULL AND t.expires_at < ${daysAgo()}`),
    );
    retention.register('address_changes', rowsOf('email_change', `t.changed_at < ${daysAgo()}`));
  }

  /** What waits for the viewer; null: nothing. */
  async waiting({ personId }: Pick<Viewer, 'personId'>): Promise<EmailChangeWaiting | null> {
    const [row] = await this.db.query<EmailChangeWaiting>(
      `SELECT email::text AS email, expires_at AS until FROM email_change
        WHERE person_id = $1 AND changed_at IS NULL AND expires_at > now()`,
      [personId],
    );
    return row ?? null;
  }

  /** Asks for one's own account; what waited before is withdrawn. Refuses with `prove_again`, `mail_off`, `too_many`, `invalid`. */
  async ask(viewer: Viewer, email: string): Promise<EmailChangeWaiting> {
    await this.proof.recentlyProved(viewer);
    return this.leave(viewer, viewer.personId, email, null);
  }

  /**
   * An administrator asks for someone who has lost their mailbox; the new address is written to a day after the old one. Whether they may is asked before. Refuses with `prove_again`,
   * `mail_off`, `too_many`, `invalid`, `not_found`.
   */
  async askFor(by: Viewer, personId: string, email: string, reason: string): Promise<void> {
    await this.proof.recentlyProved(by);
    await this.leave(by, personId, email, reason);
  }

  private async leave(
    by: Viewer,
    personId: string,
    email: string,
    reason: string | null,
  ): Promise<EmailChangeWaiting> {
    if (this.outbox.mode === 'off') throw new RefusalError('mail_off');
    await this.limits.take('email-change', by.personId);
    await this.limits.take('email-change-mail', email.toLowerCase());
    return this.db.write(async (tx) => {
      await lockWaysIn(tx, personId);
      const [now] = await tx.query<{ email: string; same: boolean }>(
        `SELECT a.email::text AS email, a.email = $2 AS same FROM account a JOIN person p ON p.id = a.person_id
          WHERE a.person_id = $1 AND p.deactivated_at IS NULL`,
        [personId, email],
      );
      if (!now) throw notFound();
      if (now.same) throw invalidField('email', 'email_same');
      await this.forget(tx, personId);
      const changeId = randomUUID();
      const [row] = await tx.query<{ until: Date }>(
        `INSERT INTO email_change (id, person_id, email, former_email, by_administrator, expires_at)
         VALUES ($1, $2, $3, $4, $5, now() + make_interval(hours => $6)) RETURNING expires_at AS until`,
        [
          changeId,
          personId,
          email,
          now.email,
          reason !== null,
          EMAIL_CHANGE_HOURS + (reason === null ? 0 : EMAIL_CHANGE_RESTS_HOURS),
        ],
      );
      if (!row) throw notFound();
      if (reason !== null)
        await audit(tx, {
          kind: 'email.change_asked',
          by: by.personId,
          subject: { kind: 'person', id: personId },
          details: await keptReason(tx, personId, reason),
        });
      await tx.enqueue('email-change.mail', { changeId });
      return { email, until: row.until };
    });
  }

  /** Takes back what waits; twice is once. */
  withdraw({ personId }: Viewer): Promise<void> {
    return this.db.write(async (tx) => {
      await lockWaysIn(tx, personId);
      await this.forget(tx, personId);
    });
  }

  /** What a link is for. Looking uses nothing up. Refuses with `link_ended`, `too_many`. */
  async look(kind: Kind, token: string, viewer: Viewer | null, address: string): Promise<EmailChangeLink> {
    await this.limits.ask('sign-in-wrong', address);
    const subject = await this.links.look(this.db, kind, token);
    const [held] = subject ? await this.db.query<Held>(HELD, [subject.changeId]) : [];
    if (held)
      return {
        maskedEmail: maskedEmail(held.next),
        mine: viewer?.personId === held.personId,
        forThemAlone: kind === 'email.confirm' && !held.byAdministrator,
      };
    await this.limits.take('sign-in-wrong', address);
    throw new RefusalError('link_ended');
  }

  /**
   * Moves the account, once. Other sign-ins end: the one that presses stays, or where nobody of them is signed in, none. Returns the new
   * secret of that one; null: there is none. Refuses with `link_ended` (so too where the address came to be someone else's), `signed_out`
   * where only they may press, `too_many`.
   */
  async confirm(token: string, viewer: Viewer | null, address: string): Promise<string | null> {
    const { mine, forThemAlone } = await this.look('email.confirm', token, viewer, address);
    if (forThemAlone && !mine) throw new RefusalError(viewer ? 'not_found' : 'signed_out');
    const stays = mine && viewer ? viewer.signInId : null;
    return this.db.write(async (tx) => {
      const { changeId } = await this.links.use(tx, 'email.confirm', token);
      const [before] = await tx.query<Held>(HELD, [changeId]);
      if (!before) throw new RefusalError('link_ended');
      // Whoever else takes an address, by whatever way, holds this first.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 2))`, [before.next.toLowerCase()]);
      await lockWaysIn(tx, before.personId);
      const [held] = await tx.query<Held>(HELD, [changeId]);
      if (!held) throw new RefusalError('link_ended');
      const { personId, next } = held;
      const [moved] = await tx.query(
        `UPDATE account SET email = $2 WHERE person_id = $1 AND NOT EXISTS (SELECT 1 FROM account WHERE email = $2) RETURNING person_id`,
        [personId, next],
      );
      if (!moved) throw new RefusalError('link_ended');
      await tx.query(`UPDATE email_change SET changed_at = now(), former_email = $2 WHERE id = $1`, [
        changeId,
        held.email,
      ]);
      for (const purpose of ENDED_WITH_THE_MAILBOX) await this.links.revoke(tx, purpose, { personId });
      await tx.query(`DELETE FROM openid_waiting WHERE person_id = $1`, [personId]);
      // What waits to be sent goes where they are now; what is about safety went to whom it was for.
      await tx.query(
        `UPDATE mail SET address = $2 WHERE id IN (SELECT id FROM mail WHERE person_id = $1 AND list <> 'safety' AND sent_at IS NULL
            AND failed_at IS NULL FOR UPDATE SKIP LOCKED)`,
        [personId, next],
      );
      await this.signIns.endOthers(tx, personId, stays);
      await audit(tx, {
        kind: 'email.changed',
        by: mine ? personId : null,
        subject: { kind: 'person', id: personId },
      });
      await this.letters.changed(tx, held, changeId, maskedEmail(next));
      return stays ? this.signIns.rotate(tx, stays) : null;
    });
  }

  /**
   * It was not they, says whoever reads mail at the old address: nothing moves, and every sign-in ends, as one of them asked for it.
   * Refuses with `link_ended`, `too_many`.
   */
  async stop(token: string, address: string): Promise<void> {
    await this.look('email.stop', token, null, address);
    await this.db.write(async (tx) => {
      const { personId } = await this.links.use(tx, 'email.stop', token);
      await lockWaysIn(tx, personId);
      if (!(await this.forget(tx, personId))) throw new RefusalError('link_ended');
      await this.signIns.endOthers(tx, personId, null);
      await audit(tx, { kind: 'email.change_stopped', by: null, subject: { kind: 'person', id: personId } });
    });
  }

  private async forget(tx: Tx, personId: string): Promise<boolean> {
    const gone = await tx.query(
      `DELETE FROM email_change WHERE person_id = $1 AND changed_at IS NULL RETURNING id`,
      [personId],
    );
    await this.links.revoke(tx, 'email.confirm', { personId });
    await this.links.revoke(tx, 'email.stop', { personId });
    return gone.length > 0;
  }
}
